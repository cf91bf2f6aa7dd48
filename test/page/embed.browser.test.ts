import { expect } from '@open-wc/testing';
import { stableName } from './stable-name.js';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !condition(); tries++) await wait(20);
  expect(condition(), String(condition)).to.equal(true);
}

function requests({ window }: Page): string[] {
  return window.performance
    .getEntriesByType('resource')
    .map(({ name }) => stableName(new URL(name).pathname.replace(/^.*\//, '')))
    .filter((name) => name !== 'open-roots.js')
    .sort();
}

const fallback = 'Ring <a href="tel:+4620505050">020-50 50 50</a>.';
/** With the number in it where the element shows it, and the line where there is a choice. */
const textFor = (tag: string) => (/grant|definitions|exit/.test(tag) ? 'Ring.' : fallback);
const byClass = (tag: string, data = '') =>
  `<div class="embed-${tag}"${tag === 'hotline-status' ? ' data-line="kvinnofridslinjen"' : ''}${data}>${textFor(tag)}</div>`;
const byLink = (tag: string, more = '') =>
  `<p>${textFor(tag)} <a href="https://kvinnofridslinjen.se/#embed=${tag}${tag === 'hotline-status' ? '&amp;line=kvinnofridslinjen' : ''}${more}">Mer hos Kvinnofridslinjen</a></p>`;
const byTag = (tag: string) =>
  `<${tag}${tag === 'hotline-status' ? ' line="kvinnofridslinjen"' : ''}>${textFor(tag)}</${tag}>`;

const tags = {
  'hotline-status': 'Kvinnofridslinjen',
  'grant-deadline': 'Sista ansökningsdag',
  'violence-definitions': 'Vad innefattar mäns våld mot kvinnor?',
  'trafficking-checklist': 'Kan det vara människohandel?',
  'county-support': 'Stöd från Länsstyrelsen',
  'quick-exit': 'Lämna sidan snabbt',
};

describe('the embed loader', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const type of ['module', 'text/javascript']) {
    for (const [tag, text] of Object.entries(tags)) {
      it(`shows <${tag}> by a class, a link and its tag (${type}), and leaves the page’s nodes as they are`, async () => {
        const before = [byClass(tag), byLink(tag), byTag(tag)];
        // No link lays the way out over a page.
        for (const markup of before.filter((one) => !one.includes('#embed=quick-exit'))) {
          const one = await page(`<main>${markup}</main>`, { type });
          const main = one.document.querySelector('main')!;
          const element = () => main.querySelector(tag) ?? inside(main.firstElementChild);
          await until(() => textOf(element()).includes(text));
          expect(main.innerHTML).to.equal(markup);
          // An engine may note what it has loaded a moment later.
          await until(() => requests(one).length >= 3);
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
    await until(() => textOf(inside(first!)).includes('Kvinnofridslinjen'));
    await until(() => textOf(one.document.querySelector('grant-deadline')).length > 100);
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
    await wait(200);
    expect(requests(one)).to.deep.equal(['embed.js']);
  });

  it('takes the language where the placeholder stands, or the one asked for', async () => {
    const one = await page(
      `<div lang="ar">${byClass('hotline-status')}</div>${byLink('hotline-status', '&amp;lang=fi')}`,
    );
    const languageOf = (selector: string) =>
      inside(one.document.querySelector(selector))?.shadowRoot?.querySelector<HTMLElement>('.root')
        ?.lang;
    await until(() => languageOf('div div') === 'ar' && languageOf('p') === 'fi');
    expect(one.warnings).to.deep.equal([]);
  });

  it('sees what comes later: added content, a script’s markup, and another body', async () => {
    const one = await page('<main></main>');
    const main = one.document.querySelector('main')!;
    main.innerHTML = `<section>${byClass('hotline-status')}</section>`;
    await until(() => textOf(inside(main.querySelector('div'))).includes('Kvinnofridslinjen'));
    const body = one.document.createElement('body');
    body.innerHTML = byLink('violence-definitions');
    one.document.body.replaceWith(body);
    await until(() => textOf(inside(body.firstElementChild)).includes('Vad innefattar'));
    // A page that was saved as it is shown, and is shown again, is shown once.
    const saved = body.innerHTML;
    body.innerHTML = saved;
    await until(() => textOf(inside(body.firstElementChild)).includes('Vad innefattar'));
    expect(body.querySelectorAll('*').length).to.equal(2);
  });

  it('leaves alone what is being edited', async () => {
    const markup = `<div contenteditable="true">${byClass('hotline-status')}<p>${byLink('hotline-status')}</p></div>${byClass('quick-exit')}`;
    const one = await page(markup);
    await until(
      () => textOf(inside(one.document.querySelector('body > .embed-quick-exit'))).length > 10,
    );
    await wait(100);
    for (const host of one.document.querySelectorAll('[contenteditable] *')) {
      expect(host.shadowRoot).to.equal(null);
    }
    const other = await page('', { script: false });
    other.document.designMode = 'on';
    other.document.body.innerHTML = byClass('hotline-status');
    await bring(other, '/plain/browser/embed.js');
    await wait(200);
    expect(other.document.querySelector('div')!.shadowRoot).to.equal(null);
    expect(requests(other)).to.deep.equal(['embed.js']);
  });

  it('does nothing twice: two loaders, a module and a classic script, and a whole script beside them', async () => {
    const one = await page(`<main>${byClass('hotline-status')}${byTag('hotline-status')}</main>`);
    await bring(one, '/plain/browser/embed.js?again');
    await bring(one, '/plain/browser/embed.js', 'text/javascript');
    await bring(one, '/plain/browser/all.js', 'text/javascript');
    const main = one.document.querySelector('main')!;
    await until(() => textOf(inside(main.firstElementChild)).includes('Kvinnofridslinjen'));
    await until(() => textOf(main.lastElementChild).includes('Kvinnofridslinjen'));
    await wait(200);
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
    await until(() => textOf(inside(one.document.querySelector('main + div'))).length > 100);
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
    await wait(100);
    expect(one.warnings).to.deep.equal([
      '<a> #embed=hotline-status: put it in a paragraph of its own.',
    ]);
    expect(one.document.body.innerHTML).to.equal(markup.repeat(2));
  });

  for (const [tag, text] of Object.entries(tags)) {
    it(`refuses <${tag}> that was tampered with, and leaves the fallback`, async () => {
      const markup = byClass(tag) + (tag === 'quick-exit' ? '' : byLink(tag)) + byTag(tag);
      const one = await page(markup, { folder: 'tampered' });
      await until(() => one.warnings.length > 0);
      await wait(100);
      expect((one.window as { tampered?: boolean }).tampered).to.equal(undefined);
      expect(one.window.customElements.get(tag)).to.equal(undefined);
      expect(one.document.body.innerText).to.match(/^Ring(?: 020-50 50 50)?\./);
      expect(
        one.document.body.innerText.replaceAll('Mer hos Kvinnofridslinjen', ''),
      ).not.to.contain(text);
      expect(one.warnings).to.have.length(1);
      expect(one.warnings[0]).to.match(
        new RegExp(
          `^<${tag}>: put all files of dist/browser/ beside embed.js; the fallback is shown`,
        ),
      );
    });
  }

  // Each file by itself: the one that is tampered with is refused, whatever comes with it.
  for (const name of ['shared', ...Object.keys(tags)]) {
    it(`refuses embed.${name}.js alone where it was tampered with`, async () => {
      const markup = byClass(name === 'shared' ? 'hotline-status' : name);
      const one = await page(markup, { folder: `tampered-${name}` });
      await until(() => one.warnings.length > 0);
      expect((one.window as { tampered?: boolean }).tampered).to.equal(undefined);
      expect(one.document.body.innerText).to.match(/^Ring(?: 020-50 50 50)?\./);
    });
  }

  it('leaves the fallback where the files are not there', async () => {
    const one = await page(byClass('hotline-status') + byTag('quick-exit'), { folder: 'alone' });
    await until(() => one.warnings.length === 2);
    expect(one.document.body.innerText.match(/Ring/g)).to.have.length(2);
  });
});
