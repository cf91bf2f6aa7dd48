import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import { requestsOf } from './requests-of.js';

const frames: HTMLIFrameElement[] = [];

/** Opens a page with some markup, and brings scripts into it. */
async function page(body: string, ...scripts: string[]) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="sv"><head><script src="/open-roots.js"></script></head><body>${body}</body></html>`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Window & typeof globalThis & { tampered?: boolean };
  const warnings: string[] = [];
  window.console.warn = (text: string) => void warnings.push(text);
  for (const src of scripts) {
    const script = window.document.createElement('script');
    script.src = src;
    window.document.head.append(script);
  }
  return { window, warnings };
}

const material = '/county-material.json';
const textOf = (element: Element | null) => element?.shadowRoot?.textContent ?? '';

describe('the file of what few pages ask for', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('comes when a page tells a line or a call of its own', async () => {
    const { window, warnings } = await page(
      `<hotline-status name="Kommunens jourlinje" phone="019-12 34 56" hours="Mo-Fr 10:00-12:00"
        now="2026-11-23T10:00">Ring 019-12 34 56</hotline-status>
      <grant-deadline name="Kommunens bidrag" last-day="2099-01-01"></grant-deadline>`,
      '/plain/browser/all.js',
    );
    const { document } = window;
    await until('the line', () =>
      textOf(document.querySelector('hotline-status')).includes('Öppet nu, stänger kl. 12:00'),
    );
    await until('the call', () =>
      textOf(document.querySelector('grant-deadline')).includes('Kommunens bidrag'),
    );
    await until('all files', () => !document.querySelector('script[integrity]'));
    expect(requestsOf(window)).to.deep.equal([
      '/plain/browser/all.js',
      '/plain/browser/on-demand.js',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  for (const folder of ['alone', 'tampered']) {
    it(`leaves the fallback of a line of the site’s own where it is missing or not ours (${folder})`, async () => {
      const { window } = await page('', `/${folder}/browser/hotline-status.js`);
      const errors: string[] = [];
      window.console.error = (...all: unknown[]) => void errors.push(all.join(' '));
      window.document.body.innerHTML =
        '<hotline-status name="Jourlinjen" phone="019-12 34 56">Ring 019-12 34 56</hotline-status>';
      const element = window.document.querySelector('hotline-status')!;
      await until('an error that is told', () => errors.length);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('its fallback is shown').and.to.contain('put all files of');
      expect((element as HTMLElement).innerText).to.equal('Ring 019-12 34 56');
      expect(textOf(element)).not.to.contain('010-223');
      // A line of the county's needs nothing more.
      for (const name of ['name', 'phone']) element.removeAttribute(name);
      await until('the line of the county', () => textOf(element).includes('010-223 57 60'));
    });
  }

  it('comes when an element is to be shown as of another instant', async () => {
    const { window, warnings } = await page(
      '<violence-definitions now="2026-11-23T10:00"></violence-definitions>',
      '/plain/browser/violence-definitions.js',
    );
    const element = window.document.querySelector('violence-definitions')!;
    await until('the preview', () => textOf(element).includes('23 november 2026 kl. 10:00'));
    expect(warnings).to.deep.equal([]);
  });

  for (const folder of ['alone', 'tampered']) {
    it(`shows the present and says so where it is missing or not ours (${folder})`, async () => {
      const { window, warnings } = await page(
        '<violence-definitions now="2026-11-23T10:00"></violence-definitions>',
        `/${folder}/browser/violence-definitions.js`,
      );
      const element = window.document.querySelector('violence-definitions')!;
      await until('the element', () => textOf(element));
      expect(textOf(element)).not.to.contain('Förhandsvisning');
      expect(warnings).to.deep.equal([
        '<violence-definitions> now="2026-11-23T10:00": put all files of dist/browser/ beside the script; showing the present.',
      ]);
    });
  }

  it('does not come to a page that asks for none of it', async () => {
    const { window } = await page(
      '<hotline-status></hotline-status>',
      '/plain/browser/hotline-status.js',
    );
    const element = window.document.querySelector('hotline-status')!;
    await until('the element', () => textOf(element));
    // When another file has come, so has what was asked for before it.
    element.setAttribute('lang', 'fi');
    await until('Finnish', () => element.shadowRoot!.querySelector('.root')!.matches('[lang=fi]'));
    expect(requestsOf(window)).to.deep.equal([
      '/plain/browser/hotline-status.js',
      '/plain/browser/locale.fi.js',
    ]);
  });

  for (const folder of ['alone', 'tampered']) {
    it(`leaves the bundled facts and one warning where it is missing or not ours (${folder})`, async () => {
      const { window, warnings } = await page(
        `<hotline-status material="${material}"></hotline-status>`.repeat(2),
        `/${folder}/browser/hotline-status.js`,
      );
      await until('a warning', () => warnings.length);
      const [first, second] = window.document.querySelectorAll('hotline-status');
      // Once another address has been refused, all that was to be said of the first has been.
      second!.setAttribute('material', '/other.json');
      await until('another warning', () => warnings.some((text) => text.includes('/other')));
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.equal(
        `<hotline-status> material="${material}": put all files of dist/browser/ beside the script; showing bundled facts.`,
      );
      expect(textOf(first!)).to.contain('010-223 57 60');
      expect(requestsOf(window).join()).not.to.contain('.json');
      expect(window.tampered).to.equal(undefined);
    });
  }
});
