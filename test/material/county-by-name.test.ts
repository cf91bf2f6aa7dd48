/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledChecklists } from '../../src/material/bundled/checklists.js';
import { bundledCountySupport } from '../../src/material/bundled/county-support.js';
import { bundledDefinitions } from '../../src/material/bundled/definitions.js';
import { bundledGrantCalls } from '../../src/material/bundled/grant-calls.js';
import { bundledHotlines } from '../../src/material/bundled/hotlines.js';
import { countyIds, type CountyId } from '../../src/material/counties.js';
import type { BundledHotline } from '../../src/material/hotline.js';
import { pinnedLine } from '../../src/publication/pinned-line.js';

/** Where a county may be named: its own material, what counties there are, and the translations of bundled texts. */
const places = /^src\/(?:material\/bundled\/|material\/counties\.ts|language\/translations\/)/;

/** What the shape of material calls a piece of it, whatever a county calls its sections. */
const ofTheShape = ['strategy'];

/** A county's own lines: the national one is part of the code. */
function linesOf(county: CountyId): [id: string, line: BundledHotline][] {
  return Object.entries(bundledHotlines[county]).filter(([id]) => id !== pinnedLine);
}

/** What a county calls its lines, calls, definitions, sections and boxes. */
const records = countyIds.flatMap((county) => {
  const { acts, means, purposes } = bundledChecklists[county];
  const named = [
    ...bundledDefinitions[county].definitions,
    ...bundledCountySupport[county].sections,
    ...[...acts, ...means, ...purposes],
  ];
  return [
    ...linesOf(county).map(([id]) => id),
    ...Object.keys(bundledGrantCalls[county]),
    ...named.map(({ id }) => id).filter((id) => !ofTheShape.includes(id)),
  ];
});

/** Numbers and addresses, as counties' lines print them. */
const printed = countyIds.flatMap((county) =>
  linesOf(county).flatMap(([, { phone, source, website }]) =>
    [phone, source, website].filter((text) => text !== undefined),
  ),
);

/** Whether a text names one of a county's records: a name of two words anywhere, one of one word where it is code. */
function names(text: string, record: string): boolean {
  const word = `(?<![\\w-])${record}(?![\\w-])`;
  return new RegExp(record.includes('-') ? word : `[\`'"][\\w\\s-]*${word}[\\w\\s-]*[\`'"]`).test(
    text,
  );
}

/** What a line of source knows of a county. */
function known(line: string): string[] {
  return [
    ...(/[öo]rebro/i.test(line) ? ['its name'] : []),
    ...records.filter((record) => names(line, record)),
    ...printed.filter((text) => line.includes(text)),
  ];
}

test('finds what knows a county', () => {
  assert.ok(records.length > 25 && printed.length > 4);
  for (const [line, expected] of [
    ["if (county === 'orebro') return;", 'its name'],
    ['/** Örebro’s own. */', 'its name'],
    ['  * Which lines: honour-support (default).', 'honour-support'],
    ["terms: 'honour close-relationships'", 'close-relationships, honour'],
    ['/** `role training`, by name. */', 'role, training'],
    ["const phone = '020-390 000';", '020-390 000'],
    ['<p role="status">, transport-security, training', ''],
  ] as const) {
    assert.equal(known(line).sort().join(', '), expected, line);
  }
});

test('has no county but in its material', async () => {
  const files = (await readdir('src', { recursive: true }))
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .filter((file) => /\.\w+$/.test(file) && !places.test(file));
  assert.ok(files.length > 150);
  const found: string[] = [];
  for (const file of files) {
    for (const [at, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
      const told = known(line);
      if (told.length > 0) found.push(`${file}:${at + 1} knows ${told.join(', ')}`);
    }
  }
  assert.deepEqual(found, []);
});
