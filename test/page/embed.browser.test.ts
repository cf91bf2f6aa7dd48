import { expect } from '@open-wc/testing';
import { entryOf, tags, type Tag } from '../../src/catalogue.js';
import { knownElement } from '../../src/embed/known-element.js';
import { swedish } from '../../src/language/words.js';
import { until } from '../until.js';
import { requestsOf } from './requests-of.js';

interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly warnings: string[];
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page with some markup, and brings the loader into it. */
async function page(
  body: string,
  { folder = 'plain', type = 'module', script = true } = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="sv"><head><script src="/open-roots.js"></script></head><body>${body}</body></html>`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Page['window'];
  const warnings: string[] = [];
  window.console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  const opened = { window, document: window.document, warnings };
  if (script) await bring(opened, `/${folder}/browser/embed.js`, type);
  return opened;
}

async function bring({ document }: Page, address: string, type = 'module'): Promise<void> {
  const script = document.createElement('script');
  script.type = type;
  script.src = address;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
}

/** The element that stands in a placeholder. */
const inside = (host: Element | null) => host?.shadowRoot?.firstElementChild ?? null;
const textOf = (element: Element | null) =>
  element?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';

/** Waits until an element shows some text. */
async function shows(element: () => Element | null, text: string): Promise<void> {
  await until(`the text ${text}`, () => textOf(element()).includes(text));
}

/** The files that are on their way into a page. */
const onTheWay = ({ document }: Page) => document.head.querySelectorAll('script[integrity]').length;

const requests = ({ window }: Page) => requestsOf(window).map((path) => path.replace(/^.*\//, ''));

const fallback = 'Ring <a href="tel:+4620505050">020-50 50 50</a>.';
/** With the number in it where the element shows it, and the line where there is a choice. */
const textFor = (tag: Tag) => (knownElement(tag).numbers['']?.length === 0 ? 'Ring.' : fallback);
const byClass = (tag: Tag, data = '') =>
  `<div class="embed-${tag}"${tag === 'hotline-status' ? ' data-line="kvinnofridslinjen"' : ''}${data}>${textFor(tag)}</div>`;
const byLink = (tag: Tag, more = '') =>
  `<p>${textFor(tag)} <a href="https://kvinnofridslinjen.se/#embed=${tag}${tag === 'hotline-status' ? '&amp;line=kvinnofridslinjen' : ''}${more}">Mer hos Kvinnofridslinjen</a></p>`;
const byTag = (tag: Tag) =>
  `<${tag}${tag === 'hotline-status' ? ' line="kvinnofridslinjen"' : ''}>${textFor(tag)}</${tag}>`;

/** What each element shows, in its text. */
const texts = new Map(
  tags.map((tag) => [tag, entryOf(tag).fallback.title(swedish, 'kvinnofridslinjen')]),
);

describe('the embed loader', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const type of ['module', 'text/javascript']) {
    for (const [tag, text] of texts) {
      it(`shows <${tag}> by a class, a link and its tag (${type}), and leaves the page’s nodes as they are`, async () => {
        const before = [byClass(tag), byLink(tag), byTag(tag)];
        // No link lays the way out over a page.
        for (const markup of before.filter(
          (one) => entryOf(tag).place === 'text' || !one.includes('#embed='),
        )) {
          const one = await page(`<main>${markup}</main>`, { type });
          const main = one.document.querySelector('main')!;
          const element = () => main.querySelector(tag) ?? inside(main.firstElementChild);
          await shows(element, text);
          expect(main.innerHTML).to.equal(markup);
          // An engine may note what it has loaded a moment later.
          await until('three files', () => requests(one).length >= 3);
          expect(one.warnings).to.deep.equal([]);
          expect(requests(one)).to.deep.equal(
            ['embed.js', 'embed.shared.js', `embed.${tag}.js`].sort(),
          );
        }
      });
    }
  }

  it('brings in what a page uses, each file once, and Lit with them once', async () => {
    const one = await page(
      byClass('hotline-status') +
        byLink('hotline-status') +
        byTag('grant-deadline') +
        byClass('hotline-status'),
    );
    const [first] = one.document.querySelectorAll('div');
    await shows(() => inside(first!), 'Kvinnofridslinjen');
    const call = one.document.querySelector('grant-deadline');
    await until('the call', () => textOf(call).length > 100);
    expect(requests(one)).to.deep.equal([
      'embed.grant-deadline.js',
      'embed.hotline-status.js',
      'embed.js',
      'embed.shared.js',
    ]);
    const { litHtmlVersions } = one.window as { litHtmlVersions?: unknown };
    expect(litHtmlVersions).to.equal(undefined);
  });

  it('brings in nothing where nothing is asked for', async () => {
    const one = await page('<p>Ring <a href="tel:112">112</a>.</p><div class="embed-video"></div>');
    expect(onTheWay(one)).to.equal(0);
    expect(requests(one)).to.deep.equal(['embed.js']);
    // What is asked for next brings in its own files and no others.
    one.document.body.insertAdjacentHTML('beforeend', byClass('quick-exit'));
    await shows(() => inside(one.document.body.lastElementChild), texts.get('quick-exit')!);
    const files = ['embed.js', 'embed.quick-exit.js', 'embed.shared.js'];
    await until('two files more', () => requests(one).length >= files.length);
    expect(requests(one)).to.deep.equal(files);
  });

  it('takes the language where the placeholder stands, or the one asked for', async () => {
    const one = await page(
      `<div lang="ar">${byClass('hotline-status')}</div>${byLink('hotline-status', '&amp;lang=fi')}`,
    );
    const languageOf = (selector: string) =>
      inside(one.document.querySelector(selector))?.shadowRoot?.querySelector<HTMLElement>('.root')
        ?.lang;
    await until('both languages', () => languageOf('div div') === 'ar' && languageOf('p') === 'fi');
    expect(one.warnings).to.deep.equal([]);
  });

  it('sees what comes later: added content, a script’s markup, and another body', async () => {
    const one = await page('<main></main>');
    const main = one.document.querySelector('main')!;
    main.innerHTML = `<section>${byClass('hotline-status')}</section>`;
    await shows(() => inside(main.querySelector('div')), 'Kvinnofridslinjen');
    const body = one.document.createElement('body');
    body.innerHTML = byLink('violence-definitions');
    one.document.body.replaceWith(body);
    await shows(() => inside(body.firstElementChild), 'Vad innefattar');
    // A page that was saved as it is shown, and is shown again, is shown once.
    const saved = body.innerHTML;
    body.innerHTML = saved;
    await shows(() => inside(body.firstElementChild), 'Vad innefattar');
    expect(body.querySelectorAll('*').length).to.equal(2);
  });

  it('shows what is there where the page has no MutationObserver', async () => {
    const opened = await page(
      `<div class="embed-hotline-status" data-line="kvinnofridslinjen">${fallback}</div>`,
      { script: false },
    );
    const errors: string[] = [];
    opened.window.addEventListener('error', ({ message }) => void errors.push(message));
    Reflect.deleteProperty(opened.window, 'MutationObserver');
    await bring(opened, '/plain/browser/embed.js');
    await shows(() => inside(opened.document.querySelector('div')), 'Öppet dygnet runt');
    expect(errors).to.deep.equal([]);
  });

  it('leaves alone what is being edited', async () => {
    const markup = `<div contenteditable="true">${byClass('hotline-status')}<p>${byLink('hotline-status')}</p></div>${byClass('hotline-status')}`;
    const one = await page(markup);
    await shows(() => inside(one.document.body.lastElementChild), texts.get('hotline-status')!);
    for (const host of one.document.querySelectorAll('[contenteditable] *')) {
      expect(host.shadowRoot).to.equal(null);
    }
    const other = await page('', { script: false });
    other.document.designMode = 'on';
    other.document.body.innerHTML = byClass('hotline-status');
    await bring(other, '/plain/browser/embed.js');
    expect(onTheWay(other)).to.equal(0);
    expect(requests(other)).to.deep.equal(['embed.js']);
    // What comes once nothing is edited any more is shown, and with it all that had been taken.
    other.document.designMode = 'off';
    other.document.body.insertAdjacentHTML('beforeend', byClass('hotline-status'));
    await shows(() => inside(other.document.body.lastElementChild), texts.get('hotline-status')!);
    expect(other.document.querySelector('div')!.shadowRoot).to.equal(null);
  });

  it('does nothing twice: two loaders, a module and a classic script, and a whole script beside them', async () => {
    const one = await page(`<main>${byClass('hotline-status')}${byTag('hotline-status')}</main>`);
    await bring(one, '/plain/browser/embed.js?again');
    await bring(one, '/plain/browser/embed.js', 'text/javascript');
    await bring(one, '/plain/browser/all.js', 'text/javascript');
    const main = one.document.querySelector('main')!;
    await shows(() => inside(main.firstElementChild), 'Kvinnofridslinjen');
    await shows(() => main.lastElementChild, 'Kvinnofridslinjen');
    await until('all files', () => onTheWay(one) === 0);
    one.document.body.insertAdjacentHTML('beforeend', byClass('hotline-status'));
    await shows(() => inside(one.document.body.lastElementChild), 'Kvinnofridslinjen');
    expect(main.firstElementChild!.shadowRoot!.childElementCount).to.equal(1);
    expect(main.querySelectorAll('*').length).to.equal(4);
    expect(one.warnings).to.deep.equal([]);
  });

  it('lets a link or a class say no facts, and leaves what visitors wrote', async () => {
    const facts = 'name=Kvinnofridslinjen&amp;phone=0900-1234567&amp;hours=24/7&amp;bill=hidden';
    const markup = [
      `<p><a href="#embed=hotline-status&amp;${facts}">Mer</a></p>`,
      '<p><a href="#embed=quick-exit&amp;href=https://evil.example/">Mer</a></p>',
      `<p>Ring 019-14 00 00. <a href="#embed=hotline-status&amp;line=kvinnofridslinjen">Mer</a></p>`,
      byLink('hotline-status').replace('<a href="https', '<a rel="ugc nofollow" href="https'),
      '<div class="embed-hotline-status" data-name="X" data-phone="0900-1234567">Ring</div>',
    ].join('');
    const one = await page(`<main>${markup}</main>${byClass('trafficking-checklist')}`);
    await until(
      'what is after it',
      () => textOf(inside(one.document.querySelector('main + div'))).length > 100,
    );
    for (const node of one.document.querySelectorAll('main *')) {
      expect(node.shadowRoot, node.outerHTML).to.equal(null);
    }
    expect(one.document.querySelector('main')!.innerHTML).to.equal(markup);
    expect(one.warnings).to.have.length(4);
    expect(requests(one)).to.deep.equal([
      'embed.js',
      'embed.shared.js',
      'embed.trafficking-checklist.js',
    ]);
  });

  it('says once what it cannot use, and leaves it as it is', async () => {
    const markup = `<ul><li><a href="#embed=hotline-status">Mer</a></li></ul>`;
    const one = await page(markup.repeat(2));
    await until('a warning', () => one.warnings.length > 0);
    expect(one.warnings).to.deep.equal([
      '<a> #embed=hotline-status: put it in a paragraph of its own.',
    ]);
    expect(one.document.body.innerHTML).to.equal(markup.repeat(2));
  });

  for (const [tag, text] of texts) {
    it(`refuses <${tag}> that was tampered with, and leaves the fallback`, async () => {
      const markup = byClass(tag) + (entryOf(tag).place === 'text' ? byLink(tag) : '') + byTag(tag);
      const one = await page(markup, { folder: 'tampered' });
      await until('a warning', () => one.warnings.length > 0);
      // When another is refused, all that was to be said of this one has been.
      const other = tag === 'quick-exit' ? 'hotline-status' : 'quick-exit';
      one.document.body.insertAdjacentHTML('beforeend', byClass(other));
      const isOfOther = (warning: string) => warning.startsWith(`<${other}>`);
      await until('the warning of another', () => one.warnings.some(isOfOther));
      const warnings = one.warnings.filter((warning) => !isOfOther(warning));
      expect((one.window as { tampered?: boolean }).tampered).to.equal(undefined);
      expect(one.window.customElements.get(tag)).to.equal(undefined);
      expect(one.document.body.innerText).to.match(/^Ring(?: 020-50 50 50)?\./);
      expect(
        one.document.body.innerText.replaceAll('Mer hos Kvinnofridslinjen', ''),
      ).not.to.contain(text);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        new RegExp(
          `^<${tag}>: put all files of dist/browser/ beside the script; the fallback is shown`,
        ),
      );
    });
  }

  // Each file by itself: the one that is tampered with is refused, whatever comes with it.
  for (const name of ['shared', ...tags] as const) {
    it(`refuses embed.${name}.js alone where it was tampered with`, async () => {
      const markup = byClass(name === 'shared' ? 'hotline-status' : name);
      const one = await page(markup, { folder: `tampered-${name}` });
      await until('a warning', () => one.warnings.length > 0);
      expect((one.window as { tampered?: boolean }).tampered).to.equal(undefined);
      expect(one.document.body.innerText).to.match(/^Ring(?: 020-50 50 50)?\./);
    });
  }

  it('leaves the fallback where the files are not there', async () => {
    const one = await page(byClass('hotline-status') + byTag('quick-exit'), { folder: 'alone' });
    await until('two warnings', () => one.warnings.length === 2);
    expect(one.document.body.innerText.match(/Ring/g)).to.have.length(2);
  });
});
