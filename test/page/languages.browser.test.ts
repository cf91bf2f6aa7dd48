import { expect } from '@open-wc/testing';
import { translatedLocales } from '../../src/language/locales.js';
import { until } from '../until.js';
import { breachesOf } from './policy-reports.js';
import { requestsOf } from './requests-of.js';

/** A page in a frame, what it asked for, and what it wrote to the console as warnings. */
interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly warnings: string[];
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page with some markup, and then brings a script into it. */
async function page(body: string, script: string, type = 'module'): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="sv"><head><script src="/open-roots.js"></script></head><body>${body}</body></html>`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Page['window'];
  const warnings: string[] = [];
  window.console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  if (script) await bring(window, script, type);
  return { frame, window, warnings };
}

async function bring(window: Window, address: string, type: string): Promise<void> {
  const script = window.document.createElement('script');
  script.type = type;
  script.src = address;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${address} was not loaded`)));
  });
  window.document.body.append(script);
  await loaded;
}

/** Runs a module's code in a page. */
async function run(window: Window, code: string): Promise<void> {
  const script = window.document.createElement('script');
  script.type = 'module';
  script.textContent = `${code}\nwindow.dispatchEvent(new Event('ran'));`;
  const ran = new Promise((resolve) => window.addEventListener('ran', resolve, { once: true }));
  window.document.body.append(script);
  await ran;
}

const root = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.root');

/** Waits until all of a page's elements speak the language that is theirs. */
async function spoken({ window }: Page, locales: readonly string[]): Promise<string[]> {
  const elements = [...window.document.querySelectorAll('hotline-status, grant-deadline')];
  const languages = () => elements.map((element) => root(element)?.lang ?? '');
  await until(`elements in ${locales}`, () => languages().join() === locales.join());
  return elements.map((element) => root(element)!.innerText);
}

const requests = ({ window }: Page) => requestsOf(window);

/** Expects that these files were asked for; an engine may note a moment later what it has loaded. */
async function expectRequests(one: Page, expected: readonly string[]): Promise<void> {
  await until(`${expected.length} requests`, () => requests(one).length >= expected.length);
  expect(requests(one)).to.deep.equal(expected);
}

