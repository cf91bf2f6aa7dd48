import { expect, oneEvent } from '@open-wc/testing';
import { tags } from '../../src/catalogue.js';
import { until } from '../until.js';

const frames: HTMLIFrameElement[] = [];

interface PageOptions {
  readonly policy?: string;
  readonly script?: readonly string[];
  readonly type?: string;
  readonly body: string;
  readonly style?: string;
}

/** Opens a page under a policy, with scripts and a style sheet, in a frame. */
async function opened(
  { body, script = [], ...rest }: PageOptions,
  sandbox?: string,
): Promise<Document> {
  const query = new URLSearchParams({ body, ...rest });
  for (const one of script) query.append('script', one);
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/page?${query}`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument!;
}

const fallback = 'Ring <a href="tel:+4620505050">020-50 50 50</a>.';
const byTag = `<hotline-status line="kvinnofridslinjen">${fallback}</hotline-status>`;
const byClass = `<div class="embed-hotline-status" data-line="kvinnofridslinjen">${fallback}</div>`;

/** The root of what is shown, by a tag or in a placeholder. */
function rootIn(page: Document): HTMLElement | null {
  const first = page.body.firstElementChild!;
  const element = first.localName === 'div' ? first.shadowRoot?.firstElementChild : first;
  return element?.shadowRoot?.querySelector('.root') ?? null;
}

async function shown(page: Document): Promise<HTMLElement> {
  const root = await until('the element', () => rootIn(page));
  expect(root.innerText).to.contain('Kvinnofridslinjen');
  return root;
}

const lit = '/node_modules/lit-html/lit-html.js';

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('a page that names things as the document’s own and as Lit’s', () => {
  it('is given every element all the same', async () => {
    const documents = ['Element', 'Comment', 'TextNode', 'TreeWalker'].map((one) => `create${one}`);
    const lits = ['litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport', 'ShadyDOM'];
    const images = [...documents, 'importNode', ...lits]
      .map((name) => `<img name="${name}">`.repeat(2))
      .join('');
    const page = await opened({
      script: ['/plain/browser/all.js'],
      body: images + tags.map((tag) => `<${tag}>${fallback}</${tag}>`).join(''),
    });
    for (const tag of tags) {
      const root = await until(`${tag} is shown`, () =>
        page.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.root'),
      );
      expect(root.textContent!.length, tag).to.be.greaterThan(100);
    }
  });
});

/** Adds a tag to a page, and gives what was said of it once it has been said, and what was thrown. */
async function complaintsOf(page: Document, markup: string): Promise<[string[], string[]]> {
  const said: string[] = [];
  const thrown: string[] = [];
  const { defaultView: window } = page;
  window!.console.warn = window!.console.error = (text: string) => void said.push(text);
  for (const type of ['error', 'unhandledrejection'])
    window!.addEventListener(type, () => void thrown.push(type));
  const template = document.createElement('template');
  template.innerHTML = markup;
  page.body.append(page.importNode(template.content, true));
  await until('a complaint', () => said.length);
  return [said, thrown];
}

describe('a page with a strict policy', () => {
  for (const policy of ['strict', 'listed', 'nonce']) {
    for (const type of ['module', 'text/javascript']) {
      it(`(${policy}) shows an element by its own file, styled (${type})`, async () => {
        const script = ['/plain/browser/hotline-status.js'];
        const page = await opened({ policy, type, script, body: byTag });
        const root = await shown(page);
        expect(getComputedStyle(root).borderTopStyle).to.equal('solid');
      });

      it(`(${policy}) shows an element by the loader, in another language too (${type})`, async () => {
        const script = ['/plain/browser/embed.js'];
        const page = await opened({ policy, type, script, body: byClass });
        await shown(page);
        page.documentElement.lang = 'fi';
        await until('Finnish', () => rootIn(page)?.lang === 'fi');
      });
    }
  }

  for (const policy of ['strict', 'listed', 'nonce']) {
    it(`(${policy}) lets an element keep its root from who reads roots, and is not broken`, async () => {
      const script = ['/test/page/reads-roots.js', '/plain/browser/hotline-status.js'];
      const page = await opened({ policy, script, body: byTag });
      const element = page.querySelector<HTMLElement>('hotline-status')!;
      await until('the element', () => element.offsetHeight > 100);
      const window = page.defaultView as unknown as { known: unknown[]; breaches: string[] };
      expect(window.known).to.deep.equal([]);
      expect(element.innerHTML).to.equal(fallback);
      // What broke the policy before is told of before this.
      const picture = page.createElement('img');
      picture.src = '/picture.png';
      page.body.append(picture);
      await until('a breach', () => window.breaches.length);
      expect(window.breaches).to.deep.equal(['img-src']);
    });
  }

  for (const [policy, others] of [
    ['none', []],
    ['lit', [lit]],
  ] as const) {
    for (const type of ['module', 'text/javascript']) {
      it(`(${policy}) that allows no policy of ours has each element’s fallback, by its own file (${type})`, async () => {
        for (const tag of tags) {
          const script = [...others, `/plain/browser/${tag}.js`];
          const body = `<${tag} lang="ar">${fallback}</${tag}>`;
          const page = await opened({ policy, type, script, body });
          await until('the fallback', () =>
            page.querySelector(tag)!.shadowRoot?.querySelector('slot'),
          );
          expect(page.body.innerText).to.equal('Ring 020-50 50 50.');
          // Another in its place, since what the first said was said before one could listen.
          page.body.replaceChildren();
          const [said, thrown] = await complaintsOf(page, body);
          expect(page.body.innerText).to.equal('Ring 020-50 50 50.');
          expect(said).to.deep.equal([
            `<${tag}> could not be shown; its fallback is shown instead.`,
          ]);
          expect(thrown).to.deep.equal([]);
        }
      });

      it(`(${policy}) that allows no policy of ours has the fallback, by the loader (${type})`, async () => {
        const script = [...others, '/plain/browser/embed.js'];
        const page = await opened({ policy, type, script, body: byClass });
        const [said, thrown] = await complaintsOf(page, '<quick-exit>Ring.</quick-exit>');
        expect(rootIn(page)).to.equal(null);
        expect(page.body.innerText).to.match(/^Ring 020-50 50 50\.\s*Ring\.$/);
        expect(said.join()).to.match(/^<quick-exit>: .*; the fallback is shown/);
        expect(thrown).to.deep.equal([]);
      });
    }
  }

  it('that allows the elements’ policy and not that of files has Swedish, and one warning', async () => {
    const page = await opened({
      policy: 'elements',
      script: ['/plain/browser/hotline-status.js'],
      body: byTag,
    });
    await shown(page);
    const [said, thrown] = await complaintsOf(page, `<div lang="fi">${byTag}${byTag}</div>`);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<hotline-status> lang="fi": .*; showing Swedish/);
    expect(thrown).to.deep.equal([]);
    for (const one of page.querySelectorAll('hotline-status'))
      expect(one.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('sv');
  });

  it('that allows no script at all shows the fallback', async () => {
    const page = await opened({ policy: 'nonce', body: byTag + byClass });
    const script = page.createElement('script');
    script.src = '/plain/browser/all.js';
    const refused = oneEvent(script, 'error');
    page.head.append(script);
    await refused;
    expect(page.body.innerText.match(/020-50 50 50/g)).to.have.length(2);
    expect(page.body.firstElementChild!.shadowRoot).to.equal(null);
  });
});

describe('a page that tears at what it holds', () => {
  const properties = [
    'fontSize',
    'lineHeight',
    'letterSpacing',
    'wordSpacing',
    'textTransform',
    'textAlign',
    'textIndent',
    'whiteSpace',
    'fontWeight',
    'fontStyle',
    'display',
    'visibility',
    'opacity',
    'float',
    'position',
  ] as const;
  const looks = (root: HTMLElement) =>
    [root, ...root.querySelectorAll<HTMLElement>('h2, p, a, table, td, strong, ul, li, .status')]
      .slice(0, 40)
      .map((one) => properties.map((name) => getComputedStyle(one)[name]).join('|'));

  const script = ['/plain/browser/all.js'];
  for (const style of [
    '* { all: unset }',
    '* { font-size: 7px !important; color: #fff !important; line-height: .8 !important; letter-spacing: .3em !important }',
    'html { font-size: 62.5% }',
    'body { text-transform: uppercase; letter-spacing: .3em; word-spacing: 1em; text-align: center; text-indent: 3em; white-space: nowrap; font-style: italic; line-height: .8; font-size: 9px; font-weight: 900; color: #eee }',
    '[hidden] { display: block !important }',
    'p, a, h2, td, li, strong { display: none !important; float: left; position: absolute; visibility: hidden; opacity: 0 }',
    '*, *::before, *::after { box-sizing: content-box !important; transition: all 5s; animation: none }',
    'table { border-collapse: separate !important; width: 1px !important } ul { list-style: none !important }',
  ]) {
    it(`does not bend an element: ${style.slice(0, 50)}`, async () => {
      const plain = looks(await shown(await opened({ script, body: byTag })));
      const torn = await shown(await opened({ script, body: byTag, style }));
      expect(looks(torn)).to.deep.equal(plain);
      expect(torn.getBoundingClientRect().height).to.be.greaterThan(150);
    });
  }

  it('still gives it its font and its colour scheme', async () => {
    const style = 'body { font-family: Georgia, serif } :root { color-scheme: dark }';
    const root = await shown(await opened({ script, body: byTag, style }));
    expect(getComputedStyle(root).fontFamily).to.contain('Georgia');
    expect(getComputedStyle(root).colorScheme).to.contain('dark');
  });

  it('is not bent in turn: nothing of ours leaks out', async () => {
    const body = `${byTag}<p class="root small help">Text</p><button>Knapp</button><table><tr><td>1</td></tr></table>`;
    // A page that is taller gets a scroll bar in some browsers, which is no leak.
    const style = 'html { overflow: hidden }';
    const before = await opened({ body, style });
    const after = await opened({ body, script, style });
    await shown(after);
    const own = (page: Document) =>
      [...page.querySelectorAll('p, button, td')].map((one) => {
        const style = page.defaultView!.getComputedStyle(one);
        return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      });
    expect(own(after)).to.deep.equal(own(before));
    expect(after.head.querySelectorAll('style, link').length).to.equal(1);
  });
});

describe('a page of another kind', () => {
  it('in a sandboxed frame without scripts has the number as text', async () => {
    const page = await opened(
      { script: ['/plain/browser/all.js'], body: byTag + byClass },
      'allow-same-origin',
    );
    expect(page.body.innerText.match(/Ring 020-50 50 50\./g)).to.have.length(2);
  });

  it('with an older version first keeps that, shows the element, and says so once an element', async () => {
    const page = await opened({ body: byTag });
    const warnings: string[] = [];
    page.defaultView!.console.warn = (text: string) => void warnings.push(text);
    for (const src of ['/older/browser/all.js', '/plain/browser/hotline-status.js']) {
      const script = page.createElement('script');
      script.src = src;
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      page.head.append(script);
      await loaded;
    }
    await shown(page);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<hotline-status> is registered already, by 0.0.1');
  });

  it('in a frame with scripts of its own shows the element', async () => {
    await shown(
      await opened(
        { script: ['/plain/browser/embed.js'], body: byClass },
        'allow-same-origin allow-scripts',
      ),
    );
  });

  for (const [path, text] of [
    ['sv/hotline-status.html', 'Nationell stödtelefon'],
    ['ar/hotline-status-kvinnofridslinjen.html', 'خط الدعم الوطني للنساء'],
    ['en/trafficking-checklist.html', 'Could it be human trafficking?'],
  ] as const) {
    it(`that takes a frame only shows ${path}, with and without scripts`, async () => {
      for (const sandbox of ['', 'allow-scripts'].map((more) => `allow-same-origin ${more}`)) {
        const frame = document.createElement('iframe');
        frame.width = '800';
        frame.setAttribute('sandbox', sandbox);
        frame.src = `/strict/frame/${path}`;
        document.body.append(frame);
        frames.push(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        const page = frame.contentDocument!;
        const root = () => rootIn(page);
        const isShown = sandbox.includes('scripts');
        const { lang } = page.documentElement;
        if (isShown) await until(`the element in ${lang}`, () => root()?.lang === lang);
        expect(Boolean(root())).to.equal(isShown);
        expect((root() ?? page.body).innerText)
          .to.contain(text)
          .and.to.contain('112');
      }
    });
  }

  for (const file of ['all.js', 'embed.js']) {
    it(`takes ${file} from another origin, with its integrity value and CORS, and refuses a wrong one`, async () => {
      const other = location.origin.replace('localhost', '127.0.0.1');
      const { files } = await (await fetch('/plain/browser/manifest.json')).json();
      for (const [integrity, isRight] of [
        [files[file].integrity, true],
        [files['locale.ar.js'].integrity, false],
      ] as const) {
        const page = await opened({ body: byClass + byTag });
        const script = page.createElement('script');
        script.crossOrigin = 'anonymous';
        script.integrity = integrity;
        script.src = `${other}/plain/browser/${file}`;
        const outcome = new Promise((resolve) => {
          script.addEventListener('load', () => resolve(true));
          script.addEventListener('error', () => resolve(false));
        });
        page.head.append(script);
        expect(await outcome).to.equal(isRight);
        const tag = page.querySelector('hotline-status')!;
        if (isRight) {
          await until('the element', () => tag.shadowRoot?.textContent);
          expect(tag.shadowRoot!.textContent).to.contain('Kvinnofridslinjen');
        } else expect(page.body.innerText).to.contain('Ring 020-50 50 50.');
      }
    });
  }
});
