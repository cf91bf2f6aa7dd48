import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/quick-exit/define.js';
import type { QuickExit } from '../../../src/elements/quick-exit/define.js';
import { shownText, wholeText } from '../../shown-text.js';
import { until } from '../../until.js';
import { warningsOf } from '../../warnings-of.js';

/**
 * A test that leaves a page. WebKit lets a sandboxed frame leave the page around it all the same, which here is
 * the tests' own: there it is skipped, and told of as skipped. WebKit leaves in way-out-webkit.test.ts.
 */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const itLeaves = isWebKit ? it.skip : it;

/** A page in a frame with one `<quick-exit>`, which leads to a page of this server. */
async function openedPage(attributes = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  // The page of the tests is not to be left.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.src = '/plain/demo/index.html';
  frame.width = '320';
  frame.height = '500';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument!;
  page.querySelector('quick-exit')?.remove();
  const holder = page.createElement('div');
  // Test pages may write markup; the elements may not.
  holder.innerHTML = `<quick-exit href="/plain/browser/manifest.json" ${attributes}></quick-exit>`;
  page.body.prepend(holder);
  await until('the exit', () => rootOf(frame)?.querySelector('.exit'));
  return frame;
}

const rootOf = (frame: HTMLIFrameElement) =>
  frame.contentDocument!.querySelector('quick-exit')!.shadowRoot!;

async function left(frame: HTMLIFrameElement): Promise<void> {
  await until(
    'the page that is gone to',
    () =>
      frame.contentWindow!.location.href.endsWith('manifest.json') &&
      frame.contentDocument!.readyState === 'complete',
  );
}

/**
 * How many entries the browser's history holds after one more, of this test's own: some engines write
 * an entry a moment later, and it comes before that one.
 */
function entriesAfterOneMore(frame: HTMLIFrameElement): number {
  frame.contentWindow!.history.pushState(null, '');
  return frame.contentWindow!.history.length;
}

function press(frame: HTMLIFrameElement, key: string): void {
  const { KeyboardEvent } = frame.contentWindow as unknown as typeof globalThis;
  for (const type of ['keydown', 'keyup']) {
    const event = new KeyboardEvent(type, { key, bubbles: true, composed: true });
    frame.contentDocument!.body.dispatchEvent(event);
  }
}

function shift(frame: HTMLIFrameElement, times: number): void {
  for (let presses = 0; presses < times; presses++) press(frame, 'Shift');
}

