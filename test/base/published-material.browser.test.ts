import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { KvinnofridElement } from '../../src/base/kvinnofrid-element.js';
import { hotline } from '../material/invented-county.js';
import {
  demonstrationCounty,
  emptyDocument,
  listOf,
  now,
  publicationBytes,
} from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';
import { shownText } from '../shown-text.js';
import { until } from '../until.js';
import { warningsOf } from '../warnings-of.js';

const ownFetch = window.fetch;
const added: Element[] = [];
const county = demonstrationCounty();
const ownNow = Date.now;
let answers: Record<string, () => Promise<Response>> = {};
let asked: string[] = [];

const json = (body: BodyInit) =>
  new Response(body, { headers: { 'content-type': 'application/json' } });

/** A page that names material, and an element on it. Each test has addresses of its own: a page looks once. */
async function shown(
  markup: string,
  { material, site }: { material?: string; site?: string } = {},
): Promise<KvinnofridElement> {
  const { roots } = (await county).terms;
  const named = [
    ['county-material', material ?? '', roots.join(' ')],
    ['site-material', site ?? '', ''],
  ] as const;
  for (const [name, content, keys] of named) {
    if (!content) continue;
    const meta = document.createElement('meta');
    Object.assign(meta, { name, content });
    meta.dataset['roots'] = keys;
    document.head.append(meta);
    added.push(meta);
  }
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  added.push(holder);
  return holder.firstElementChild as KvinnofridElement;
}

/** What is signed by two, for the county that is bundled or for one that is not. */
async function signed(document: object, editors = 2, dated = {}): Promise<Response> {
  const made = await county;
  const { county: id } = document as { county: string };
  const list = { ...listOf(made), county: id, ...dated };
  return json(
    await publicationBytes(made, { document, list, keys: made.editors.slice(0, editors) }),
  );
}

const orebro = {
  ...emptyDocument,
  county: 'orebro',
  hotlines: {
    'honour-support': { ...hotline, name: 'Länets nya linje', openingHours: '24/7' },
  },
};

