import { expect } from '@open-wc/testing';
import { toBase64 } from '../../src/publication/base64.js';
import { editorsType, materialType } from '../../src/publication/payload-types.js';
import { refusalMends, type RefusalReason } from '../../src/publication/refusal.js';
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
  isOwnUnbroken,
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

  /** What holds on a page whatever is published. */
  function expectSafe(page: AttackedPage): void {
    const [first, , national] = page.elements;
    expect(page.pressable(first!, 'tel:112'), '112').not.to.have.length(0);
    expect(page.pressable(national!, 'tel:+4620505050'), '020-50 50 50').not.to.have.length(0);
    expect(page.shown[2], 'the national line').to.deep.equal(bundled[2]);
    expect(isOwnUnbroken(page), 'the site’s own is as it was').to.equal(true);
    expect(page.faults.thrown).to.deep.equal([]);
    expect((page.window as { hacked?: unknown }).hacked).to.equal(undefined);
  }

  /** That a page has warned once, of this and how to mend it, and of nothing else. */
  function expectWarning(page: AttackedPage, material: string, reason: RefusalReason): void {
    const { warnings } = page.faults;
    expect(warnings, warnings.join('\n')).to.have.length(1);
    expect(warnings[0]).to.match(/^<[a-z-]+> material="http/);
    expect(warnings[0]).to.contain(`material="${new URL(material, location.href)}"`);
    expect(warnings[0]).to.contain(`${refusalMends[reason]} (${reason})`);
  }

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
              Array.from({ length: 201 }, (_, index) => [`line-${index}`, line]),
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
      () => body(text((written) => written.replace('{', `{"more":${nested(50_000)},`))),
    ],
  ];

  for (const [what, reason, answer, options] of [...faults, ...documents, ...confused]) {
    it(`leaves what is bundled, and warns once, where ${what} (${reason})`, async () => {
      const named = { material: await address(await answer()), ...(await options?.()) };
      const page = await attacked(named);
      await page.looked(2);
      await page.warned();
      expectWarning(page, named.material, reason);
      expect(page.shown).to.deep.equal(bundled);
      expectSafe(page);
    });
  }

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
      expectWarning(page, material, isSlow ? 'too-slow' : 'too-large');
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

  it('is not asked for where it leads', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const target = await address(await body());
      const material = await address({ status, headers: { location: target } });
      const page = await attacked({ material });
      await page.looked(2);
      // A permanent one may be kept by the browser.
      expect(await requestsFor(material)).not.to.have.length(0);
      expect(await requestsFor(target)).to.deep.equal([]);
      expectWarning(page, material, 'unreachable');
    }
  });

  it('is not asked for where the page’s policy forbids it', async () => {
    const material = await address(await body());
    const page = await attacked({ material, policy: "connect-src 'none'" });
    await page.looked(2);
    expect(await requestsFor(material)).to.deep.equal([]);
  });
});
