import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import type { OpenEditor } from './visual-editor.js';

export const squire: OpenEditor = async (place, text) => {
  const editor = new Squire(place, {
    blockTag: 'P',
    sanitizeToDOMFragment: (markup) =>
      document.importNode(DOMPurify.sanitize(markup, { RETURN_DOM_FRAGMENT: true }), true),
  });
  editor.setHTML(text);
  return { area: place, saved: () => editor.getHTML() };
};
