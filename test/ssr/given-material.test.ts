/// <reference types="node" />
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { renderToString, type RenderOptions, type ServedMaterial } from '../../src/ssr/index.js';
import { hotlineIds } from '../../src/material/bundled/hotlines.js';
import { version } from '../../src/base/version.js';
import {
  demonstrationCounty,
  emptyDocument,
  listOf,
  publication,
} from '../publication/demonstration-county.js';

const facts = {
  ...{ name: 'Länets nya linje', phone: '019-10 00 00', openingHours: 'Mo-Fr 08:00-17:00' },
  ...{ eves: 'closed', audience: 'professionals', reviewed: '2026-11-01' },
  ...{ source: 'https://www.lansstyrelsen.se/', publisher: 'Länsstyrelsen' },
};
const document = { ...emptyDocument, county: 'orebro', hotlines: { [hotlineIds[0]]: facts } };

function render(material: ServedMaterial, more: Partial<RenderOptions> = {}): Promise<string> {
  return renderToString('hotline-status', {
    styles: { href: '/hotline-status.css' },
    now: '2026-11-26T12:00',
    material,
    ...more,
  });
}

/** What is written, and what is warned of. */
async function heard(t: TestContext, doing: () => Promise<string>) {
  const said: string[] = [];
  const mocked = t.mock.method(console, 'warn', (text: string) => void said.push(text));
  const html = await doing();
  mocked.mock.restore();
  return { html, said };
}

test('shows the county’s document over what is bundled, and marks what it is made of', async (t) => {
  const { html, said } = await heard(t, () => render({ county: JSON.stringify(document) }));
  assert.match(html, /019-10 00 00/);
  const mark = `data-served="${version}" data-served-for="orebro " data-served-version="12"`;
  assert.ok(html.startsWith(`<hotline-status ${mark}><template`), html.slice(0, 200));
  assert.deepEqual(said, []);
  const plain = `<hotline-status data-served="${version}"><template`;
  assert.ok((await render({})).startsWith(plain));
  // Of what is as it is bundled, nothing more is known.
  const same = await render(
    { county: JSON.stringify(document) },
    { attributes: { line: 'kvinnofridslinjen' } },
  );
  assert.doesNotMatch(same, /data-served-/);
});

for (const [what, more, words] of [
  ['has expired', { expires: '2026-11-26T08:00:00Z' }, /it held until .* \(expired\)\.$/],
  ['is another county’s', { county: 'sagolanet' }, /is for sagolanet; .* \(other-county\)\.$/],
  ['is of a newer shape', { schemaVersion: '2.0' }, /is 2\.0; .* \(newer-schema\)\.$/],
  ['is of the future', { published: '2026-12-20T08:00:00Z' }, /\(future\)\.$/],
  ['has no header', { version: undefined }, /needs version.* \(malformed\)\.$/],
] as const) {
  test(`leaves what is bundled where a document ${what}, and says so; by strict it is not written`, async (t) => {
    const county = JSON.stringify({ ...document, ...more });
    const { html, said } = await heard(t, () => render({ county }));
    assert.doesNotMatch(html, /019-10 00 00|data-served-/);
    assert.match(html, /010-223 57 60/);
    assert.equal(said.length, 1);
    assert.match(said[0]!, words);
    await assert.rejects(render({ county }, { strict: true }), words);
    // What is asked for by name is never another's.
    const asked = await heard(t, () => render({ county }, { attributes: { line: 'ny' } }));
    assert.match(asked.html, /^<hotline-status line="ny">(?!<template)/);
    assert.match(asked.said.join(), /"ny" is in no material/);
  });
}

test('takes an empty object, a text and a site’s document of another county for none', async () => {
  for (const county of ['{}', '[]', 'null', '{', '']) {
    await assert.rejects(render({ county }, { strict: true }), /malformed/);
    await assert.rejects(render({ site: county }, { strict: true }), /malformed/);
  }
  const site = JSON.stringify({ schemaVersion: '1.0', county: 'sagolanet' });
  await assert.rejects(render({ site }, { strict: true }), /other-county/);
});