describe('material that is published', () => {
  beforeEach(() => {
    Date.now = () => now;
    asked = [];
    window.fetch = (address) => {
      const path = new URL(String(address)).pathname;
      asked.push(path);
      return answers[path]!();
    };
  });
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    window.fetch = ownFetch;
    Date.now = ownNow;
  });

  it('is shown in place of what is bundled, once it is there', async () => {
    let answer = (_: Response): void => {};
    answers = { '/a.json': () => new Promise((resolve) => (answer = resolve)) };
    const element = await shown('<hotline-status></hotline-status>', { material: '/a.json' });
    await until('the bundled line', () => shownText(element).includes('010-223 57 60'));
    await until('a request', () => asked.length);
    answer(await signed(orebro));
    await until('the published line', () => shownText(element).includes('Länets nya linje'));
    expect(shownText(element)).to.contain(hotline.phone!).and.not.to.contain('010-223 57 60');
    expect(shownText(element)).to.contain('020-50 50 50');
    expect(asked).to.deep.equal(['/a.json']);
  });

  for (const [tag, attributes, text] of [
    ['hotline-status', 'line="sago-line"', hotline.phone!],
    ['hotline-status', '', hotline.phone!],
    ['hotline-status', 'line="former-line"', 'Linjen används inte längre.'],
    ['hotline-status', 'line="former-line"', hotline.phone!],
    ['grant-deadline', '', String(inventedDocument.grantCalls['sagolanet-2027'].name)],
    ['violence-definitions', '', 'Digitalt våld'],
    ['county-support', '', 'Vi ses varje tisdag.'],
    ['trafficking-checklist', '', inventedDocument.checklist.coordinators],
  ] as const) {
    it(`is all there is of a county that is not bundled: <${tag} ${attributes}>`, async () => {
      const path = `/b-${tag}-${attributes.replace(/\W/g, '')}-${text.length}.json`;
      answers = { [path]: () => signed(inventedDocument) };
      const warnings = await warningsOf(async () => {
        const element = await shown(`<${tag} county="sagolanet" ${attributes}>Reserv</${tag}>`, {
          material: path,
        });
        await until('what is published', () => shownText(element).includes(text));
        await expect(element).to.be.accessible();
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('leaves the bundled facts, with one warning, where one has signed', async () => {
    answers = { '/c.json': () => signed(orebro, 1) };
    const warnings = await warningsOf(async (told) => {
      const element = await shown('<hotline-status></hotline-status>'.repeat(2), {
        material: '/c.json',
      });
      await until('a warning', () => told.length);
      await element.updateComplete;
      expect(shownText(element)).to.contain('010-223 57 60').and.not.to.contain('nya linje');
    });
    expect(warnings, warnings.join('\n')).to.have.length(1);
    expect(warnings[0]).to.contain('<hotline-status> material=').and.contain('too-few-signatures');
  });

  it('leaves bundled facts that are newer than it', async () => {
    Date.now = () => Date.parse('2023-01-02T00:00:00Z');
    const dated = { published: '2023-01-01T00:00:00Z', expires: '2023-03-01T00:00:00Z' };
    const line = { ...orebro.hotlines['honour-support'], reviewed: '2023-01-01' };
    const document = { ...orebro, ...dated, hotlines: { 'honour-support': line } };
    answers = { '/e.json': () => signed(document, 2, dated) };
    const warnings = await warningsOf(async (told) => {
      const element = await shown('<hotline-status></hotline-status>', { material: '/e.json' });
      await until('a warning', () => told.length);
      await element.updateComplete;
      expect(shownText(element)).to.contain('010-223 57 60').and.not.to.contain('nya linje');
    });
    expect(warnings.join()).to.contain('older than the bundled facts');
  });

  it('leaves the tag’s children of a county that is not bundled where it cannot be had', async () => {
    answers = { '/d.json': () => Promise.reject(new TypeError('refused')) };
    const errors: unknown[] = [];
    const own = console.error;
    console.error = (...all) => void errors.push(all.join(' '));
    try {
      const element = await shown(
        '<hotline-status county="sagolanet">Ring 0999-123 45</hotline-status>',
        { material: '/d.json' },
      );
      await until('an error', () => errors.length);
      expect(element.innerText).to.equal('Ring 0999-123 45');
      expect(shownText(element)).not.to.contain('010-223 57 60');
    } finally {
      console.error = own;
    }
  });

  it('is added by the site’s own document, which changes nothing of the county’s', async () => {
    const own = { ...hotline, name: 'Kommunens jour', phone: '019-12 34 56', openingHours: '24/7' };
    answers = {
      '/site.json': async () =>
        json(
          JSON.stringify({
            schemaVersion: '1.0',
            hotlines: { jour: own, 'honour-support': own },
          }),
        ),
    };
    const element = await shown(
      '<hotline-status line="jour"></hotline-status>' +
        '<hotline-status line="honour-support"></hotline-status>' +
        '<hotline-status line="kvinnofridslinjen"></hotline-status>',
      { site: '/site.json' },
    );
    const [, second, third] = element.parentElement!.children as unknown as KvinnofridElement[];
    await until('the site’s line', () => shownText(element).includes('019-12 34 56'));
    await Promise.all([second!.updateComplete, third!.updateComplete]);
    expect(shownText(second!)).to.contain('010-223 57 60').and.not.to.contain('019-12 34 56');
    expect(shownText(third!)).to.contain('020-50 50 50').and.not.to.contain('019-12 34 56');
  });

  it('is not asked of another origin for the site’s own document', async () => {
    const warnings = await warningsOf(async (told) => {
      const element = await shown('<hotline-status></hotline-status>', {
        site: 'https://elsewhere.example/site.json',
      });
      await until('the line', () => shownText(element).includes('010-223 57 60'));
      await until('a warning', () => told.length);
    });
    expect(asked).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('site-material');
  });

  it('is not looked for where the page names none', async () => {
    const element = await shown('<hotline-status></hotline-status>');
    await until('the line', () => shownText(element).includes('010-223 57 60'));
    expect(asked).to.deep.equal([]);
  });
});
