import { expect } from '@open-wc/testing';
import { entryOf, tags } from '../../src/catalogue.js';
import { until } from '../until.js';
import { localeOf } from '../../src/language/locales.js';
import { breachesOf, reportsOf } from './policy-reports.js';
import { requestsOf } from './requests-of.js';

/** What the page shows in its text; its way out is in its template. */
const inText = tags.filter((tag) => entryOf(tag).place === 'text');

/** Loads a page in a frame, an empty one for null. */
async function loaded(address: string | null): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (address === null)
    frame.srcdoc =
      '<!doctype html><html lang="sv"><body><script src="/open-roots.js"></script></body></html>';
  else frame.src = address;
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** Loads a page in a frame, and waits until its elements are shown. */
async function opened(address: string): Promise<HTMLIFrameElement> {
  const frame = await loaded(address);
  await until('all elements, each in its language, and what is published', () => isShown(frame));
  return frame;
}

/** Whether all elements of a page are shown, in the language of where they stand and with what is published. */
function isShown({ contentDocument, contentWindow }: HTMLIFrameElement): boolean {
  const requests = requestsOf(contentWindow!);
  return [...contentDocument!.querySelectorAll(inText.join())].every((element) => {
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
    const material = element.getAttribute('material');
    return (
      root?.lang === localeOf(element.closest<HTMLElement>('[lang]')!.lang) &&
      (!material || requests.some((path) => path.endsWith(material)))
    );
  });
}

