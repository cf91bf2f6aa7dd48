import { expect, fixture, html } from '@open-wc/testing';
import type { GrantDeadline } from '../../src/elements/grant-deadline/define.js';
import '../../src/elements/grant-deadline/define.js';
import type { HotlineStatus } from '../../src/elements/hotline-status/define.js';
import '../../src/elements/hotline-status/define.js';
import { shownText } from '../shown-text.js';
import { warningsOf } from '../warnings-of.js';

/** Notes what reaches the page and its console while something is done. */
async function troubleOf(
  work: () => Promise<void>,
): Promise<{ errors: string[]; logged: unknown[] }> {
  const errors: string[] = [];
  const logged: unknown[] = [];
  const { error } = console;
  console.error = (...all: unknown[]) => void logged.push(all.join(' '));
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push(String('reason' in event ? event.reason : event.message));
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  try {
    await work();
    // A rejection is told of in a task of its own.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  } finally {
    console.error = error;
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  }
  return { errors, logged };
}

const line = () =>
  fixture<HotlineStatus>(html`<hotline-status now="2018-05-02T10:00">Ring 010</hotline-status>`);

describe('on a page that is broken or hostile', () => {
  it('is shown where a script of the page has broken attachShadow', async () => {
    const { attachShadow } = Element.prototype;
    let element!: HotlineStatus;
    const { errors, logged } = await troubleOf(async () => {
      Element.prototype.attachShadow = () => {
        throw new Error('patched');
      };
      try {
        element = await line();
      } finally {
        Element.prototype.attachShadow = attachShadow;
      }
    });
    expect([errors, logged]).to.deep.equal([[], []]);
    // Nothing tells its root, but it has one, and the child is in no slot of it.
    expect(() => element.attachShadow({ mode: 'open' })).to.throw(DOMException);
    expect(element.innerText).to.equal('');
    expect(element.innerHTML).to.contain('Ring 010').and.not.to.contain('iframe');
  });

  it('leaves the tag’s children where no shadow root can be, and tries again', async () => {
    const { attachShadow } = Element.prototype;
    let element!: HotlineStatus;
    const { errors, logged } = await troubleOf(async () => {
      // One that looks like the browser's own is asked, and no other.
      Element.prototype.attachShadow = new Proxy(attachShadow, {
        apply() {
          throw new Error('patched');
        },
      });
      try {
        element = await line();
        element.requestUpdate();
        await element.updateComplete;
      } finally {
        Element.prototype.attachShadow = attachShadow;
      }
    });
    expect(errors).to.deep.equal([]);
    expect(logged).to.have.length(1);
    expect(element.innerText).to.equal('Ring 010');
    element.requestUpdate();
    await element.updateComplete;
    expect(shownText(element)).to.contain('Öppet nu');
  });

  it('leaves the tag’s children where a frame’s attachShadow fails too, and tries again', async () => {
    const { attachShadow } = Element.prototype;
    const { append } = Element.prototype;
    let element!: HotlineStatus;
    const { errors, logged } = await troubleOf(async () => {
      Element.prototype.attachShadow = () => {
        throw new Error('patched');
      };
      // What is put into the page is patched as well, as a script that waits for frames does.
      Element.prototype.append = function (...nodes) {
        append.apply(this, nodes);
        for (const node of nodes) {
          if (!(node instanceof HTMLIFrameElement)) continue;
          const inFrame = node.contentWindow as unknown as typeof globalThis;
          inFrame.Element.prototype.attachShadow = Element.prototype.attachShadow;
        }
      };
      try {
        element = await line();
        element.requestUpdate();
        await element.updateComplete;
      } finally {
        Object.assign(Element.prototype, { attachShadow, append });
      }
    });
    expect(errors).to.deep.equal([]);
    expect(logged).to.have.length(1);
    expect(element.innerText).to.equal('Ring 010');
    expect(element.querySelector('iframe')).to.equal(null);
    element.requestUpdate();
    await element.updateComplete;
    expect(shownText(element)).to.contain('Öppet nu');
  });

  it('shows the fallback where rendering fails, and all of it at the next change that goes well', async () => {
    const element = await line();
    const { errors, logged } = await troubleOf(async () => {
      element.getAttribute = () => {
        throw new Error('patched');
      };
      element.line = 'trafficking-coordinators';
      await element.updateComplete;
      Reflect.deleteProperty(element, 'getAttribute');
    });
    expect(errors).to.deep.equal([]);
    expect(logged).to.have.length(1);
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    element.line = 'honour-support';
    await element.updateComplete;
    expect(shownText(element)).to.contain('Öppet nu').and.to.contain('010-223 57 60');
    expect(element.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
  });

  it('is shown where MutationObserver is missing', async () => {
    const { MutationObserver } = window;
    let element!: HotlineStatus;
    const { errors } = await troubleOf(async () => {
      Reflect.set(window, 'MutationObserver', undefined);
      try {
        element = await line();
      } finally {
        window.MutationObserver = MutationObserver;
      }
    });
    expect(errors).to.deep.equal([]);
    expect(shownText(element)).to.contain('Öppet nu');
  });

  it('is shown again, and styled, in a frame that it is moved into', async () => {
    const element = await line();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const { errors, logged } = await troubleOf(async () => {
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
    });
    expect([errors, logged]).to.deep.equal([[], []]);
    expect(shownText(element)).to.contain('Öppet nu');
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(frame.contentWindow!.getComputedStyle(root).borderTopStyle).to.equal('solid');
    element.remove();
  });

  it('survives data that cannot be made a text of, and shows what comes after', async () => {
    const element = await fixture<GrantDeadline>(html`<grant-deadline></grant-deadline>`);
    const { errors, logged } = await troubleOf(async () => {
      const warnings = await warningsOf(async () => {
        element.setAttribute('data', '{"name":"Bidraget","lastDay":{"toString":1}}');
        await element.updateComplete;
      });
      expect(warnings.join()).to.contain('last-day');
    });
    expect([errors, logged]).to.deep.equal([[], []]);
    expect(shownText(element)).to.contain('Bidraget');
    element.setAttribute('data', '{"name":"Bidraget","lastDay":"2099-01-01"}');
    await element.updateComplete;
    expect(shownText(element)).to.contain('Öppet för ansökan');
  });

  it('takes nothing from a polluted prototype', async () => {
    const pollution = { bill: 'hidden', hoursNote: 'office-hours', validUntil: '2018-01-01' };
    let text: string;
    Object.assign(Object.prototype, pollution);
    try {
      text = shownText(await line());
    } finally {
      for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name);
    }
    // Not while it is polluted: what tells of a failure never ends then.
    expect(text).to.contain('Öppet nu').and.not.to.contain('telefonräkningen');
  });
});
