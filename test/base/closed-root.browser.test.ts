import { expect, fixture, html } from '@open-wc/testing';
import { closedRoot } from '../../src/base/closed-root.js';

const { prototype } = Element;
const { attachShadow } = prototype;

describe('a closed root', () => {
  /** The roots that a script of the page gets hold of, as some recorders do. */
  let known: ShadowRoot[];

  beforeEach(() => {
    known = [];
    prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      known.push(root);
      return root;
    };
  });
  afterEach(() => {
    prototype.attachShadow = attachShadow;
  });

  it('is not known to who put an attachShadow in the browser’s place', async () => {
    const host = await fixture(html`<div>Ring <b>112</b>.</div>`);
    const root = closedRoot(host);
    expect(known).to.deep.equal([]);
    expect([root.mode, root.host, root.ownerDocument]).to.deep.equal(['closed', host, document]);
    expect(root).to.be.instanceOf(ShadowRoot);
    expect(host.shadowRoot).to.equal(null);
    expect(host.innerHTML).not.to.contain('iframe');
  });

  it('is had while the element is not connected, by what the page has', () => {
    const host = document.createElement('div');
    expect(known).to.deep.equal([closedRoot(host)]);
    expect(host.childNodes).to.have.length(0);
  });

  it('is had where a frame is out of reach, by what the page has', async () => {
    const { prototype: frame } = HTMLIFrameElement;
    const contentDocument = Object.getOwnPropertyDescriptor(frame, 'contentDocument')!;
    const host = await fixture(html`<div></div>`);
    Object.defineProperty(frame, 'contentDocument', { ...contentDocument, get: () => null });
    try {
      expect(known).to.deep.equal([closedRoot(host)]);
    } finally {
      Object.defineProperty(frame, 'contentDocument', contentDocument);
    }
    expect(host.querySelector('iframe')).to.equal(null);
  });

  it('needs no frame where attachShadow is the browser’s', async () => {
    prototype.attachShadow = attachShadow;
    const host = await fixture(html`<div></div>`);
    const append = () => expect.fail('a frame');
    Object.assign(host, { append });
    expect(closedRoot(host).host).to.equal(host);
  });
});