describe('the demonstration page', () => {
  let frame: HTMLIFrameElement | undefined;

  afterEach(() => frame?.remove());

  for (const folder of ['plain', 'strict']) {
    it(`shows the elements, styled, in ${folder} surroundings`, async () => {
      frame = await opened(`/${folder}/demo/index.html`);
      const page = frame.contentDocument!;
      for (const tag of inText) {
        const root = page.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.root')!;
        const style = frame.contentWindow!.getComputedStyle(root);
        // The call of 2018 has closed, and is told in brief.
        expect(root.innerText.length).to.be.greaterThan(100);
        expect(style.borderTopStyle).to.equal('solid');
        expect(style.fontFamily).to.contain('Source Sans 3');
      }
    });
  }

  it('has the line for who is exposed first, a line that is live, and one that nobody has checked', async () => {
    frame = await opened('/plain/demo/index.html');
    const [first, live, , old] = frame.contentDocument!.querySelectorAll<
      HTMLElement & { state: string }
    >('hotline-status');
    expect(first!.shadowRoot!.textContent).to.contain('020-50 50 50');
    expect(first!.state).to.equal('always-open');
    expect(live!.state).to.be.oneOf(['open', 'closing-soon', 'closed']);
    expect(live!.shadowRoot!.textContent).not.to.contain('enligt uppgift från');
    expect(old!.state).to.equal('unverified');
  });

  it('tells what its county has withdrawn, and where to turn', async () => {
    frame = await opened('/plain/demo/index.html');
    const line = frame.contentDocument!.querySelector<HTMLElement & { state: string }>(
      'hotline-status[line="former-advice"]',
    )!;
    expect(line.state).to.equal('withdrawn');
    const phones = [...line.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
    expect(phones.map((one) => one.getAttribute('href'))).to.include.members([
      'tel:+46313900605',
      'tel:112',
    ]);
  });

  it('has a call that is open beside the one of 2018', async () => {
    frame = await opened('/plain/demo/index.html');
    const statuses = [...frame.contentDocument!.querySelectorAll('grant-deadline')].map(
      (call) => call.shadowRoot!.querySelector('[part=status]')!.textContent,
    );
    expect(statuses[1]).to.contain('Öppet för ansökan');
    expect(statuses[0]).not.to.contain('Öppet för ansökan');
  });

  it('tells one text in three languages', async () => {
    frame = await opened('/plain/demo/index.html');
    const published = [
      ...frame.contentDocument!.querySelectorAll('violence-definitions[material]'),
    ];
    const texts = published.map((one) => one.shadowRoot!.textContent!);
    expect(texts).to.have.length(3);
    for (const [at, name] of ['Digitalt våld', 'Digital violence', 'العنف الرقمي'].entries()) {
      for (const [other, text] of texts.entries())
        expect(text.includes(name)).to.equal(at === other);
    }
  });

  it('keeps its shadow roots from the page’s scripts', async () => {
    frame = await loaded('/closed/demo/index.html');
    for (const tag of tags) {
      const element = frame.contentDocument!.querySelector(tag)!;
      expect(element.shadowRoot).to.equal(null);
      const { display } = frame.contentWindow!.getComputedStyle(element);
      // Nothing of the way out stands in the page's text.
      const isInText = tag !== 'quick-exit';
      expect(display, tag).to.equal(isInText ? 'block' : 'contents');
      if (isInText) expect(element.clientHeight, tag).to.be.greaterThan(200);
    }
  });

  it('breaks nothing of a strict policy', async () => {
    const mark = `ours=${Math.random()}`;
    frame = await opened(`/strict/demo/index.html?${mark}`);
    for (const checkbox of frame
      .contentDocument!.querySelector('trafficking-checklist')!
      .shadowRoot!.querySelectorAll('input')) {
      checkbox.click();
    }
    // The calendar file is made, but not saved on the machine that tests run on.
    const { HTMLAnchorElement } = frame.contentWindow as unknown as typeof globalThis;
    const files: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      files.push(this.href);
    };
    for (const call of frame.contentDocument!.querySelectorAll('grant-deadline')) {
      // Whatever the day of the run, the call of the page's own is open.
      call.setAttribute('now', '2027-01-11');
      await call.updateComplete;
      for (const button of call.shadowRoot!.querySelectorAll('button')) button.click();
    }
    const hotline = frame.contentDocument!.querySelector('hotline-status')!;
    hotline.setAttribute('structured-data', '');
    const data = await until('the data', () => hotline.querySelector('script'));
    expect(data.textContent).to.contain('+4620505050');
    expect(files.join()).to.match(/^blob:/);
    expect(await breachesOf(frame.contentDocument!, mark)).to.deep.equal([]);
  });

  it('says why it cannot add data where the page does not allow its policy', async () => {
    // Not every engine can verify files of languages there, and so not all speak their own.
    frame = await loaded('/listed/demo/index.html');
    const hotline = frame.contentDocument!.querySelector('hotline-status')!;
    await until('the element', () => hotline.shadowRoot?.querySelector('.root'));
    expect(hotline.shadowRoot!.textContent).to.contain('020-50 50 50');
    const { console, trustedTypes } = frame.contentWindow as unknown as typeof globalThis & {
      trustedTypes?: unknown;
    };
    const warnings: string[] = [];
    console.warn = (warning: string) => void warnings.push(warning);
    hotline.setAttribute('structured-data', '');
    await hotline.updateComplete;
    expect(hotline.shadowRoot!.textContent).to.contain('020-50 50 50');
    // An engine without Trusted Types has nothing that could forbid it.
    if (trustedTypes) {
      expect(hotline.querySelector('script')).to.equal(null);
      expect(warnings.join()).to.contain('allow kvinnofrid-elements-data under trusted-types');
    } else {
      expect(hotline.querySelector('script')).not.to.equal(null);
    }
  });

  it('would be told of a breach of that policy', async () => {
    const mark = `breach=${Math.random()}`;
    frame = await opened(`/strict/demo/index.html?${mark}`);
    const style = frame.contentDocument!.createElement('style');
    style.textContent = 'body { color: red }';
    frame.contentDocument!.head.append(style);
    await until('a report', async () => (await reportsOf(mark)).length > 0);
    expect((await breachesOf(frame.contentDocument!, mark)).length).to.be.greaterThan(0);
  });

  it('requests its own files and nothing else', async () => {
    frame = await opened('/plain/demo/index.html');
    const { contentWindow } = frame;
    const requests = () => requestsOf(contentWindow!);
    // A browser notes a request once all of its answer is there, which may be read before.
    await until('a note of the publication', () =>
      requests().some((path) => path.endsWith('.json')),
    );
    expect(requests()).to.deep.equal([
      '/plain/browser/all.js',
      '/plain/browser/locale.ar.js',
      '/plain/browser/locale.en.js',
      '/plain/browser/locale.sv-simple.js',
      '/plain/browser/on-demand.js',
      '/plain/browser/publication.js',
      '/plain/demo/brands/strong.css',
      '/plain/demo/county-material.json',
      '/plain/demo/exempelkommunen.css',
    ]);
  });

  it('stores nothing, also after all has been used', async () => {
    frame = await opened('/plain/demo/index.html');
    const window = frame.contentWindow!;
    const page = frame.contentDocument!;
    // A dialog of the browser's would wait for someone to answer it, and files would be saved.
    window.print = () => undefined;
    const { HTMLAnchorElement } = window as unknown as typeof globalThis;
    HTMLAnchorElement.prototype.click = () => undefined;
    for (const tag of inText) {
      for (const control of page
        .querySelector(tag)!
        .shadowRoot!.querySelectorAll<HTMLElement>('input, button')) {
        control.click();
      }
    }
    for (const element of page.querySelectorAll(inText.join())) {
      await (element as HTMLElementTagNameMap[(typeof inText)[number]]).updateComplete;
    }
    expect(page.cookie).to.equal('');
    expect(window.localStorage.length).to.equal(0);
    expect(window.sessionStorage.length).to.equal(0);
    expect(await window.indexedDB.databases()).to.deep.equal([]);
    expect(await window.caches.keys()).to.deep.equal([]);
    expect(window.location.hash).to.equal('');
  });

  it('adds nothing to the page’s global scope but its elements', async () => {
    frame = await opened('/plain/demo/index.html');
    const bare = await loaded(null);
    const names = (one: HTMLIFrameElement) => Object.getOwnPropertyNames(one.contentWindow!);
    const added = names(frame).filter((name) => !names(bare).includes(name));
    bare.remove();
    // A frame's numbered children and elements with an id are the page's own.
    expect(added.filter((name) => !/^\d+$/.test(name) && name !== 'innehall')).to.deep.equal([]);
  });

  it('shows the fallback where the script is not loaded', async () => {
    frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = '/plain/demo/index.html';
    document.body.append(frame);
    await new Promise((resolve) => frame!.addEventListener('load', resolve, { once: true }));
    const text = frame.contentDocument!.querySelector('main')!.innerText;
    for (const fact of ['010-223 57 60', '020-390 000', '112', '900 000 kronor', 'barnäktenskap']) {
      expect(text).to.contain(fact);
    }
    for (const tag of inText) {
      expect(frame.contentDocument!.querySelector(tag)!.shadowRoot).to.equal(null);
    }
  });
});