describe('<quick-exit>', () => {
  let frame: HTMLIFrameElement | undefined;
  afterEach(() => {
    frame?.remove();
    frame = undefined;
  });

  itLeaves('leaves the page at a click, and leaves no entry of it behind', async () => {
    frame = await openedPage();
    const entries = entriesAfterOneMore(frame);
    rootOf(frame).querySelector<HTMLElement>('.exit')!.click();
    expect(rootOf(frame).querySelector('dialog')!.open, 'covered at once').to.equal(true);
    await left(frame);
    expect(entriesAfterOneMore(frame)).to.equal(entries + 1);
    expect(frame.contentDocument!.referrer).to.equal('');
  });

  it('covers the whole page', async () => {
    frame = await openedPage();
    const { HTMLMetaElement } = frame.contentWindow as unknown as typeof globalThis;
    expect(HTMLMetaElement).to.be.a('function');
    const dialog = rootOf(frame).querySelector('dialog')!;
    dialog.showModal();
    const { width, height, left, top } = dialog.getBoundingClientRect();
    expect([left, top]).to.deep.equal([0, 0]);
    // A scroll bar takes its part of the window, where there is one.
    const { clientWidth, clientHeight } = frame.contentDocument!.documentElement;
    expect(width).to.be.at.least(clientWidth);
    expect(height).to.be.at.least(clientHeight);
    expect(clientHeight).to.be.greaterThan(400);
  });

  itLeaves('leaves at Shift three times, and says how many are left', async () => {
    frame = await openedPage();
    const status = () => rootOf(frame!).querySelector('[role=status]')!.textContent;
    shift(frame, 1);
    expect(status()).to.equal('Tryck Shift 2 gånger till för att lämna sidan.');
    shift(frame, 1);
    expect(status()).to.equal('Tryck Shift en gång till för att lämna sidan.');
    shift(frame, 1);
    await left(frame);
  });

  it('says no more of the presses once they no longer count', async () => {
    frame = await openedPage();
    const status = () => rootOf(frame!).querySelector('[role=status]')!.textContent;
    shift(frame, 1);
    expect(status()).to.contain('Tryck Shift 2');
    press(frame, 'a');
    expect(status(), 'after another key').to.equal('');
    shift(frame, 1);
    expect(status()).to.contain('Tryck Shift 2');
    const { PointerEvent } = frame.contentWindow as unknown as typeof globalThis;
    frame.contentDocument!.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(status(), 'after a click').to.equal('');
    shift(frame, 1);
    await until('the exit’s answer', () => status() === '');
    shift(frame, 1);
    expect(status(), 'after five seconds it starts anew').to.contain('Tryck Shift 2');
  });

  itLeaves('does not where keys are turned off', async () => {
    frame = await openedPage('no-keys');
    shift(frame, 6);
    expect(rootOf(frame).querySelector('dialog')!.open).to.equal(false);
    expect(rootOf(frame).querySelector('[role=status]')!.textContent).to.equal('');
    // It covers the page before it leaves; here it did not, and then does where keys are on again.
    frame.contentDocument!.querySelector('quick-exit')!.removeAttribute('no-keys');
    shift(frame, 3);
    await left(frame);
  });

  it('stays on screen at 320 px, above a banner that covers the page', async () => {
    frame = await openedPage();
    const page = frame.contentDocument!;
    const banner = page.createElement('div');
    banner.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: red';
    page.body.append(banner);
    const exit = rootOf(frame).querySelector('.exit')!;
    const { left, right, top, bottom, height } = exit.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(bottom).to.be.at.most(frame.contentWindow!.innerHeight);
    expect(height).to.be.at.least(44);
    const atPoint = page.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    expect(atPoint?.localName).to.equal('quick-exit');
  });

  it('has a neutral page to go to, and an honest text on traces', async () => {
    const element = await fixture<QuickExit>(html`<quick-exit></quick-exit>`);
    const exit = element.shadowRoot!.querySelector<HTMLAnchorElement>('.exit')!;
    expect(exit.href).to.equal('https://www.smhi.se/');
    expect(exit.rel).to.contain('noreferrer');
    expect(shownText(element)).not.to.contain('historik');
    element.shadowRoot!.querySelector<HTMLElement>('button.traces')!.click();
    expect(shownText(element)).to.contain('webbläsaren minns besöket i sin historik');
    await expect(element).to.be.accessible();
    element.shadowRoot!.querySelector<HTMLDialogElement>('.sheet')!.close();
    element.traces = '/dolj-spar';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a.traces')!.getAttribute('href')).to.equal(
      '/dolj-spar',
    );
  });

  it('is one box in the window, and nothing in the page’s text', async () => {
    for (const lang of ['sv', 'en']) {
      const page = await fixture<HTMLElement>(
        html`<div lang=${lang}><quick-exit></quick-exit></div>`,
      );
      const root = page.querySelector('quick-exit')!.shadowRoot!;
      await until('its language', () => root.querySelector('.root')?.getAttribute('lang') === lang);
      expect(page.clientHeight).to.equal(0);
      const bar = root.querySelector('.bar')!;
      for (const inside of bar.querySelectorAll('*')) {
        expect(getComputedStyle(inside).borderTopWidth, inside.className).to.equal('0px');
      }
      expect(getComputedStyle(bar).borderTopWidth).to.equal('2px');
      page.remove();
    }
  });

  it('is the foot of a phone’s window, as wide as it is', async () => {
    frame = await openedPage();
    const { innerHeight } = frame.contentWindow!;
    const { clientWidth } = frame.contentDocument!.documentElement;
    const bar = rootOf(frame).querySelector('.bar')!.getBoundingClientRect();
    expect([bar.left, bar.width]).to.deep.equal([0, clientWidth]);
    expect(bar.bottom).to.equal(innerHeight);
    expect(bar.height).to.be.within(44, 66);
    // Nothing stands above the page's own header.
    const { top } = frame.contentDocument!.querySelector('header')!.getBoundingClientRect();
    expect(top).to.equal(0);
  });

  itLeaves('leaves from the sheet too, by its button and by Shift', async () => {
    for (const leave of ['the button', 'Shift']) {
      frame = await openedPage();
      rootOf(frame).querySelector<HTMLElement>('.traces')!.click();
      const sheet = rootOf(frame).querySelector<HTMLDialogElement>('.sheet')!;
      expect(sheet.matches(':modal'), 'all else is inert').to.equal(true);
      if (leave === 'Shift') shift(frame, 3);
      else sheet.querySelector<HTMLElement>('.exit')!.click();
      await left(frame);
      frame.remove();
    }
  });

  itLeaves('leaves by a press on its button where that is seen beside the sheet', async () => {
    frame = await openedPage();
    frame.style.height = '1200px';
    const root = rootOf(frame);
    root.querySelector<HTMLElement>('.traces')!.click();
    root.querySelector('.bar')!.classList.add('above');
    const sheet = root.querySelector<HTMLDialogElement>('.sheet')!;
    const exit = root.querySelector('.exit')!.getBoundingClientRect();
    expect(exit.bottom).to.be.at.most(sheet.getBoundingClientRect().top);
    // The browser gives a modal dialog each press beside it.
    const spot = { clientX: exit.x + exit.width / 2, clientY: exit.y + exit.height / 2 };
    sheet.dispatchEvent(new MouseEvent('click', { ...spot, bubbles: true, composed: true }));
    await left(frame);
  });

  it('tells how often Shift is to be pressed in what is open, where the rest is not read', async () => {
    frame = await openedPage();
    const root = rootOf(frame);
    root.querySelector<HTMLElement>('.traces')!.click();
    shift(frame, 2);
    expect(root.querySelector('.sheet [role=status]')!.textContent).to.contain('en gång till');
  });

  it('tells nobody that the sheet was opened, and closes it as the page is left', async () => {
    frame = await openedPage();
    const page = frame.contentDocument!;
    const told: string[] = [];
    for (const type of ['click', 'toggle', 'beforetoggle', 'close']) {
      page.addEventListener(type, () => told.push(type));
    }
    const before = page.documentElement.outerHTML;
    const entries = frame.contentWindow!.history.length;
    rootOf(frame).querySelector<HTMLElement>('.traces')!.click();
    const sheet = rootOf(frame).querySelector<HTMLDialogElement>('.sheet')!;
    expect(sheet.open).to.equal(true);
    expect(told).to.deep.equal([]);
    expect(page.documentElement.outerHTML).to.equal(before);
    expect(frame.contentWindow!.history.length).to.equal(entries);
    frame.contentWindow!.dispatchEvent(new Event('pagehide'));
    expect(sheet.open).to.equal(false);
  });

  it('closes the sheet by its button, and by no press in it', async () => {
    const element = await fixture<QuickExit>(html`<quick-exit></quick-exit>`);
    const part = <Part extends HTMLElement>(selector: string) =>
      element.shadowRoot!.querySelector<Part>(selector)!;
    const sheet = part<HTMLDialogElement>('.sheet');
    for (const [pressed, isOpen] of [
      [part('.text p'), true],
      [part('.close'), false],
    ] as const) {
      if (!sheet.open) part('.traces').click();
      expect(sheet.open).to.equal(true);
      pressed.click();
      expect(sheet.open, pressed.className).to.equal(isOpen);
    }
  });

  it('is gone without an error where it goes as something gets the focus', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent) => {
      event.preventDefault();
      errors.push(event.message);
    };
    const page = await fixture<HTMLElement>(
      html`<div><quick-exit></quick-exit><button>Sidans</button></div>`,
    );
    const { onerror } = window;
    window.onerror = null;
    window.addEventListener('error', note);
    page
      .querySelector('button')!
      .dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    page.querySelector('quick-exit')!.remove();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    window.removeEventListener('error', note);
    window.onerror = onerror;
    expect(errors).to.deep.equal([]);
  });

  it('tells of Shift where that leaves', async () => {
    const element = await fixture<QuickExit>(html`<quick-exit></quick-exit>`);
    expect(wholeText(element)).to.contain('tangenten Shift tre gånger');
    element.noKeys = true;
    await element.updateComplete;
    expect(wholeText(element)).not.to.contain('Shift');
  });

  for (const [attribute, value] of [
    ['href', 'javascript:alert(1)'],
    ['href', ''],
    ['href', 'http://www.smhi.se/'],
    ['href', 'https://www.smhi.se@evil.example/'],
    ['href', 'https://smhі.se/'],
    ['href', '//evil.example/'],
    ['traces', 'http://evil.example/'],
    ['traces', 'data:text/html,x'],
  ] as const) {
    it(`stays useful and warns once of ${attribute}="${value}"`, async () => {
      let element!: QuickExit;
      const warnings = await warningsOf(async () => {
        element = document.createElement('quick-exit');
        element.setAttribute(attribute, value);
        document.body.append(element);
        await element.updateComplete;
      });
      const exit = element.shadowRoot!.querySelector<HTMLAnchorElement>('.exit')!;
      expect(exit.href).to.equal('https://www.smhi.se/');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(
        `<quick-exit> ${attribute}="${value}": should be an https address`,
      );
      element.remove();
    });
  }

  it('is one on a page: a second is a plain link, and says so', async () => {
    let both!: HTMLElement;
    const warnings = await warningsOf(async () => {
      both = await fixture(
        html`<div>
          <quick-exit></quick-exit>
          <quick-exit><a href="https://www.smhi.se/">Lämna</a></quick-exit>
        </div>`,
      );
    });
    const [first, second] = both.querySelectorAll<QuickExit>('quick-exit');
    expect(second!.shadowRoot!.querySelector('.exit')).to.equal(null);
    expect(second!.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect(warnings.join()).to.contain('use one on a page');
    first!.remove();
    await second!.updateComplete;
    expect(second!.shadowRoot!.querySelector('.exit')).not.to.equal(null);
  });
});
