import { expect } from '@open-wc/testing';
import { builderWordsIn } from '../../src/builder/builder-words.js';
import { systems, tagsFor, takesFramesOnly } from '../../src/builder/systems.js';
import { entryOf, tags, type Tag } from '../../src/catalogue.js';
import { until } from '../until.js';
import { breachesOf } from './policy-reports.js';
import { requestsOf } from './requests-of.js';

describe('the builder', () => {
  const frames: HTMLIFrameElement[] = [];
  let page: Document;

  async function frame(address: string): Promise<HTMLIFrameElement> {
    const one = document.createElement('iframe');
    one.width = '1280';
    one.height = '800';
    one.src = address;
    document.body.append(one);
    frames.push(one);
    await new Promise((resolve) => one.addEventListener('load', resolve, { once: true }));
    return one;
  }

  async function open(path = '/ours/builder/index.html'): Promise<HTMLIFrameElement> {
    const host = await frame(path);
    page = host.contentDocument!;
    await until('the builder', () => page.querySelector('button'));
    return host;
  }

  beforeEach(() => open());
  afterEach(() => {
    for (const one of frames.splice(0)) one.remove();
  });

  const field = (id: string) => page.querySelector<HTMLInputElement>(`[id="${id}"]`)!;
  function set(id: string, value: string): void {
    field(id).value = value;
    field(id).dispatchEvent(new Event('change', { bubbles: true }));
  }
  const press = (id: string) => field(id).click();
  const button = (words: string) =>
    [...page.querySelectorAll('button')].find((one) => one.textContent!.trim() === words)!;
  const show = (tag: Tag) => press(`purpose-${tag}`);
  const codeOf = (what = 'embed') =>
    (
      page.querySelector<HTMLTextAreaElement>(`#code-${what}`) ??
      page.querySelector<HTMLTextAreaElement>('#code-address')!
    ).value;
  const shown = () => page.querySelector<HTMLElement>('.shown')!.firstElementChild!;
  const shownText = () => shown().shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';

  for (const [name, path] of [
    ['the builder', '/ours/builder/index.html'],
    ['the administrator’s page', '/ours/builder/administrator.html'],
  ] as const) {
    for (const width of ['1280', '320']) {
      it(`passes axe in both languages, and reflows: ${name}, at ${width} px`, async () => {
        const host = await open(path);
        host.width = width;
        await until('its width', () => page.defaultView!.innerWidth === Number(width));
        for (const language of ['sv', 'en'] as const) {
          if (language === 'en') button('In English').click();
          const words = builderWordsIn(language);
          const title = path.includes('admin') ? words.administrator.title : words.page.title;
          expect(page.querySelector('h1')!.innerText).to.equal(title);
          expect(page.title).to.equal(title);
          expect(page.documentElement.lang).to.equal(language);
          expect(page.querySelectorAll('h1').length).to.equal(1);
          // The page's elements are checked where they are at home; here they are the page's content.
          const copy = document.createElement('main');
          copy.append(
            ...[...page.querySelector('main')!.children].map((one) =>
              document.importNode(one, true),
            ),
          );
          document.body.append(copy);
          await expect(copy).to.be.accessible();
          copy.remove();
        }
        expect(page.documentElement.scrollWidth).to.be.at.most(Number(width));
      });
    }
  }

  it('has a picture of each element', async () => {
    const pictures = [...page.querySelectorAll('img')];
    expect(pictures.length).to.equal(tags.length);
    for (const one of pictures) {
      await until(one.src, () => one.complete && one.naturalWidth > 0);
      expect(one.alt).to.equal('');
    }
  });

  it('gives code that shows what was chosen, for every system, element and answer', async function () {
    this.timeout(120_000);
    for (const tag of tags) {
      show(tag);
      for (const system of systems.filter((one) => !takesFramesOnly(one))) {
        set('system', system);
        for (const answer of ['yes', 'no'] as const) {
          if (entryOf(tag).place === 'text') press(`code-view-${answer}`);
          else if (answer === 'no') continue;
          const code = codeOf();
          const host = await frame(
            `/page?${new URLSearchParams({ body: `<main>${code}</main>`, script: '/plain/browser/embed.js' })}`,
          );
          const main = host.contentDocument!.querySelector('main')!;
          const element = () => {
            const first = main.firstElementChild!;
            return first.localName === tag ? first : (first.shadowRoot?.firstElementChild ?? null);
          };
          const root = await until(`an element of ${code}`, () =>
            element()?.shadowRoot?.querySelector('.root'),
          );
          expect(element()!.localName).to.equal(tag);
          expect(root.textContent!.length).to.be.greaterThan(50);
          expect(main.childElementCount).to.equal(1);
          host.remove();
        }
      }
    }
  });

  it('gives a page for a frame where only that gets through, and no way out there', async () => {
    show('quick-exit');
    set('system', 'sharepoint');
    const offered = [...page.querySelectorAll<HTMLInputElement>('[name=purpose]')];
    expect(offered.map(({ value }) => value)).to.deep.equal([...tagsFor('sharepoint')]);
    expect(field('purpose-hotline-status').checked).to.equal(true);
    set('line', 'kvinnofridslinjen');
    const [, path] = /src="[^"]*?\/(frame\/[^"?]+)/.exec(codeOf())!;
    expect((await fetch(`/plain/${path}`)).status).to.equal(200);
    set('heading-level', '4');
    expect(codeOf()).to.contain('heading-level=4');
  });

  it('shows it live: language, day, heading level and looks', async () => {
    set('language', 'fi');
    const name = 'kunniaan liittyvän väkivallan ja sorron tukipuhelin';
    await until('it in Finnish', () => shownText().includes(name));
    expect(codeOf()).to.contain('lang=fi').and.to.contain(name);
    expect(page.body.innerText).to.contain('Översättningen är inte granskad.');
    set('language', 'sv');
    set('day', '2018-05-10');
    const day = 'Stängt i dag, Kristi himmelsfärdsdag';
    await until(`it with ${day}`, () => shownText().includes(day));
    expect(codeOf()).not.to.contain('2018-05-10');
    set('heading-level', '4');
    expect(codeOf()).to.contain('heading-level=4');
    set('radius', '12');
    expect(codeOf('looks')).to.contain('--kvinnofrid-radius: 12px;');
    const root = await until('it anew', () => shown().shadowRoot?.querySelector('.root'));
    expect(page.defaultView!.getComputedStyle(root).borderTopLeftRadius).to.equal('12px');
    press('compact');
    expect(codeOf()).to.contain('variant=compact');
  });

  it('says in words whether a colour can be read', () => {
    const said = () => page.querySelector<HTMLElement>('.contrasts')!.innerText;
    set('brand', '#003366');
    expect(said()).to.match(/Kontrasten är \d+,\d:1\. Det räcker för alla texter\./);
    set('brand', '#e06030');
    expect(said()).to.contain('Färgen är för ljus för text: en mörkare nyans visas.');
    set('brand', '#ffff00');
    expect(said()).to.contain('knappen får svart text');
  });

  it('leaves nothing of a former choice behind', () => {
    press('compact');
    set('line', 'kvinnofridslinjen');
    show('violence-definitions');
    press('terms-honour');
    expect(codeOf()).not.to.match(/line=|variant|nck\.uu\.se/);
    expect(codeOf()).to.contain('terms=');
    show('county-support');
    expect(codeOf()).not.to.contain('terms=');
    show('hotline-status');
    expect(codeOf()).to.contain('line=honour-support').and.not.to.contain('variant');
  });

  it('keeps the former language where another cannot be had, and says so', async () => {
    await open('/alone/builder/index.html');
    set('language', 'fi');
    await until('that it is said', () =>
      page.body.innerText.includes('Språket Suomi kunde inte hämtas'),
    );
    expect(field('language').value).to.equal('sv');
    expect(codeOf()).not.to.contain('lang=fi');
  });

  it('asks for an own line by a form, shows it, and gives code that chooses it by its name', async () => {
    button('Lägg till er egen linje').click();
    expect(page.querySelector('.shown')!.textContent).to.contain('Fyll i');
    expect(page.body.innerText).to.contain('är inte klara');
    const type = (id: string, value: string) => {
      field(id).value = value;
      field(id).dispatchEvent(new Event('input', { bubbles: true }));
      field(id).dispatchEvent(new Event('change', { bubbles: true }));
    };
    type('own-line-0-name', 'Kommunens stödlinje');
    type('own-line-0-phone', '019-21 00 00');
    await until('the line', () => shownText().includes('019-21 00 00'));
    expect(field('line').value).to.equal('kommunens-stodlinje');
  });

  it('tells that the administrator’s lines could not be reached, and what is shown instead', async () => {
    field('lines').value = '<meta name="site-material" content="/plain/no-such.json">';
    button('Hämta uppgifterna').click();
    const panel = field('lines').closest('details')!;
    await until('that it is said', () => panel.textContent!.includes('kunde inte användas'));
    expect(shownText()).to.contain('010-223 57 60');
  });

  it('does not leave the page by the way out in the preview', async () => {
    show('quick-exit');
    const exit = await until('the way out', () =>
      shown().shadowRoot?.querySelector<HTMLAnchorElement>('.exit'),
    );
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    exit.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('gives the administrator a line that holds for every version', async () => {
    await open('/ours/builder/administrator.html');
    expect(codeOf('script')).to.equal('<script src="/ours/browser/embed.js"></script>');
    expect((await fetch('/plain/browser/embed.js')).status).to.equal(200);
  });

  it('stores and sends nothing, and breaks nothing of the policy of our pages', async () => {
    const mark = `builder=${Math.random()}`;
    const host = await open(`/ours/builder/index.html?${mark}`);
    show('trafficking-checklist');
    set('system', 'typo3');
    set('brand', '#00549f');
    press('dark');
    button('Kopiera').click();
    expect(await breachesOf(page, mark)).to.deep.equal([]);
    const { localStorage, sessionStorage } = host.contentWindow!;
    expect([page.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    const files = requestsOf(host.contentWindow!).map((path) => path.replace(/^.*\//, ''));
    const pictures = tags.map((tag) => `${tag}.webp`);
    expect([...new Set(files)].sort()).to.deep.equal(
      ['builder.css', 'builder.js', 'forms.css', ...pictures].sort(),
    );
  });
});