describe('languages of the browser files', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('say once a page how far a translation can be relied on, and change as one, whatever scripts brought them', async () => {
    const body =
      '<grant-deadline lang="en"></grant-deadline><hotline-status lang="en"></hotline-status>';
    const one = await page(body, '/plain/browser/hotline-status.js');
    const elements = [...one.window.document.querySelectorAll('hotline-status, grant-deadline')];
    const [grant, hotline] = elements;
    const firsts = () =>
      elements.filter((element) => root(element)?.querySelector('[part=translation]'));
    await until('the only one', () => firsts()[0] === hotline);
    await bring(one.window, '/plain/browser/grant-deadline.js', 'module');
    await spoken(one, ['en', 'en']);
    await until('the first', () => firsts().length === 1 && firsts()[0] === grant);
    root(grant!)!.querySelector<HTMLElement>('[part=translation] button')!.click();
    await spoken(one, ['sv', 'sv']);
    root(hotline!)!.querySelector<HTMLElement>('[part=credit] button')!.click();
    await spoken(one, ['en', 'en']);
  });

  for (const type of ['module', 'text/javascript']) {
    it(`come from beside the script (${type}), once however many elements ask`, async () => {
      const markup =
        '<hotline-status lang="ar"></hotline-status>'.repeat(2) +
        '<grant-deadline lang="ar"></grant-deadline><hotline-status lang="en"></hotline-status>';
      const one = await page(markup, '/plain/browser/all.js', type);
      const texts = await spoken(one, ['ar', 'ar', 'ar', 'en']);
      expect(texts[0]).to.contain('خط الدعم الهاتفي الوطني');
      expect(texts[3]).to.contain('National support line');
      await expectRequests(one, [
        '/plain/browser/all.js',
        '/plain/browser/locale.ar.js',
        '/plain/browser/locale.en.js',
      ]);
      expect(one.warnings).to.deep.equal([]);
    });
  }

  it('are asked for once by two scripts of a page', async () => {
    const markup =
      '<hotline-status lang="fi"></hotline-status><grant-deadline lang="fi"></grant-deadline>';
    const one = await page(markup, '/plain/browser/hotline-status.js');
    await bring(one.window, '/plain/browser/grant-deadline.js', 'text/javascript');
    await spoken(one, ['fi', 'fi']);
    const files = requests(one).filter((path) => path.includes('locale'));
    expect(files).to.deep.equal(['/plain/browser/locale.fi.js']);
  });

  it('cost nothing in Swedish', async () => {
    const one = await page('<hotline-status></hotline-status>', '/plain/browser/hotline-status.js');
    await spoken(one, ['sv']);
    await expectRequests(one, ['/plain/browser/hotline-status.js']);
    // Another language costs its own file, and no other.
    one.window.document.querySelector<HTMLElement>('hotline-status')!.lang = 'fi';
    await spoken(one, ['fi']);
    await expectRequests(one, ['/plain/browser/hotline-status.js', '/plain/browser/locale.fi.js']);
  });

  for (const folder of ['alone', 'tampered']) {
    it(`leave Swedish and one warning where the file is not there or not ours (${folder})`, async () => {
      const markup = '<hotline-status lang="uk"></hotline-status>'.repeat(3);
      const one = await page(markup, `/${folder}/browser/hotline-status.js`);
      await until('a warning', () => one.warnings.length > 0);
      // When another language is refused, all that was to be said of this one has been.
      one.window.document.querySelector<HTMLElement>('hotline-status')!.lang = 'fi';
      const isOfOther = (warning: string) => warning.includes('lang="fi"');
      await until('the warning of another', () => one.warnings.some(isOfOther));
      const [text] = await spoken(one, ['sv', 'sv', 'sv']);
      expect(text).to.contain('Nationell stödtelefon');
      const warnings = one.warnings.filter((warning) => !isOfOther(warning));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^<hotline-status> lang="uk": put all files of dist\/browser\/ beside the script; showing Swedish/,
      );
      expect((one.window as { tampered?: boolean }).tampered).to.equal(undefined);
    });
  }

  for (const locale of translatedLocales) {
    it(`are refused where they were tampered with: ${locale}`, async () => {
      const one = await page(
        `<hotline-status lang="${locale}"></hotline-status>`,
        '/tampered/browser/hotline-status.js',
      );
      await until('a warning', () => one.warnings.length > 0);
      await spoken(one, ['sv']);
      expect((one.window as { tampered?: boolean }).tampered).to.equal(undefined);
      expect(one.warnings).to.have.length(1);
    });
  }

  it('are inside a file of their own, for sites that can host one only', async () => {
    const markup = '<hotline-status lang="ar"></hotline-status><hotline-status></hotline-status>';
    const one = await page(markup, '/alone/browser/hotline-status.ar.js', 'text/javascript');
    const [arabic, swedish] = await spoken(one, ['ar', 'sv']);
    expect(arabic).to.contain('خط الدعم الهاتفي الوطني');
    expect(swedish).to.contain('Nationell stödtelefon');
    await expectRequests(one, ['/alone/browser/hotline-status.ar.js']);
    expect(one.warnings).to.deep.equal([]);
  });

  it('break nothing of a strict policy', async () => {
    const mark = `language=${Math.random()}`;
    const frame = document.createElement('iframe');
    frame.src = `/strict/demo/index.html?${mark}`;
    document.body.append(frame);
    frames.push(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const { contentDocument } = frame;
    contentDocument!.documentElement.lang = 'fa';
    const element = contentDocument!.querySelector('trafficking-checklist')!;
    await until('Persian', () => root(element)?.lang === 'fa');
    expect(root(element)!.innerText).to.contain('قاچاق انسان');
    expect(await breachesOf(contentDocument!, mark)).to.deep.equal([]);
  });

  // An application that has set lit-localize up for itself, from the same copy of it.
  const host = `
    import { configureLocalization, msg } from '/node_modules/@lit/localize/lit-localize.js';
    const { getLocale, setLocale } = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['sv'],
      loadLocale: async () => ({ templates: { greeting: 'Hej' } }),
    });
    await setLocale('sv');
    window.host = { greeting: () => msg('Hello', { id: 'greeting' }), getLocale, setLocale };`;
  const ours = {
    'the browser file': `import '/plain/browser/all.js';`,
    'the npm build': `import '/dist/index.js';`,
  };
  for (const [name, code] of Object.entries(ours)) {
    for (const order of ['before', 'after']) {
      it(`leave an application’s own lit-localize alone, set up ${order} ${name}`, async () => {
        const markup =
          '<hotline-status lang="ar"></hotline-status><hotline-status lang="en"></hotline-status>';
        const one = await page(markup, '');
        const steps = order === 'before' ? [host, code] : [code, host];
        for (const step of steps) await run(one.window, step);
        const [arabic, english] = await spoken(one, ['ar', 'en']);
        expect(arabic).to.contain('خط الدعم الهاتفي الوطني');
        expect(english).to.contain('National support line');
        const { host: application } = one.window as unknown as {
          host: { greeting(): string; getLocale(): string; setLocale(to: string): Promise<void> };
        };
        expect(application.getLocale()).to.equal('sv');
        expect(application.greeting()).to.equal('Hej');
        await application.setLocale('en');
        expect(application.greeting()).to.equal('Hello');
        for (const element of one.window.document.querySelectorAll('hotline-status')) {
          element.setAttribute('heading-level', '3');
        }
        await spoken(one, ['ar', 'en']);
        expect(one.warnings.filter((text) => !text.includes('lit.dev'))).to.deep.equal([]);
      });
    }
  }
});
