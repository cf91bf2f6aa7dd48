import { expect } from '@open-wc/testing';
import { hotline } from '../material/invented-county.js';
import {
  demonstrationCounty,
  emptyDocument,
  listOf,
  now,
  publicationBytes,
} from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';
import { until } from '../until.js';
import { requestsOf } from './requests-of.js';

interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What was warned of, and what was told as an error. */
  readonly told: string[];
}

/** What a page names. */
interface Naming {
  /** What its county publishes, one after the other as it is looked for again; the last one stays. */
  readonly published?: readonly object[];
  /** How many editors have signed. */
  readonly editors?: number;
  /** Until it is looked for again, in seconds. */
  readonly interval?: number;
  /** The site's own document. */
  readonly site?: object;
  /** Whether that is named by the loader's script, and not by the page's head. */
  readonly isByScript?: boolean;
}

const county = demonstrationCounty();
const frames: HTMLIFrameElement[] = [];
const json = (body: BodyInit) =>
  new Response(body, { headers: { 'content-type': 'application/json' } });

/** Opens a page that names material, with some markup, and brings the loader into it. */
async function page(body: string, naming: Naming = {}): Promise<Page> {
  const { published, editors = 2, interval, site, isByScript } = naming;
  const made = await county;
  const metas = [
    published &&
      `<meta name="county-material" content="/county.json" data-roots="${made.terms.roots.join(' ')}"${interval ? ` data-interval="${interval}"` : ''}>`,
    site && !isByScript && '<meta name="site-material" content="/site.json">',
  ];
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="sv"><head><script src="/open-roots.js"></script>${metas.filter(Boolean).join('')}</head><body>${body}</body></html>`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Page['window'];
  const told: string[] = [];
  for (const level of ['warn', 'error'] as const) {
    window.console[level] = (...words: unknown[]) => void told.push(words.join(' '));
  }
  const ahead = now - Date.now();
  window.Date.now = () => Date.now() + ahead;
  const waiting = [...(published ?? [])];
  window.fetch = async (address) => {
    if (String(address).endsWith('/site.json')) {
      return json(JSON.stringify({ schemaVersion: '1.0', ...site }));
    }
    const document = waiting.length > 1 ? waiting.shift()! : waiting[0]!;
    const list = { ...listOf(made), county: 'orebro' };
    const keys = made.editors.slice(0, editors);
    return json(await publicationBytes(made, { document, list, keys }));
  };
  const script = window.document.createElement('script');
  script.src = '/plain/browser/embed.js';
  if (site && isByScript) script.dataset['material'] = '/site.json';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  window.document.head.append(script);
  await loaded;
  return { window, document: window.document, told };
}

const phone = (number: string) =>
  `<a href="tel:${number.replace(/\D/g, '').replace(/^0/, '+46')}">${number}</a>`;

/** The two forms, with one text inside. */
const forms = {
  link: (text: string, asked: string) =>
    `<p>${text} <a href="https://sagolanet.example/#embed=${asked.replaceAll('&', '&amp;')}">Mer</a></p>`,
  class: (text: string, asked: string) => {
    const [[tag] = [], ...choices] = new URLSearchParams(asked);
    const data = choices.map(([name, value]) => ` data-${name}="${value}"`);
    return `<div class="embed-${tag}"${data.join('')}>${text}</div>`;
  },
};

const hostOf = ({ document }: Page) => document.body.firstElementChild!;
const inside = (one: Page) => hostOf(one).shadowRoot?.firstElementChild ?? null;
/** What the element shows; empty as long as what the editor wrote stands. */
const shown = (one: Page) =>
  inside(one)?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';
/** Whether what the editor wrote is on screen. */
const isLeft = (one: Page) => hostOf(one).querySelector('a')!.getClientRects().length > 0;

/** A publication of the county that is bundled. */
const publishing = (hotlines: object, version = 12) => ({
  ...emptyDocument,
  county: 'orebro',
  version,
  hotlines,
});
const line = { ...hotline, openingHours: '24/7' };
const added = publishing({ 'sago-line': line });
/** The bundled line's number, and another that the county has given it. */
const old = '010-223 57 60';
const other = '010-123 45 67';
const changed = publishing({ 'honour-support': { ...line, phone: other } });
const isRefused = (told: string[]) => told.some((one) => one.includes('too-few-signatures'));

describe('the embed loader where a page names material', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const [form, markup] of Object.entries(forms)) {
    describe(`by a ${form}`, () => {
      it('shows a line that the county has added', async () => {
        const text = `Sagolänets jourlinje. Ring ${phone(hotline.phone)}. Vid akut fara, ring ${phone('112')}.`;
        const one = await page(markup(text, 'hotline-status&line=sago-line'), {
          published: [added],
        });
        const before = one.document.body.innerHTML;
        await until('the line', () => shown(one).includes(hotline.phone));
        expect(isLeft(one)).to.equal(false);
        expect(one.document.body.innerHTML).to.equal(before);
        expect(one.told).to.deep.equal([]);
      });

      for (const isByScript of [false, true]) {
        it(`shows a line of the site’s own document, named by ${isByScript ? 'the script' : 'the head'}`, async () => {
          const text = `Kommunens jour: ring ${phone('019-12 34 56')}.`;
          const own = { ...line, name: 'Kommunens jour', phone: '019-12 34 56' };
          const one = await page(markup(text, 'hotline-status&line=jour'), {
            site: { hotlines: { jour: own } },
            isByScript,
          });
          await until('the line', () => shown(one).includes('019-12 34 56'));
          expect(isLeft(one)).to.equal(false);
          expect(one.told).to.deep.equal([]);
        });
      }

      it('leaves a line that is in no material, and asks for nothing where none is named', async () => {
        const asked = markup(`Ring ${phone(hotline.phone)}.`, 'hotline-status&line=sago-line');
        const one = await page(asked);
        await until('a warning', () => one.told.length);
        expect(one.told).to.have.length(1);
        expect(one.told[0]).to.contain('line should be one of honour-support');
        expect(requestsOf(one.window).map((path) => path.replace(/^.*\//, ''))).to.deep.equal([
          'embed.js',
        ]);
        const named = await page(asked, { published: [changed] });
        await until('an error', () => named.told.length);
        expect(named.told).to.have.length(1);
        expect(named.told[0]).to.contain('line should be one of honour-support');
        for (const each of [one, named]) {
          expect(isLeft(each)).to.equal(true);
          expect(shown(each)).to.equal('');
        }
      });

      it('leaves what the editor wrote where the publication is refused', async () => {
        const one = await page(
          markup(`Ring ${phone(hotline.phone)}.`, 'hotline-status&line=sago-line'),
          { published: [added], editors: 1 },
        );
        await until('a refusal, and what is left', () => one.told.length === 2);
        expect(isRefused(one.told), one.told.join('\n')).to.equal(true);
        expect(isLeft(one)).to.equal(true);
        expect(shown(one)).to.equal('');
      });

      it('leaves a number that no right publication has made the line’s', async () => {
        const one = await page(
          markup(`Ring ${phone(other)}.`, 'hotline-status&line=honour-support'),
          {
            published: [changed],
            editors: 1,
          },
        );
        await until('a refusal, and what is left', () => one.told.length === 2);
        expect(isRefused(one.told), one.told.join('\n')).to.equal(true);
        expect(isLeft(one)).to.equal(true);
        expect(shown(one)).to.equal('');
      });

      it('shows what is bundled where that fits, and the publication is refused', async () => {
        const one = await page(
          markup(`Ring ${phone(old)}.`, 'hotline-status&line=honour-support'),
          {
            published: [changed],
            editors: 1,
          },
        );
        await until('a refusal', () => isRefused(one.told));
        await until('the bundled line', () => shown(one).includes(old));
        expect(shown(one)).not.to.contain(other);
        expect(one.told).to.have.length(1);
      });

      it('shows a line by its new number alone, where that is what the editor wrote', async () => {
        const one = await page(
          markup(`Ring ${phone(other)}.`, 'hotline-status&line=honour-support'),
          {
            published: [changed],
          },
        );
        const seen: string[] = [];
        await until('the line', () => {
          seen.push(shown(one));
          return shown(one).includes(other);
        });
        expect(seen.filter((text) => text.includes(old))).to.deep.equal([]);
        expect(isLeft(one)).to.equal(false);
        expect(one.told).to.deep.equal([]);
      });

      it('puts no new number in the place of the one that the editor wrote, and says which it is', async () => {
        const one = await page(
          markup(`Ring ${phone(old)}.`, 'hotline-status&line=honour-support'),
          {
            published: [changed],
          },
        );
        const seen: string[] = [];
        await until('what is told', () => {
          seen.push(shown(one));
          return one.told.length;
        });
        expect(one.told).to.have.length(1);
        expect(one.told[0]).to.contain('or write 0101234567, which it is now');
        expect(isLeft(one)).to.equal(true);
        expect([...seen, shown(one)].filter((text) => text.includes(other))).to.deep.equal([]);
      });

      it('goes back to the editor’s text where the number changes while the page is open, and on where it fits again', async () => {
        const right = { 'honour-support': { ...line, phone: old } };
        const one = await page(
          markup(`Ring ${phone(old)}.`, 'hotline-status&line=honour-support'),
          {
            published: [publishing(right), { ...changed, version: 13 }, publishing(right, 14)],
            interval: 0.5,
          },
        );
        await until('the published line', () => shown(one).includes('Sagolänets jourlinje'));
        await until('what the editor wrote', () => isLeft(one));
        expect(shown(one)).to.equal('');
        await until('the line again', () => shown(one).includes('Sagolänets jourlinje'));
        expect(isLeft(one)).to.equal(false);
        expect(one.told).to.have.length(1);
      });

      it('says that a line is withdrawn, and whom to ring instead of its number', async () => {
        const withdrawn = publishing({
          'sago-line': line,
          'honour-support': { withdrawn: '2026-11-01', instead: ['sago-line'] },
        });
        const one = await page(
          markup(`Ring ${phone(old)}.`, 'hotline-status&line=honour-support'),
          {
            published: [withdrawn],
          },
        );
        await until('the withdrawal', () => shown(one).includes('Linjen används inte längre.'));
        expect(shown(one)).to.contain(hotline.phone).and.contain('020-50 50 50');
        expect(shown(one)).not.to.contain(old);
        expect(isLeft(one)).to.equal(false);
        expect(one.told).to.deep.equal([]);
      });

      it('says so of a line that was never bundled, and hides no second number', async () => {
        const withdrawn = publishing({
          'former-line': { withdrawn: '2026-11-01', name: 'Förra linjen' },
        });
        const asked = 'hotline-status&line=former-line';
        const one = await page(markup(`Förra linjen. Ring ${phone('019-12 34 56')}.`, asked), {
          published: [withdrawn],
        });
        await until('the withdrawal', () => shown(one).includes('Linjen används inte längre.'));
        expect(one.told).to.deep.equal([]);
        const two = await page(
          markup(`Ring ${phone('019-12 34 56')}. Ring ${phone('019-65 43 21')}.`, asked),
          { published: [withdrawn] },
        );
        await until('what is told', () => two.told.length);
        expect(two.told[0]).to.contain('"019654321" would be hidden');
        expect(isLeft(two)).to.equal(true);
        expect(shown(two)).to.equal('');
      });

      it('leaves another number beside a published line', async () => {
        const one = await page(
          markup(
            `Ring ${phone(hotline.phone)}. Ring ${phone('019-14 00 00')}.`,
            'hotline-status&line=sago-line',
          ),
          { published: [added] },
        );
        await until('what is told', () => one.told.length);
        expect(one.told).to.have.length(1);
        expect(one.told[0]).to.contain('"019140000" would be hidden; put it outside');
        expect(isLeft(one)).to.equal(true);
        expect(shown(one)).to.equal('');
      });

      for (const [asked, text] of [
        ['grant-deadline&call=sagolanet-2027', 'Sagolänets bidrag till skyddat boende'],
        ['violence-definitions&terms=digital', 'Digitalt våld'],
        ['county-support&sections=fika', 'Vi ses varje tisdag.'],
      ] as const) {
        it(`shows what the county has added: ${asked}`, async () => {
          const one = await page(markup('<a href="tel:">Ring</a>', asked), {
            published: [{ ...inventedDocument, county: 'orebro' }],
          });
          await until('what is published', () => shown(one).includes(text));
          expect(isLeft(one)).to.equal(false);
          expect(one.told).to.deep.equal([]);
        });
      }
    });
  }

  it('leaves words that are not the published line’s name', async () => {
    const one = await page(
      forms.link(`Kommunens jour: ring ${phone(hotline.phone)}.`, 'hotline-status&line=sago-line'),
      { published: [added] },
    );
    await until('what is told', () => one.told.length);
    expect(one.told[0]).to.contain('"Kommunens jour" would be hidden; put it outside');
    expect(isLeft(one)).to.equal(true);
  });

  it('guesses no line', async () => {
    const one = await page(forms.class(`Ring ${phone(old)}.`, 'hotline-status'), {
      published: [added],
    });
    await until('what is told', () => one.told.length);
    expect(one.told[0]).to.contain('line should be one of');
    expect(isLeft(one)).to.equal(true);
    expect(shown(one)).to.equal('');
  });

  it('throws nothing where there is nothing to show', async () => {
    const one = await page(
      forms.class('<a href="tel:">Ring</a>', 'violence-definitions&county=sagolanet'),
      { published: [added], editors: 1 },
    );
    const thrown: unknown[] = [];
    one.window.addEventListener('unhandledrejection', ({ reason }) => void thrown.push(reason));
    one.window.addEventListener('error', ({ message }) => void thrown.push(message));
    await until('a refusal, and what is left', () => one.told.length === 2);
    one.window.dispatchEvent(new one.window.HashChangeEvent('hashchange'));
    one.window.eval('Promise.reject("the last")');
    await until('what is thrown', () => thrown.includes('the last'));
    expect(thrown).to.deep.equal(['the last']);
    expect(isLeft(one)).to.equal(true);
  });

  it('lets a tag follow the county: its number is the county’s to change', async () => {
    const one = await page(
      `<main><hotline-status line="honour-support">Ring ${phone(old)}.</hotline-status></main>`,
      { published: [changed] },
    );
    const root = () =>
      one.document.querySelector('hotline-status')!.shadowRoot?.querySelector<HTMLElement>('.root');
    await until('the new number', () => root()?.innerText.includes(other));
    expect(one.told).to.deep.equal([]);
  });
});
