import { expect } from '@open-wc/testing';
import { tags } from '../../src/catalogue.js';
import { systems, type System } from '../../src/builder/snippet.js';
import { until } from '../until.js';
import { breachesOf } from './policy-reports.js';
import { requestsOf } from './requests-of.js';

describe('the snippet builder', () => {
  const frames: HTMLIFrameElement[] = [];
  let page: Document;

  async function frame(address: string): Promise<HTMLIFrameElement> {
    const one = document.createElement('iframe');
    one.width = '1000';
    one.height = '800';
    one.src = address;
    document.body.append(one);
    frames.push(one);
    await new Promise((resolve) => one.addEventListener('load', resolve, { once: true }));
    return one;
  }

  beforeEach(async () => {
    page = (await frame('/strict/builder/index.html')).contentDocument!;
    await until('the builder', () => page.querySelector('select'));
  });
  afterEach(() => {
    for (const one of frames.splice(0)) one.remove();
  });

  const field = (label: string) =>
    [...page.querySelectorAll('label')]
      .find((one) => one.innerText.trim().startsWith(label))!
      .querySelector<HTMLInputElement>('select, input')!;
  function set(label: string, value: string): void {
    const input = field(label);
    input.value = value;
    input.dispatchEvent(new Event('change'));
  }
  const codeOf = (id: string) => page.querySelector<HTMLTextAreaElement>(`#${id}`)!.value;

  it('passes axe, in both languages, and reflows at 320 px', async () => {
    for (const [button, title] of [
      ['', 'Bygg en inbäddning'],
      ['In English', 'Build an embed'],
    ]) {
      if (button) page.querySelector('button')!.click();
      expect(page.querySelector('h1')!.innerText).to.equal(title);
      expect(page.title).to.equal(title);
      expect(page.documentElement.lang).to.equal(button ? 'en' : 'sv');
      expect(page.querySelectorAll('h1').length).to.equal(1);
      // The page's elements are checked where they are at home; here they are the page's content.
      const copy = document.createElement('main');
      copy.append(
        ...[...page.querySelector('main')!.children].map((one) => document.importNode(one, true)),
      );
      document.body.append(copy);
      await expect(copy).to.be.accessible();
      copy.remove();
    }
    frames[0]!.width = '320';
    await until('a narrow page', () => page.defaultView!.innerWidth === 320);
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('gives code that shows what was chosen, for every system and element', async function () {
    this.timeout(60_000);
    for (const tag of tags) {
      set('Element', tag);
      for (const system of Object.keys(systems) as System[]) {
        if (systems[system] === 'frame') continue;
        set('Webbplatsens system', system);
        const host = await frame(
          `/page?${new URLSearchParams({ body: `<main>${codeOf('code')}</main>`, script: '/plain/browser/embed.js' })}`,
        );
        const main = host.contentDocument!.querySelector('main')!;
        const element = () => {
          const first = main.firstElementChild!;
          return first.localName === tag ? first : (first.shadowRoot?.firstElementChild ?? null);
        };
        const root = await until(`an element of ${codeOf('code')}`, () =>
          element()?.shadowRoot?.querySelector('.root'),
        );
        expect(element()!.localName).to.equal(tag);
        expect(root.textContent!.length).to.be.greaterThan(50);
        expect(main.childElementCount).to.equal(1);
        host.remove();
      }
    }
  });

  it('gives a page for a frame where only that gets through', async () => {
    set('Webbplatsens system', 'sharepoint');
    set('Telefonlinje', 'kvinnofridslinjen');
    const [, path] = /src="\/filer\/kvinnofrid\/([^"]+)"/.exec(codeOf('code'))!;
    expect((await fetch(`/plain/${path}`)).status).to.equal(200);
  });

  it('offers no way out for a frame, which could not leave the whole page', () => {
    const offered = () =>
      [...field('Element').querySelectorAll('option')].map(({ value }) => value);
    set('Element', 'quick-exit');
    set('Webbplatsens system', 'sharepoint');
    expect(offered()).to.deep.equal(tags.filter((tag) => tag !== 'quick-exit'));
    expect(field('Element').value).to.equal('hotline-status');
    expect(codeOf('code')).to.contain('frame/sv/hotline-status.html');
    set('Webbplatsens system', 'sitevision');
    expect(offered()).to.deep.equal([...tags]);
  });

  it('shows it live: language, day, heading level and looks', async () => {
    const shown = () => page.querySelector('.preview')!.firstElementChild!;
    const text = () => shown().shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';
    set('Språk', 'fi');
    const name = 'kunniaan liittyvän väkivallan ja sorron tukipuhelin';
    await until('it in Finnish', () => text().includes(name));
    expect(codeOf('code')).to.contain('lang=fi').and.to.contain(name);
    expect(page.body.innerText).to.contain('Översättningen är inte granskad.');
    set('Språk', 'sv');
    set('Visa som det ser ut', '2018-05-10');
    const day = 'Stängt i dag, Kristi himmelsfärdsdag';
    await until(`it with ${day}`, () => text().includes(day));
    expect(codeOf('code')).not.to.contain('2018');
    set('Rubriknivå', '4');
    expect(codeOf('code')).to.contain('heading-level=4');
    set('Runda hörn', '12');
    expect(codeOf('looks')).to.contain('--kvinnofrid-radius: 12px;');
    const root = await until('it anew', () => shown().shadowRoot?.querySelector('.root'));
    expect(page.defaultView!.getComputedStyle(root).borderTopLeftRadius).to.equal('12px');
  });

  it('gives the administrator a line that holds for every version', async () => {
    expect(codeOf('script')).to.equal('<script src="/filer/kvinnofrid/browser/embed.js"></script>');
    expect((await fetch('/plain/browser/embed.js')).status).to.equal(200);
  });

  it('gives the way out as a tag for the page template where a system takes links', async () => {
    await set('Element', 'quick-exit');
    for (const system of ['unknown', 'optimizely', 'drupal'] satisfies System[]) {
      await set('Webbplatsens system', system);
      expect(codeOf('code')).to.match(/^<quick-exit>.*<\/quick-exit>$/);
      expect(page.body.innerText).to.contain('Knappen hör hemma överst på sidan, i sidmallen.');
    }
    await set('Webbplatsens system', 'wordpress');
    expect(codeOf('code')).to.match(/^<div class="embed-quick-exit">/);
  });

  it('stores and sends nothing, and breaks nothing of a strict policy', async () => {
    const mark = `builder=${Math.random()}`;
    const host = await frame(`/strict/builder/index.html?${mark}`);
    page = host.contentDocument!;
    await until('the builder', () => page.querySelector('select'));
    set('Element', 'trafficking-checklist');
    set('Webbplatsens system', 'typo3');
    for (const button of page.querySelectorAll('button')) button.click();
    // The last thing of all that it does is to break its policy, which this test makes it do.
    expect(await breachesOf(page, mark)).to.deep.equal([]);
    const { localStorage, sessionStorage } = host.contentWindow!;
    expect([page.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    const files = requestsOf(host.contentWindow!).map((path) => path.replace(/^.*\//, ''));
    expect([...new Set(files)].sort()).to.deep.equal(['builder.css', 'builder.js']);
  });
});