test('looks at the signatures of a publication, and takes none without root keys', async (t) => {
  const county = await demonstrationCounty();
  const list = { ...listOf(county), county: 'orebro', hosts: ['www.lansstyrelsen.se'] };
  const signed = async (more: object = {}) =>
    JSON.stringify(await publication(county, { document, list, ...more }));
  const { roots } = county.terms;
  await assert.rejects(render({ county: await signed() }), {
    name: 'TypeError',
    message: /^material\.roots: name the root keys/,
  });
  assert.match(await render({ county: await signed(), roots }), /019-10 00 00[^]*/);
  const one = await signed({ keys: county.editors.slice(0, 1) });
  const { html, said } = await heard(t, () => render({ county: one, roots }));
  assert.doesNotMatch(html, /019-10 00 00/);
  assert.match(said.join(), /\(too-few-signatures\)\.$/);
  assert.match(await render({ county: one, roots, threshold: 1 }), /019-10 00 00/);
  const other = await demonstrationCounty();
  await assert.rejects(
    render({ county: await signed(), roots: other.terms.roots }, { strict: true }),
    /list-signatures|unknown-key/,
  );
});

test('leaves out a record with something wrong, and by strict does not write what it may be of', async (t) => {
  const wrong = { ...document.hotlines, egen: { ...facts, phone: 'x' } };
  const county = JSON.stringify({ ...document, hotlines: wrong });
  const { html, said } = await heard(t, () => render({ county }));
  assert.match(html, /019-10 00 00/);
  assert.equal(said.length, 1);
  assert.match(said[0]!, /^the county’s document: hotlines\.egen\.phone should be/);
  await assert.rejects(render({ county }, { strict: true }), /hotlines\.egen\.phone should be/);
  // What another element shows is no matter here.
  const other = JSON.stringify({ ...document, grantCalls: { ny: {} } });
  const told = await heard(t, () => render({ county: other }, { strict: true }));
  assert.match(told.html, /019-10 00 00/);
  assert.match(told.said.join(), /grantCalls\.ny/);
});

test('says of a fact that is not known that it is not used, but in a publication, which may be newer', async (t) => {
  const misspelt = { [hotlineIds[0]]: { ...facts, validUntill: '2027-01-01' } };
  const unsigned = { ...document, hotlines: misspelt };
  await assert.rejects(
    render({ county: JSON.stringify(unsigned) }, { strict: true }),
    /hotlines\.[\w-]+\.validUntill is no fact that is known/,
  );
  const county = await demonstrationCounty();
  const list = { ...listOf(county), county: 'orebro', hosts: ['www.lansstyrelsen.se'] };
  const signed = JSON.stringify(await publication(county, { document: unsigned, list }));
  const material = { county: signed, roots: county.terms.roots };
  const { html, said } = await heard(t, () => render(material, { strict: true }));
  assert.match(html, /019-10 00 00/);
  assert.deepEqual(said, []);
});

test('takes nothing unsigned where root keys are told', async (t) => {
  const { roots } = (await demonstrationCounty()).terms;
  const material = { county: JSON.stringify(document), roots };
  const { html, said } = await heard(t, () => render(material));
  assert.doesNotMatch(html, /019-10 00 00/);
  assert.match(said.join(), /is not signed.*\(too-few-signatures\)/);
});

test('does not lay a document over bundled facts that are newer, and says so', async (t) => {
  const county = JSON.stringify({
    ...document,
    ...{ published: '2010-11-20T08:00:00Z', expires: '2011-02-01T08:00:00Z' },
    hotlines: { [hotlineIds[0]]: { ...facts, reviewed: '2010-11-01' } },
  });
  const { html, said } = await heard(t, () => render({ county }, { now: '2010-12-01T12:00' }));
  assert.doesNotMatch(html, /019-10 00 00|data-served-/);
  assert.match(said.join(), /is older than the bundled facts, which are shown/);
});
