import { expect } from '@open-wc/testing';
import { build } from '../../src/foundation/fill-template.js';

/** The same markup, by the browser's parser and piece by piece. */
function both(markup: string): [string, string] {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const fragment = document.createDocumentFragment();
  build(fragment, markup);
  return [described(template.content), described(fragment)];
}

function described(node: Node): string {
  const own =
    node instanceof Element
      ? `${node.namespaceURI} ${node.localName} ${[...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' ')}`
      : `${node.nodeName} ${JSON.stringify(node.nodeValue)}`;
  return `${own}[${[...node.childNodes].map(described).join(',')}]`;
}

describe('a template that is built piece by piece', () => {
  for (const markup of [
    '',
    'text',
    '<p>en <strong>viktig</strong> sak</p>',
    '<div class="a b" hidden data-x=\'1 "2"\' part=status><br><input type="text" disabled></div>',
    '<p><?lit$123456789$> och <!--?lit$1$--><!----></p>',
    '<ul>\n  <li>1</li>\n  <li>2</li>\n</ul> efter',
    '<svg class="marker" viewBox="0 0 24 24" aria-hidden="true"><path d="m8 4 8 8-8 8"/></svg><p>x</p>',
    '<svg viewBox="0 0 24 24"><path d="m8 4"></path></svg>',
    '<tr aria-current="date"><th scope="row">a</th><td>b</td></tr>',
    '<label><input type="checkbox" autocomplete="off" a2-lit-="lit$1$" a3-lit-="lit$1$"> text</label>',
    '<a href="https://example.org/?a=1" rel="noreferrer noopener">å ä ö – ”x”</a>',
  ]) {
    it(markup || 'nothing', () => {
      const [parsed, built] = both(markup);
      expect(built).to.equal(parsed);
    });
  }

  it('keeps bound attributes by their order, whatever they are called', () => {
    const fragment = document.createDocumentFragment();
    build(
      fragment,
      '<input type="text" .value-lit-="lit$1$" @input-lit-="lit$1$" ?disabled-lit-="lit$1$" id="a">',
    );
    const names = fragment.firstElementChild!.getAttributeNames();
    expect(names).to.deep.equal(['type', 'a1-lit-', 'a2-lit-', 'a3-lit-', 'id']);
  });
});
