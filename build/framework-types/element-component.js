// What each element's `client` is made by: a React component that writes the tag as a server and a browser both can.
import { createElement, useEffect, useImperativeHandle, useRef } from 'react';

/**
 * In a browser React sets a property where an element has one by just that name, and all would be its text: `open=''` would be false,
 * and `lang` that is gone the language `undefined`. Properties have small letters, attributes any.
 */
const inTag = typeof document === 'undefined' ? (name) => name : (name) => name.toUpperCase();

/** By this the element writes into the page itself: more than the server sent, which React would not take over. So it waits for that. */
const structuredData = 'structured-data';

/**
 * A component of an element. All that is said of the element becomes an attribute, as a text, so that a server's HTML has it
 * too: React leaves out there what is no text or number. Listeners are attached once the element is in the page, since React
 * attaches none to a custom element whose markup came from a server.
 * @param {string} tag
 * @param {{ observedAttributes: readonly string[] }} element its class, which knows its attributes
 */
export function elementComponent(tag, { observedAttributes }) {
  const attributes = new Map(
    observedAttributes.flatMap((name) => [
      [name, name],
      [name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()), name],
    ]),
  );
  return function ElementComponent({ ref, children, ...given }) {
    const element = useRef(null);
    useImperativeHandle(ref, () => element.current, []);
    const props = {};
    const listeners = [];
    let hasData = false;
    for (const [name, value] of Object.entries(given)) {
      const event = /^on([a-z].*)$/.exec(name)?.[1];
      const attribute = attributes.get(name);
      if (event) listeners.push([event, value]);
      else if (attribute === structuredData) hasData = textOf(value) !== undefined;
      else if (attribute) props[inTag(attribute)] = textOf(value);
      else props[name] = value;
    }
    useEffect(() => {
      const { current } = element;
      current.toggleAttribute(structuredData, hasData);
      const attached = listeners.filter(([, listener]) => typeof listener === 'function');
      for (const [event, listener] of attached) current.addEventListener(event, listener);
      return () => {
        for (const [event, listener] of attached) current.removeEventListener(event, listener);
      };
    });
    return createElement(tag, { ...props, ref: element }, children);
  };
}

/** A value as an attribute has it; undefined where there is to be none. */
function textOf(value) {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