describe('each browser file', () => {
  for (const file of ['all', ...tags]) {
    for (const type of ['module', 'text/javascript']) {
      it(`${file}.js works as ${type}`, async () => {
        const frame = await loaded(null);
        const page = frame.contentDocument!;
        const before = Object.getOwnPropertyNames(frame.contentWindow!);
        const expected = file === 'all' ? tags : tags.filter((tag) => tag === file);
        for (const tag of expected) page.body.append(page.createElement(tag));
        const script = page.createElement('script');
        script.type = type;
        script.src = `/plain/browser/${file}.js`;
        const arrival = new Promise((resolve, reject) => {
          script.addEventListener('load', resolve);
          script.addEventListener('error', () => reject(new Error(`${file}.js was not loaded`)));
        });
        page.body.append(script);
        await arrival;
        for (const tag of tags) {
          const isDefined = frame.contentWindow!.customElements.get(tag) !== undefined;
          expect(isDefined, tag).to.equal(expected.includes(tag));
        }
        for (const tag of expected) {
          const root = await until(`<${tag}>`, () =>
            page.querySelector(tag)!.shadowRoot?.querySelector<HTMLElement>('.root'),
          );
          expect(root.innerText.length).to.be.greaterThan(30);
        }
        const added = Object.getOwnPropertyNames(frame.contentWindow!).filter(
          (name) => !before.includes(name) && !/^\d+$/.test(name),
        );
        expect(added).to.deep.equal([]);
        frame.remove();
      });
    }
  }
});
