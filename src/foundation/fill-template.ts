import { makeElement } from './make-element.js';

/** Elements without an end tag (HTML standard, "void elements"), of those that our templates have. */
const empty = /^(?:br|hr|img|input|link|meta|wbr)$/;
const svg = 'http://www.w3.org/2000/svg';
const token =
  /<!--([^]*?)-->|<(\?[^>]*)>|<\/[^>]*>|<([a-z][^\s/>]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*(\/?)>|[^<]+/gi;
const attribute = /([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/g;

/**
 * Fills a template with markup: by the browser's parser, or where a page allows no policy for that
 * (`trusted-types 'none'`) piece by piece. It understands what our own templates hold, and is no parser
 * for markup of others: every element has its end tag, and no character is written as an entity.
 */
export function fillTemplate(template: HTMLTemplateElement, markup: string): HTMLTemplateElement {
  if (!isForbidden) {
    try {
      template.innerHTML = markup;
      return template;
    } catch {
      isForbidden = true;
    }
  }
  build(template.content, markup);
  return template;
}

let isForbidden = false;

/** Adds what some markup says to a fragment, node by node. */
export function build(fragment: DocumentFragment, markup: string): void {
  let parent: DocumentFragment | Element = fragment;
  for (const [all, comment, marker, name, attributes = '', isClosed] of markup.matchAll(token)) {
    if (comment !== undefined || marker) parent.append(new Comment(comment ?? marker!));
    else if (name) {
      const isSvg: boolean = name === 'svg' || (parent as Element).namespaceURI === svg;
      const element: Element = isSvg
        ? Document.prototype.createElementNS.call(document, svg, name)
        : makeElement(name as 'div');
      for (const [, key, ...values] of attributes.matchAll(attribute)) {
        // Lit knows what is bound by its order and the end of its name; `@click` is no name to set.
        const own = key!.endsWith('-lit-') ? `a${element.attributes.length}-lit-` : key!;
        element.setAttribute(own, values.find((value) => value !== undefined) ?? '');
      }
      parent.append(element);
      if (!empty.test(name) && !isClosed) parent = element;
    } else if (all.startsWith('</')) parent = parent.parentNode as DocumentFragment | Element;
    else parent.append(all);
  }
}
