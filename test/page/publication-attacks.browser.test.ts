import { expect } from '@open-wc/testing';
import { toBase64 } from '../../src/publication/base64.js';
import { editorsType, materialType } from '../../src/publication/payload-types.js';
import type { RefusalReason } from '../../src/publication/refusal.js';
import { hotline } from '../material/invented-county.js';
import { emptyDocument, type Making } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';
import { bytesOf, sealed, type WrittenEnvelope } from '../publication/sealed.js';
import { until } from '../until.js';
import {
  address,
  allElements,
  answers,
  attackedCounty,
  closePages,
  elsewhereIs,
  listFor,
  openPage,
  requestsFor,
  signed,
  type Answer,
  type AttackedCounty,
  type AttackedPage,
  type PageOptions,
  type Shown,
} from './attacked-page.js';
import { expectOneWarning } from './expect-one-warning.js';
import { expectSafe as expectSafePage } from './expect-safe.js';
import { requestsOf } from './requests-of.js';

/** A line that is always open, so that a state from a document that is refused is seen. */
const line = { ...hotline, name: 'Länets nya linje', openingHours: '24/7' };

/** What would change each element, but for the national line. */
const document = {
  ...inventedDocument,
  county: 'orebro',
  hotlines: { 'honour-support': line, 'trafficking-coordinators': line },
};

type Published = WrittenEnvelope & { readonly delegation: WrittenEnvelope };

/** How often a publication is looked for that is at once there, or refused. In seconds. */
const interval = 0.05;

type Path = readonly (string | number)[];

/** Where each string of a record is. */
function stringsIn(told: unknown, path: Path = []): Path[] {
  if (typeof told === 'string') return [path];
  if (typeof told !== 'object' || told === null) return [];
  const isList = Array.isArray(told);
  return Object.entries(told).flatMap(([key, one]) =>
    stringsIn(one, [...path, isList ? Number(key) : key]),
  );
}

function atPath(told: unknown, path: Path): unknown {
  return path.reduce((one, key) => (one as Record<string | number, unknown>)[key], told);
}

/** The same, with another text at a place. */
function withString<Told>(told: Told, path: Path, text: string): Told {
  const copy = structuredClone(told);
  const holder = atPath(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1)!] = text;
  return copy;
}

/** What is a number, a date, an address, a choice, or a name that only the document knows: no text that is shown as it is. */
function isNoText(path: Path): boolean {
  const names = [
    'source',
    'website',
    'address',
    'phone',
    'openingHours',
    'hoursNote',
    'eves',
    'audience',
    'bill',
    'reviewed',
  ];
  const more = [
    'lastDay',
    'withdrawn',
    'id',
    'kind',
    'coordinators',
    'protocolVersion',
    'penalCodeVersion',
    'instead',
  ];
  return path.some((key) => [...names, ...more].includes(String(key)));
}

