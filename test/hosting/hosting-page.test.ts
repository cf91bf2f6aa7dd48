/// <reference types="node" />
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { demonstrationCounty } from '../publication/demonstration-county.js';
import { wordsIn } from '../words-in.js';
import { sizedPublication } from './sized-publication.js';

const page = readFileSync('docs/hosting.md', 'utf8');
const configuration = readFileSync('docs/hosting/county-material.conf', 'utf8');

/** The rows of the table that begins so, each by its first cell. */
function table(first: string): Map<string, string[]> {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${first} `));
  assert.notEqual(start, -1, first);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  const rows = lines
    .slice(start, end)
    .filter((line) => !/^\| -/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return new Map(rows.map(([name, ...cells]) => [name!, cells]));
}

/** Minutes that a browser may keep the file by the configuration. */
const kept = ['max-age', 'stale-while-revalidate']
  .map((part) => Number(new RegExp(`${part}=(\\d+)`).exec(configuration)![1]) / 60)
  .reduce((sum, minutes) => sum + minutes);
const timer = readFileSync('docs/hosting/kvinnofrid-mirror.timer', 'utf8');
/** Minutes between two looks of a copy, and of an open page. */
const copied = Number(/OnCalendar=\*:0\/(\d+)/.exec(timer)![1]);
const looked = Number(
  /lookInterval = (\d+) \* 60_000;/.exec(
    readFileSync('src/publication/watched-publication.ts', 'utf8'),
  )![1],
);

test('is short, and links to each file, and none that is not there', () => {
  assert.ok(wordsIn(page) <= 700, `${wordsIn(page)} words`);
  const linked = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!);
  for (const path of linked) assert.ok(existsSync(`docs/${path}`), path);
  for (const file of readdirSync('docs/hosting'))
    assert.ok(linked.includes(`hosting/${file}`), file);
});

test('tells the headers that the configuration has', () => {
  const told = table('header');
  const valueOf = (name: string) => /`([^`]+)`/.exec(told.get(`\`${name}\``)![0]!)![1];
  const set = /^location = [^]*?\n {2}if /m.exec(configuration)![0];
  const headers = [...set.matchAll(/^ *add_header (\S+) "([^"]+)"/gm)].map(
    ([, name, value]) => [name!, value!] as const,
  );
  assert.ok(headers.length > 4);
  for (const [name, value] of headers) {
    if (name === 'Vary') assert.ok(page.includes(`\`Vary: ${value}\``));
    else assert.equal(valueOf(name), value, name);
  }
  assert.equal(valueOf('Content-Type'), /default_type (\S+);/.exec(set)![1]);
});

test('tells how late a change is as the configuration, the timer and the page have it', () => {
  const told = table('way');
  const row = (brought: number, from: number) =>
    [brought, from, kept, brought + from + kept, brought + from + kept + looked].map(String);
  assert.deepEqual(told.get("county's"), row(0, 0));
  assert.deepEqual(told.get('with copy'), row(copied, kept));
});

test('reckons what it takes from what is assumed', async () => {
  const assumed = [...table('assumed').values()].slice(1).map(([value]) => Number(value));
  const [municipalities, views, open, looks, full, unchanged, peak, minutes] = assumed as [
    ...(readonly [number, number, number, number, number, number, number, number]),
  ];
  assert.equal(minutes, copied);
  const day = 86_400;
  const megabits = (bytes: number) => (bytes * 8) / 1e6;
  const again = (open / 100) * looks;
  const sent = full / views + unchanged * again;
  const copies = municipalities / (minutes * 60);
  const [header, ...told] = table('page views a day, each: d');
  const days = header![1].slice(0, -1).map(Number);
  const rows = told.map(([name, cells]) => [name, cells.slice(0, -1)]);
  assert.deepEqual(days, [1000, 10_000, 100_000]);
  const expected = (own: number) => {
    const asked = (own * (1 / views + again)) / day;
    const moved = megabits((own * sent) / day);
    return {
      'county: requests/s': municipalities * asked,
      'county: requests/s at peak': municipalities * asked * peak,
      'county: Mbit/s': municipalities * moved,
      'county: Mbit/s at peak': municipalities * moved * peak,
      'county, all with copies: requests/s': copies,
      'county, all with copies: requests/s at peak': copies * peak,
      'county, all with copies: Mbit/s at peak': megabits(copies * full) * peak,
      "a municipality's own: requests/s at peak": asked * peak,
      "a municipality's own: Mbit/s at peak": moved * peak,
    };
  };
  // Two figures, as no assumption has more.
  const written = (value: number) => String(Number(value.toPrecision(2)));
  const columns = days.map((own) => Object.entries(expected(own)));
  const right = columns[0]!.map(([name], index) => [
    name,
    columns.map((column) => written(column[index]![1])),
  ]);
  assert.deepEqual(rows, right);
});

test('assumes a file as large as one is', async () => {
  const assumed = [...table('assumed')].find(([name]) => name.startsWith('bytes of a 200'))!;
  const size = Number(/(\d+) kB/.exec(assumed[0])![1]) * 1000;
  const publication = await sizedPublication(await demonstrationCounty(), size);
  const level = Number(/gzip_comp_level (\d)/.exec(configuration)![1]);
  const compressed = gzipSync(publication, { level }).length;
  assert.ok(Math.abs(Number(assumed[1][0]) / compressed - 1) < 0.05, `${compressed} bytes`);
});

test('tells what was measured as times of the first', () => {
  const [, [, first], ...rest] = [...table('answer')] as [
    unknown,
    [string, string[]],
    ...[string, string[]][],
  ];
  assert.ok(rest.length >= 3);
  for (const [name, [number, times]] of rest) {
    assert.equal((Number(number) / Number(first[0])).toFixed(2), times, name);
  }
});