describe('a publication that is attacked', () => {
  let county: AttackedCounty;
  let roots: readonly string[];
  /** What a page shows that names no publication. */
  let bundled: readonly Shown[];

  before(async () => {
    county = await attackedCounty();
    roots = county.terms.roots;
    const page = await openPage({});
    await page.settled();
    bundled = page.shown;
    closePages();
  });

  afterEach(closePages);

  const makes = async (making: Making = {}) =>
    (await signed(county, { document, ...making })) as Published;
  const body = async (making?: Making): Promise<Answer> => ({
    body: JSON.stringify(await makes(making)),
  });
  const changed = (more: object): Making => ({ document: { ...document, ...more } });
  const list = (more: object): Making => ({ list: listFor(county, more) });
  const editors = (change: (editor: object, index: number) => object) =>
    list({ editors: listFor(county).editors.map(change) });

  /** Opens a page that names a publication. */
  const attacked = (options: PageOptions) => openPage({ roots, interval, ...options });

  /** @param isLater whether hours of the national line may have come or gone meanwhile */
  const expectSafe = (page: AttackedPage, { isLater = false } = {}) =>
    expectSafePage(page, isLater ? null : bundled[2]!);

  it('would be seen in each element but the national line, were it let through', async () => {
    const page = await attacked({ material: await address(await body()) });
    await until('what is published', () => page.shown[0]!.text.includes(line.name));
    await page.settled();
    page.shown.forEach((shown, index) => {
      if (index === 2) expect(shown).to.deep.equal(bundled[index]);
      else expect(shown.text, shown.tag).not.to.equal(bundled[index]!.text);
    });
    expect(page.shown[0]!.state).to.equal('always-open');
    expect(bundled[0]!.state).not.to.equal('always-open');
    expect(page.shown[3]!.text).to.contain(line.name);
    await page.looked(2);
    expect(page.faults.warnings).to.deep.equal([]);
    expectSafe(page);
  });

  /** What goes wrong, why it is refused, how it answers, and what its page is. */
  type Attack = readonly [
    what: string,
    reason: RefusalReason,
    answer: () => Answer | Promise<Answer>,
    page?: () => PageOptions | Promise<PageOptions>,
  ];

  const edited = async (edit: (written: string) => string, making?: Making) => ({
    body: edit(JSON.stringify(await makes(making))),
  });
  const text = (edit: (written: string) => string): Making => ({
    document: edit(JSON.stringify(document)),
  });
  const withSignatures = async (
    change: (published: Published) => Promise<readonly object[]> | readonly object[],
  ): Promise<Answer> => {
    const published = await makes();
    return { body: JSON.stringify({ ...published, signatures: await change(published) }) };
  };
  const elsewhere = async (answer: Answer) => ({
    material: county.elsewhere + (await address(answer)),
  });
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  const faults: Attack[] = [
    ['nobody answers', 'unreachable', () => ({}), () => ({ material: `${county.nowhere}/a.json` })],
    ['its connection is dropped', 'unreachable', () => ({ how: 'drops' })],
    [
      'its connection is cut in the middle',
      'unreachable',
      async () => ({ ...(await body()), how: 'cut' }),
    ],
    ['it is not there', 'status', async () => ({ ...(await body()), status: 404 })],
    ['its server has an error', 'status', async () => ({ ...(await body()), status: 500 })],
    ['it is empty', 'status', () => ({ status: 204 })],
    ['its body has no end', 'too-large', () => ({ how: 'endless' })],
    ['it has 10 MB', 'too-large', () => ({ how: '10 MB' })],
    [
      'it is HTML',
      'content-type',
      () => ({ body: '<!doctype html>', headers: { 'content-type': 'text/html' } }),
    ],
    [
      'it is right, and sent as HTML',
      'content-type',
      async () => ({ ...(await body()), headers: { 'content-type': 'text/html' } }),
    ],
    ['it is HTML that is sent as JSON', 'malformed', () => ({ body: '<!doctype html>' })],
    ['its JSON is broken', 'malformed', () => edited((written) => written.slice(0, -9))],
    ['it has nothing in it', 'malformed', () => ({ body: '' })],
    [
      'it leads elsewhere on the site',
      'unreachable',
      async () => ({ status: 302, headers: { location: await address(await body()) } }),
    ],
    [
      'it leads to another origin',
      'unreachable',
      async () => ({
        status: 307,
        headers: {
          location:
            county.elsewhere +
            (await address({ ...(await body()), headers: { 'access-control-allow-origin': '*' } })),
        },
      }),
    ],
    ['it leads to itself', 'unreachable', () => ({ status: 301, headers: { location: '?' } })],
    [
      'another origin lets no other site read it',
      'unreachable',
      () => ({}),
      async () => elsewhere(await body()),
    ],
    [
      'the page’s policy forbids to ask for it',
      'unreachable',
      body,
      () => ({ policy: "connect-src 'none'" }),
    ],
  ];

  const documents: Attack[] = [
    ['one has signed', 'too-few-signatures', () => body({ keys: county.editors.slice(0, 1) })],
    ['nobody has signed', 'too-few-signatures', () => body({ keys: [] })],
    [
      'one has signed twice',
      'too-few-signatures',
      () => body({ keys: [county.editors[0]!, county.editors[0]!] }),
    ],
    [
      'one has signed by two names',
      'unknown-key',
      () =>
        withSignatures(({ signatures: [one] }) => [
          one!,
          { ...one, keyid: county.strangers[0]!.id },
        ]),
    ],
    [
      'one person has two keys',
      'too-few-signatures',
      () => body(editors((editor) => ({ ...editor, role: 'Redaktör' }))),
    ],
    ['strangers have signed', 'unknown-key', () => body({ keys: county.strangers })],
    ['roots have signed it, who are no editors', 'unknown-key', () => body({ keys: county.roots })],
    [
      'an editor has signed who was taken off',
      'unknown-key',
      () => body(list({ editors: listFor(county).editors.slice(1) })),
    ],
    [
      'an editor is past its date',
      'expired-key',
      () =>
        body(
          editors((editor, index) => ({
            ...editor,
            until: index === 0 ? '2026-11-25' : '2027-06-30',
          })),
        ),
    ],
    [
      'one root has signed the list',
      'list-signatures',
      () => body({ listKeys: county.roots.slice(0, 1) }),
    ],
    [
      'one root has signed the list twice',
      'list-signatures',
      () => body({ listKeys: [county.roots[0]!, county.roots[0]!] }),
    ],
    [
      'roots have signed the list whom nobody pinned',
      'list-signatures',
      () => body({ listKeys: county.strangers }),
    ],
    ['the list has run out', 'list-expired', () => body(list({ expires: '2026-11-26T09:59:59Z' }))],
    ['the list is another county’s', 'other-county', () => body(list({ county: 'sagolanet' }))],
    ['it is another county’s', 'other-county', () => body(changed({ county: 'sagolanet' }))],
    ['it has run out', 'expired', () => body(changed({ expires: '2026-11-26T09:59:59Z' }))],
    [
      'it is of a day to come',
      'future',
      () => body(changed({ published: '2026-11-28T10:00:00Z' })),
    ],
    [
      'it is to hold for longer than 90 days',
      'too-long',
      () => body(changed({ expires: '2027-02-19T08:00:00Z' })),
    ],
    ['it is of a newer shape', 'newer-schema', () => body(changed({ schemaVersion: '2.0' }))],
    [
      'it has 201 records',
      'too-much',
      () =>
        body(
          changed({
            hotlines: Object.fromEntries(
              Array.from({ length: 201 }, (_, index) => [`line-${index}`, {}]),
            ),
          }),
        ),
    ],
    ['the page pins no roots', 'pins', body, () => ({ roots: [] })],
    ['the page pins one root', 'pins', body, () => ({ roots: roots.slice(0, 1) })],
    ['the page pins what is no key', 'pins', body, () => ({ roots: ['AAAA', 'BBBB'] })],
    [
      'a letter of it is changed',
      'wrong-signature',
      async () => {
        const { payload, ...rest } = await makes();
        const other = bytesOf(JSON.stringify(document).replace('Länets', 'Länats'));
        return {
          body: JSON.stringify({
            ...rest,
            payload: toBase64(other) === payload ? '' : toBase64(other),
          }),
        };
      },
    ],
  ];

  const confused: Attack[] = [
    [
      'its signatures are to be by no algorithm',
      'malformed',
      () =>
        withSignatures(({ signatures }) =>
          signatures.map(({ keyid }) => ({ keyid, sig: null, alg: 'none' })),
        ),
    ],
    [
      'its signatures are empty',
      'wrong-signature',
      () =>
        withSignatures(({ signatures }) =>
          signatures.map(({ keyid }) => ({ keyid, sig: '', alg: 'none' })),
        ),
    ],
    [
      'its signatures are by HMAC, with what is public for a secret',
      'wrong-signature',
      () =>
        withSignatures(({ payload }) =>
          Promise.all(
            county.editors.slice(0, 2).map(async ({ publicKey, id }) => {
              const secret = Uint8Array.from(atob(publicKey), (letter) => letter.charCodeAt(0));
              const hmac = { name: 'HMAC', hash: 'SHA-512' };
              const key = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign']);
              const sig = await crypto.subtle.sign('HMAC', key, bytesOf(payload));
              return { keyid: id, sig: toBase64(new Uint8Array(sig)), alg: 'HS512' };
            }),
          ),
        ),
    ],
    [
      'its signatures bring their own keys',
      'unknown-key',
      async () => {
        const { signatures } = await makes({ keys: county.strangers });
        return withSignatures(() =>
          signatures.map((one, index) => ({
            ...one,
            alg: 'Ed25519',
            publicKey: county.strangers[index]!.publicKey,
          })),
        );
      },
    ],
    [
      'strangers have signed in the names of editors',
      'wrong-signature',
      async () => {
        const { signatures } = await makes({ keys: county.strangers });
        return withSignatures(() =>
          signatures.map((one, index) => ({ ...one, keyid: county.editors[index]!.id })),
        );
      },
    ],
    [
      'the keys of its list are of another algorithm',
      'malformed',
      async () => {
        const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
          'sign',
          'verify',
        ]);
        const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
        return body(
          editors((editor, index) =>
            index === 0 ? { ...editor, publicKey: toBase64(raw) } : editor,
          ),
        );
      },
    ],
    ['it is of the list’s type', 'wrong-type', () => body({ type: editorsType })],
    ['its list is of the document’s type', 'wrong-type', () => body({ listType: materialType })],
    [
      'it is the list',
      'wrong-type',
      async () => {
        const { delegation } = await makes();
        return { body: JSON.stringify({ ...delegation, delegation }) };
      },
    ],
    [
      'it was signed as something else',
      'wrong-signature',
      async () => {
        const other = await sealed('text/plain', document, county.editors);
        return {
          body: JSON.stringify({
            ...other,
            payloadType: materialType,
            delegation: (await makes()).delegation,
          }),
        };
      },
    ],
    [
      'its payload is no text',
      'malformed',
      async () => ({ body: JSON.stringify({ ...(await makes()), payload: document }) }),
    ],
    [
      'it is a list of publications',
      'malformed',
      async () => ({ body: JSON.stringify([await makes()]) }),
    ],
    [
      'something stands behind it',
      'malformed',
      () => edited((written) => `${written}{"payload":""}`),
    ],
    [
      'a byte that is none stands behind it',
      'malformed',
      () => edited((written) => `${written}\0`),
    ],
    [
      'something stands behind what is signed',
      'malformed',
      () => body(text((written) => `${written} {}`)),
    ],
    [
      'it has a key twice',
      'malformed',
      () => edited((written) => written.replace('{', '{"payload":"",')),
    ],
    [
      'what is signed has a key twice',
      'malformed',
      () => body(text((written) => written.replace('"version":12', '"version":12,"version":13'))),
    ],
    [
      'what is signed has a key twice, once by an escape',
      'malformed',
      () =>
        body(text((written) => written.replace('"version":12', '"version":12,"\\u0076ersion":13'))),
    ],
    [
      'it has __proto__',
      'malformed',
      () => edited((written) => written.replace('{', '{"__proto__":{"hacked":1},')),
    ],
    [
      'what is signed has __proto__',
      'malformed',
      () => body(text((written) => written.replace('{', '{"__proto__":{"hacked":1},'))),
    ],
    [
      'a record of it is called __proto__',
      'malformed',
      () => body(text((written) => written.replace('"honour-support"', '"__proto__"'))),
    ],
    [
      'a record of it has constructor',
      'malformed',
      () =>
        body(
          text((written) =>
            written.replace('"phone"', '"constructor":{"prototype":{"hacked":1}},"phone"'),
          ),
        ),
    ],
    [
      'it is nested deep',
      'malformed',
      () => edited((written) => written.replace('{', `{"more":${nested(100_000)},`)),
    ],
    [
      'what is signed is nested deep',
      'malformed',
      () => body(text((written) => written.replace('{', `{"more":${nested(10_000)},`))),
    ],
  ];

  for (const [what, reason, answer, options] of [...faults, ...documents, ...confused]) {
    it(`leaves what is bundled, and warns once, where ${what} (${reason})`, async () => {
      const named = { material: await address(await answer()), ...(await options?.()) };
      const page = await attacked(named);
      await page.looked(2);
      await page.warned();
      expectOneWarning(page, named.material, reason);
      expect(page.shown).to.deep.equal(bundled);
      expectSafe(page);
    });
  }

  it('is waited for by nobody: what is bundled is there first, and gives way in place', async () => {
    const right = await body();
    const material = await address({ how: 'waits' });
    const page = await attacked({ material });
    await page.settled();
    await until('a request', async () => (await requestsFor(material)).length);
    expect(page.shown).to.deep.equal(bundled);
    expectSafe(page);
    const { elements } = page;
    await answers(material, right);
    await until('what is published', () => page.shown[0]!.text.includes(line.name));
    expect(page.elements).to.deep.equal(elements);
  });

  it('is given up where its body has no end, has 10 MB, or comes a byte a second (too-slow)', async () => {
    const right = await body();
    for (const how of ['endless', '10 MB', 'drips', 'waits'] as const) {
      const material = await address({ ...right, how });
      const isSlow = how === 'drips' || how === 'waits';
      // An hour until the next look: a slow one is waited for once.
      const page = await openPage({ roots, material });
      await page.settled();
      // The first paint has not waited for it.
      if (isSlow) expect(page.faults.warnings).to.deep.equal([]);
      expect(page.shown).to.deep.equal(bundled);
      await page.warned();
      expectOneWarning(page, material, isSlow ? 'too-slow' : 'too-large');
      expect(page.shown).to.deep.equal(bundled);
      expectSafe(page);
      // What has an end may all be on its way by then.
      if (how === '10 MB') continue;
      await until(
        `that it is given up: ${how}`,
        async () => (await requestsFor(material))[0]!.isGivenUp,
      );
    }
  });

  it('breaks no page where much is signed, whoever has signed it', async () => {
    // Its cryptography ends the page where it is asked to verify 64 kB: see public-key.ts.
    const isFragile = /Linux.+AppleWebKit(?!.+Chrom)/.test(navigator.userAgent);
    const much = { document: { ...document, more: 'x'.repeat(100_000) } };
    const right = await makes(much);
    const signatures = right.signatures.map((one) => ({
      ...one,
      sig: right.delegation.signatures[0]!.sig,
    }));
    for (const [told, reason] of [
      [right, isFragile ? 'no-ed25519' : null],
      [{ ...right, signatures }, isFragile ? 'no-ed25519' : 'wrong-signature'],
    ] as const) {
      const material = await address({ body: JSON.stringify(told) });
      const page = await attacked({ material });
      await page.looked(2);
      if (reason) {
        expectOneWarning(page, material, reason);
        expect(page.shown).to.deep.equal(bundled);
      } else {
        expect(page.faults.warnings).to.deep.equal([]);
        expect(page.shown[0]!.text).to.contain(line.name);
      }
      expectSafe(page);
    }
  });

  it('is not asked for where it leads', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const target = await address(await body());
      const material = await address({ status, headers: { location: target } });
      const page = await attacked({ material });
      await page.looked(2);
      // A permanent one may be kept by the browser.
      expect(await requestsFor(material)).not.to.have.length(0);
      expect(await requestsFor(target)).to.deep.equal([]);
      expectOneWarning(page, material, 'unreachable');
    }
  });

  it('is not asked for where the page’s policy forbids it', async () => {
    const material = await address(await body());
    const page = await attacked({ material, policy: "connect-src 'none'" });
    await page.looked(2);
    expect(await requestsFor(material)).to.deep.equal([]);
  });

  // What is wrong with a record, which fact of it is named, and the record. It is to take the place of what is bundled.
  const coordinators = (more: object) => ({
    hotlines: { 'trafficking-coordinators': { ...line, name: 'Falska linjen', ...more } },
  });
  const section = (block: object) => ({
    supportSections: { fika: { ...inventedDocument.supportSections.fika, blocks: [block] } },
  });
  const phone = {
    kind: 'phone',
    phone: '0999-777 77',
    whose: 'Slottet',
    text: 'Ring 0999-777 77.',
  };
  const records: [what: string, named: string, records: object][] = [
    [
      'a premium number',
      'hotlines.trafficking-coordinators.phone',
      coordinators({ phone: '0900-123 45 67' }),
    ],
    [
      'another premium number',
      'hotlines.trafficking-coordinators.phone',
      coordinators({ phone: '0939-12 34 56' }),
    ],
    [
      'a premium number as it is dialled from abroad',
      'hotlines.trafficking-coordinators.phone',
      coordinators({ phone: '+46 900 123 45 67' }),
    ],
    [
      'a premium number in a text',
      'hotlines.trafficking-coordinators.purpose',
      coordinators({ purpose: 'Ring hellre 0944-12 34 56.' }),
    ],
    [
      'a premium number in a text of another language',
      'hotlines.trafficking-coordinators.purpose',
      coordinators({ purpose: { sv: 'Ring oss.', so: '0900 123 45 67' } }),
    ],
    [
      'a premium number in a section',
      'supportSections.fika.blocks.0.text',
      section({ ...phone, text: 'Ring 0999-777 77 eller 0900-123 45 67.' }),
    ],
    [
      'another country’s number',
      'hotlines.trafficking-coordinators.phone',
      coordinators({ phone: '+47 22 33 44 55' }),
    ],
    [
      '112 as its number',
      'hotlines.trafficking-coordinators.phone',
      coordinators({ phone: '112' }),
    ],
    [
      'Kvinnofridslinjen’s number',
      'hotlines.trafficking-coordinators.phone',
      coordinators({ phone: '020-50 50 50' }),
    ],
    [
      'Kvinnofridslinjen’s name',
      'hotlines.trafficking-coordinators.name',
      coordinators({ name: 'Kvinnofridslinjen' }),
    ],
    [
      'Kvinnofridslinjen’s name with letters that look alike',
      'hotlines.trafficking-coordinators.name',
      coordinators({ name: 'Kvinnоfridslinjen' }),
    ],
    [
      'Kvinnofridslinjen’s name with a letter that is not seen',
      'hotlines.trafficking-coordinators.name',
      coordinators({ name: 'Kvinno\u200bfridslinjen' }),
    ],
    [
      'the police’s name in another language',
      'hotlines.trafficking-coordinators.name',
      coordinators({ name: { sv: 'Linjen', en: 'Polisen' } }),
    ],
    [
      'the police’s name beside another number',
      'supportSections.fika.blocks.0.whose',
      section({ ...phone, whose: 'Polisen' }),
    ],
    [
      'Kvinnofridslinjen’s place',
      'hotlines.kvinnofridslinjen',
      { hotlines: { kvinnofridslinjen: line } },
    ],
    [
      'Kvinnofridslinjen’s end',
      'hotlines.kvinnofridslinjen',
      { hotlines: { kvinnofridslinjen: { withdrawn: '2026-11-01', reason: 'Nedlagd.' } } },
    ],
    [
      'a link to a host that is not listed',
      'hotlines.trafficking-coordinators.website',
      coordinators({ website: 'https://sagolanet.example.evil/' }),
    ],
    [
      'a link to a host with letters that look alike',
      'hotlines.trafficking-coordinators.website',
      coordinators({ website: 'https://www.sаgolanet.example/' }),
    ],
    [
      'a link to a host with an accent',
      'hotlines.trafficking-coordinators.website',
      coordinators({ website: 'https://ságolanet.example/' }),
    ],
    [
      'a source with letters that look alike',
      'hotlines.trafficking-coordinators.source',
      coordinators({ source: 'https://sagoIanet.example/'.replace('I', 'ӏ') }),
    ],
    [
      'a link by a user name',
      'hotlines.trafficking-coordinators.website',
      coordinators({ website: 'https://sagolanet.example@evil.example/' }),
    ],
    [
      'a link to another port',
      'hotlines.trafficking-coordinators.website',
      coordinators({ website: 'https://sagolanet.example:8443/' }),
    ],
    [
      'a link by http',
      'hotlines.trafficking-coordinators.website',
      coordinators({ website: 'http://sagolanet.example/' }),
    ],
    [
      'a link by script',
      'hotlines.trafficking-coordinators.website',
      coordinators({ website: 'javascript:parent.hacked=1' }),
    ],
    [
      'a link with data',
      'hotlines.trafficking-coordinators.source',
      coordinators({ source: 'data:text/html,<script>parent.hacked=1</script>' }),
    ],
    [
      'a person’s mailbox',
      'hotlines.trafficking-coordinators.purpose',
      coordinators({ purpose: 'Skriv till for.efternamn@sagolanet.example.' }),
    ],
    [
      'hours that nobody can read',
      'hotlines.trafficking-coordinators.openingHours',
      coordinators({ openingHours: 'alltid' }),
    ],
    [
      'a review that is yet to come',
      'hotlines.trafficking-coordinators.reviewed',
      coordinators({ reviewed: '2026-12-24' }),
    ],
    ['a name in capitals', 'hotlines.LINE', { hotlines: { LINE: line } }],
  ];

  for (const [what, named, { hotlines = {}, ...more }] of records as [
    string,
    string,
    { hotlines?: object },
  ][]) {
    it(`has the right record, warns of the other and leaves what is bundled, where one has ${what}`, async () => {
      const told = {
        ...emptyDocument,
        county: 'orebro',
        ...more,
        hotlines: { 'honour-support': line, ...hotlines },
      };
      const page = await attacked({ material: await address(await body({ document: told })) });
      await until('the right record', () => page.shown[0]!.text.includes(line.name));
      await page.looked(2);
      page.shown.forEach((shown, index) => {
        if (index === 0 || index === 3)
          expect(shown.text).to.contain(line.name).and.contain(line.phone);
        else expect(shown).to.deep.equal(bundled[index]);
      });
      const { warnings } = page.faults;
      expect(warnings, warnings.join('\n')).to.have.length(1);
      expect(warnings[0])
        .to.contain(`: ${named} should be `)
        .and.contain('; this record of the publication is not used');
      expectSafe(page);
    });
  }

  // Each string of each record, changed alone.
  it('shows nothing of a record with what turns text about, in whichever of its strings', async () => {
    const turned = 'Hej \u202e21 99 45 33';
    const told: Record<string, Record<string, unknown>> = {};
    const expected: string[] = [];
    for (const group of ['hotlines', 'grantCalls', 'definitions', 'supportSections'] as const) {
      for (const record of Object.values(inventedDocument[group])) {
        for (const path of stringsIn(record)) {
          const id = `record-${String(expected.length).padStart(3, '0')}`;
          (told[group] ??= {})[id] = withString(record, path, turned);
          expected.push(`${group}.${id}`);
        }
      }
    }
    expect(expected.length).to.be.within(60, 190);
    const material = await address(
      await body({ document: { ...emptyDocument, county: 'orebro', ...told } }),
    );
    const page = await attacked({ material });
    await page.warned();
    await page.looked(2);
    const { warnings } = page.faults;
    const named = new Set(warnings.map((one) => /: (\w+\.record-\d+)[. ]/.exec(one)?.[1]));
    expect([...named].sort()).to.deep.equal(expected.sort());
    expect(new Set(warnings)).to.have.property('size', warnings.length);
    expect(page.shown).to.deep.equal(bundled);
    expectSafe(page);
  });

  for (const single of ['checklist', 'definitionsFrame'] as const) {
    it(`shows nothing of a ${single} with what turns text about, in whichever of its strings`, async () => {
      const material = await address({ status: 404 });
      const page = await attacked({ material });
      let version = 100;
      for (const path of stringsIn(inventedDocument[single])) {
        const told = { [single]: withString(inventedDocument[single], path, '\u2067Hej') };
        const document = { ...emptyDocument, county: 'orebro', version: version++, ...told };
        await answers(material, await body({ document }));
        // The look that is on its way, and the next, which sees this document.
        await page.looked(page.faults.fetched + 1);
        expect(page.faults.warnings.at(-1)).to.match(new RegExp(`: ${single}\\.${path[0]}[. ]`));
        expect(page.shown).to.deep.equal(bundled);
      }
      expectSafe(page);
    });
  }

  it('shows markup as text, in whichever string', async () => {
    const texts: string[] = [];
    const hostile = () => {
      const mark = `"><img src=x onerror="parent.hacked=top.hacked=hacked=1"><script>hacked=${texts.length}</script></script>&lt;b&gt; \${hacked=1} {{hacked=1}}`;
      texts.push(mark);
      return mark;
    };
    const marked = <Told>(told: Told): Told =>
      stringsIn(told)
        .filter((path) => !isNoText(path))
        .reduce(
          (changed, path) =>
            withString(changed, path, `${String(atPath(told, path))} ${hostile()}`),
          told,
        );
    const groups = [
      'grantCalls',
      'definitions',
      'supportSections',
      'definitionsFrame',
      'checklist',
    ] as const;
    const told = Object.fromEntries(
      groups.map((group) => [group, marked(inventedDocument[group])]),
    );
    const hotlines = {
      'honour-support': marked(line),
      'former-line': marked({
        withdrawn: '2026-11-01',
        name: 'Förra linjen',
        reason: 'Den är nedlagd.',
        instead: ['honour-support'],
      }),
    };
    const material = await address(
      await body({ document: { ...emptyDocument, county: 'orebro', ...told, hotlines } }),
    );
    const page = await attacked({
      material,
      body: `<hotline-status structured-data>Ring 112</hotline-status><hotline-status line="former-line">Ring 112</hotline-status>${allElements}`,
    });
    await until('what is published', () => page.shown[0]!.text.includes('<img src=x'));
    await page.settled();
    expect(page.faults.warnings).to.deep.equal([]);
    expect(texts.length).to.be.greaterThan(40);
    const all = page.shown.map(({ text }) => text).join('\n');
    const isShown = texts.filter((text) => all.includes(text));
    expect(isShown.length).to.be.greaterThan(30);
    for (const [index, element] of page.elements.entries()) {
      const isBundled = page.shown[index]!.text.includes('hacked') ? false : true;
      expect(isBundled, `${element.outerHTML} shows what is bundled`).to.equal(
        ['trafficking-coordinators', 'kvinnofridslinjen'].includes(element.getAttribute('line')!),
      );
      expect(
        element.shadowRoot!.querySelectorAll('img, script, iframe, [onerror], [src]'),
      ).to.have.length(0);
    }
    expect(page.document.querySelectorAll('img, [onerror]')).to.have.length(0);
    const [data] = page.document.querySelectorAll('script[type="application/ld+json"]');
    expect((JSON.parse(data!.textContent) as { name: string }).name).to.contain('</script>');
    expect(page.faults.thrown).to.deep.equal([]);
    expect((page.window as { hacked?: unknown }).hacked).to.equal(undefined);
    expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
  });

  /** A document of a later version, with one line. */
  const later = (version: number, name: string, more: object = {}): Making => ({
    document: {
      ...emptyDocument,
      county: 'orebro',
      version,
      hotlines: { 'honour-support': { ...line, name } },
      ...more,
    },
  });
  const editorsBut = (left: number) => listFor(county).editors.filter((_, index) => index !== left);

  /** Opens a page that shows the line “Första linjen”, of the 12th version. */
  async function first(making: Making = {}, path?: string) {
    const material = path ?? (await address({}));
    const answer = await body({ ...later(12, 'Första linjen'), ...making });
    await answers(material, { ...answer, headers: { 'access-control-allow-origin': '*' } });
    const page = await attacked({ material });
    await until('what is published', () => page.shown[0]!.text.includes('Första linjen'));
    await page.settled();
    return { material, page, shown: page.shown };
  }

  /** Lets an address answer otherwise, and waits until an open page has seen it. */
  async function seen(page: AttackedPage, material: string, answer: Answer) {
    await answers(material, answer);
    await page.looked(page.faults.fetched + 1);
  }

  it('stays as it is on an open page where an older one comes after it, or another by its version', async () => {
    const { page, material, shown } = await first();
    await seen(page, material, await body(later(11, 'Äldre linjen')));
    expectOneWarning(page, material, 'older');
    expect(page.shown).to.deep.equal(shown);
    await seen(page, material, await body(later(12, 'Andra linjen')));
    expect(page.faults.warnings).to.have.length(2);
    expect(page.faults.warnings[1]).to.contain('(other-contents)');
    expect(page.shown).to.deep.equal(shown);
    await seen(page, material, await body(later(13, 'Nya linjen')));
    expect(page.shown[0]!.text).to.contain('Nya linjen');
    // Nor is it said to a screen reader still, in any element.
    expect(page.shown.map(({ text }) => text).join()).not.to.contain('Första linjen');
    await seen(page, material, await body(later(12, 'Första linjen')));
    expect(page.shown[0]!.text).to.contain('Nya linjen');
    // Each reason has been told once, with what was found.
    expect(page.faults.warnings).to.have.length(3);
    expectSafe(page);
  });

  it('stays as it is on an open page where the list is older, or an editor signs who was taken off', async () => {
    const { page, material, shown } = await first({ list: listFor(county, { version: 4 }) });
    await seen(
      page,
      material,
      await body({ ...later(13, 'Falska linjen'), list: listFor(county, { version: 3 }) }),
    );
    expectOneWarning(page, material, 'list-older');
    expect(page.shown).to.deep.equal(shown);
    const newer = listFor(county, { version: 5, editors: editorsBut(0) });
    await seen(page, material, await body({ ...later(13, 'Falska linjen'), list: newer }));
    expect(page.faults.warnings[1]).to.contain('(unknown-key)');
    expect(page.shown).to.deep.equal(shown);
    await seen(
      page,
      material,
      await body({ ...later(13, 'Nya linjen'), list: newer, keys: county.editors.slice(1) }),
    );
    expect(page.shown[0]!.text).to.contain('Nya linjen');
    expect(page.faults.warnings).to.have.length(2);
    // Who was taken off signs by the list that still named them.
    await seen(
      page,
      material,
      await body({ ...later(14, 'Falska linjen'), list: listFor(county, { version: 4 }) }),
    );
    expect(page.shown[0]!.text).to.contain('Nya linjen');
    expectSafe(page);
  });

  it('stays as it is on an open page through all that its server does wrong, and is renewed after', async () => {
    const { page, material, shown } = await first();
    const wrong: [RefusalReason, Answer][] = [
      ['status', { status: 500 }],
      ['content-type', { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }],
      ['malformed', { body: '{"payloadType":' }],
      ['unreachable', { how: 'drops' }],
      ['too-large', { how: '10 MB' }],
      [
        'too-few-signatures',
        await body({ ...later(13, 'Falska linjen'), keys: county.editors.slice(0, 1) }),
      ],
      ['other-county', await body(later(13, 'Falska linjen', { county: 'sagolanet' }))],
    ];
    for (const [index, [reason, answer]] of wrong.entries()) {
      await seen(page, material, answer);
      expect(page.faults.warnings, page.faults.warnings.join('\n')).to.have.length(index + 1);
      expect(page.faults.warnings[index]).to.contain(`(${reason})`);
      expect(page.shown).to.deep.equal(shown);
    }
    expectSafe(page);
    await seen(page, material, await body(later(13, 'Nya linjen')));
    expect(page.shown[0]!.text).to.contain('Nya linjen');
  });

  it('stays as it is where its server is away, and is renewed when that is back', async () => {
    const { page, material, shown } = await first({}, county.elsewhere + (await address({})));
    await elsewhereIs(false);
    try {
      await page.warned();
      await page.looked(page.faults.fetched + 1);
      expectOneWarning(page, material, 'unreachable');
      expect(page.shown).to.deep.equal(shown);
      expectSafe(page);
    } finally {
      await elsewhereIs(true);
    }
    await answers(material, {
      ...(await body(later(13, 'Nya linjen'))),
      headers: { 'access-control-allow-origin': '*' },
    });
    await until('the new line', () => page.shown[0]!.text.includes('Nya linjen'));
    expect(page.faults.warnings).to.have.length(1);
  });

  // What ends, and when: the document, the list, or one of the two who signed.
  const hour = 3_600_000;
  for (const [what, reason, end, making] of [
    [
      'it expires',
      'expired',
      2,
      () => later(12, 'Första linjen', { expires: '2026-11-26T12:00:00Z' }),
    ],
    ['the list runs out', 'list-expired', 2, () => list({ expires: '2026-11-26T12:00:00Z' })],
    [
      'an editor’s last day is over',
      'expired-key',
      13,
      () => editors((editor) => ({ ...editor, until: '2026-11-26' })),
    ],
  ] as const) {
    it(`is gone from an open page, though it is served still, once ${what}`, async () => {
      const { page, material, shown } = await first(making());
      const reference = await openPage({});
      await reference.settled();
      page.moveClock((end - 0.1) * hour);
      await page.looked(page.faults.fetched + 1);
      expect(page.faults.warnings).to.deep.equal([]);
      expect(page.shown[0]!.text).to.contain('Första linjen');
      page.moveClock(0.1 * hour);
      reference.moveClock(end * hour);
      await page.warned();
      await page.looked(page.faults.fetched + 1);
      await reference.settled();
      expectOneWarning(page, material, reason);
      expect(page.shown.map(({ text }) => text)).not.to.deep.equal(shown.map(({ text }) => text));
      // What is said to a screen reader of the change is no text of the line's.
      expect(page.shown.map(({ state }) => state)).to.deep.equal(
        reference.shown.map(({ state }) => state),
      );
      expect(page.shown.map(({ text }) => text).join()).not.to.contain('Första linjen');
      expect(page.faults.thrown).to.deep.equal([]);
    });
  }

  it('is taken where it is frozen, until it expires, and ages by when it was reviewed', async () => {
    const frozen = (reviewed: string) =>
      later(12, 'Första linjen', {
        published: '2026-08-29T08:00:00Z',
        expires: '2026-11-27T08:00:00Z',
        hotlines: {
          'honour-support': {
            ...line,
            name: 'Första linjen',
            openingHours: 'Mo-Fr 09:00-16:00',
            reviewed,
          },
        },
      });
    for (const [reviewed, state, text] of [
      ['2026-08-01', 'open', /Öppet nu, stänger kl\. 16:00(?: svensk tid)? Ring/],
      [
        '2025-09-01',
        'open',
        /Öppet nu, stänger kl\. 16:00(?: svensk tid)?, enligt uppgift från 2025/,
      ],
      ['2024-09-01', 'unverified', /Enligt uppgift från 2024: .*Vi vet inte om tiderna gäller\./],
    ] as const) {
      const { page, material } = await first(frozen(reviewed));
      expect(page.shown[0]!.state).to.equal(state);
      expect(page.shown[0]!.text).to.match(text);
      expect(page.faults.warnings).to.deep.equal([]);
      page.moveClock(24 * hour);
      await page.warned();
      expectOneWarning(page, material, 'expired');
      expect(page.shown[0]!.text).to.contain('010-223 57 60').and.not.to.contain(line.phone);
      expectSafe(page, { isLater: true });
    }
  });

  it('is asked for once by all elements of a page, with nothing that tells of the visit', async () => {
    window.document.cookie = 'visit=1; path=/';
    try {
      const separate = [
        'hotline-status',
        'grant-deadline',
        'violence-definitions',
        'county-support',
        'trafficking-checklist',
      ];
      for (const scripts of [
        ['/plain/browser/all.js'],
        ['/plain/browser/embed.js'],
        separate.map((tag) => `/plain/browser/${tag}.js`),
      ]) {
        const headers = { 'access-control-allow-origin': '*', 'set-cookie': 'county=1; path=/' };
        const path = await address({ ...(await body()), headers });
        for (const material of [path, county.elsewhere + path]) {
          const before = (await requestsFor(path)).length;
          const page = await openPage({ roots, material, scripts, body: allElements.repeat(3) });
          await until('what is published', () => page.shown[0]!.text.includes(line.name));
          await until('it in each element', () =>
            page.shown.every(
              ({ text }, index) => text && (index % 8 === 2 || text !== bundled[index % 8]!.text),
            ),
          );
          const requests = (await requestsFor(path)).slice(before);
          expect(requests).to.have.length(1);
          expect(
            requestsOf(page.window).filter((one) => one.includes('publication')),
          ).to.deep.equal(['/plain/browser/publication.js']);
          const { method, headers: sent } = requests[0]!;
          expect(method).to.equal('GET');
          expect(sent).not.to.have.any.keys('cookie', 'referer', 'authorization');
          expect(page.faults.warnings).to.deep.equal([]);
        }
        // What its server set is not sent to it the next time.
        const page = await attacked({ material: path });
        await page.looked(2);
        for (const { headers: sent } of await requestsFor(path))
          expect(sent).not.to.have.any.keys('cookie', 'referer');
      }
    } finally {
      for (const name of ['visit', 'county'])
        window.document.cookie = `${name}=; path=/; max-age=0`;
    }
  });

  it('is not asked for where the page names none, nor is what reads it', async () => {
    for (const script of ['/plain/browser/all.js', '/plain/browser/embed.js']) {
      const page = await openPage({ scripts: [script] });
      await page.settled();
      // When another file has come, so has what was asked for before it.
      for (const element of page.elements) element.lang = 'fi';
      await until('Finnish', () =>
        page.elements.every((element) =>
          element.shadowRoot!.querySelector('.root')!.matches('[lang=fi]'),
        ),
      );
      expect(page.faults.fetched).to.equal(0);
      expect(requestsOf(page.window).join())
        .to.contain('locale.fi')
        .and.not.to.match(/publication|json/);
    }
  });

  // A county that is not bundled.
  for (const [what, answer] of [
    ['cannot be had', () => ({ status: 500 })],
    ['is signed by one', () => body({ keys: county.editors.slice(0, 1) })],
  ] as const) {
    it(`leaves the pinned line and the fallback of a county that is not bundled, where it ${what}`, async () => {
      const call = 'Ring <a href="tel:112">112</a> eller 0999-123 45';
      const page = await attacked({
        material: await address(await answer()),
        body:
          ['', ' line="kvinnofridslinjen"', ' line="sago-line"']
            .map((told) => `<hotline-status county="sagolanet"${told}>${call}</hotline-status>`)
            .join('') +
          ['grant-deadline', 'violence-definitions', 'county-support', 'trafficking-checklist']
            .map((tag) => `<${tag} county="sagolanet">${call}</${tag}>`)
            .join(''),
      });
      await until('a warning', () => page.faults.warnings.length);
      const [, national] = page.elements;
      await until('the national line', () => page.shown[1]!.text.includes('020-50 50 50'));
      expect(page.pressable(national!, 'tel:+4620505050')).not.to.have.length(0);
      expect(page.pressable(national!, 'tel:112')).not.to.have.length(0);
      await page.looked(2);
      for (const element of page.elements) {
        if (element === national) continue;
        const link = element.querySelector('a')!;
        expect(link.assignedSlot, element.outerHTML).not.to.equal(null);
        expect(element.innerText).to.equal('Ring 112 eller 0999-123 45');
        expect(link.getClientRects()).to.have.length(1);
        expect(element.shadowRoot!.textContent).not.to.contain('010-223 57 60');
      }
      expect(page.faults.warnings).to.have.length(1);
      expect(page.faults.thrown).to.deep.equal([]);
    });
  }

  it('is waited for by what is not bundled alone: the pinned line of any county is there first', async () => {
    const material = await address({ how: 'waits' });
    const page = await attacked({
      material,
      body: '<hotline-status county="sagolanet" line="kvinnofridslinjen">Ring 112</hotline-status><hotline-status county="sagolanet">Ring 112</hotline-status>',
    });
    await until('the national line', () => page.shown[0]!.text.includes('020-50 50 50'));
    await until('a request', async () => (await requestsFor(material)).length);
    expect(page.elements[1]!.innerText).to.equal('Ring 112');
    expect(page.faults.warnings).to.deep.equal([]);
    const told = { document: inventedDocument, list: listFor(county, { county: 'sagolanet' }) };
    await answers(material, await body(told));
    await until('the county’s line', () => page.shown[1]!.text.includes(hotline.phone!));
    expect(page.shown[0]!.text).to.contain('020-50 50 50');
  });
});
