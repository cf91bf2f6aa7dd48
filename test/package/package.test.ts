/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { tags } from '../../src/catalogue.js';
import { translatedLocales } from '../../src/language/locales.js';
import { version } from '../../src/base/version.js';
import { classNameOf } from './class-name-of.js';

const names = ['all', ...tags];
const read = (path: string) => readFileSync(path, 'utf8');
const pkg = JSON.parse(read('package.json'));
/** The hash by which a script knows a browser file that it brings in, and that the file's name begins. */
const hash = (file: string) =>
  createHash('sha256')
    .update(readFileSync(`dist/browser/${file}`))
    .digest('base64');
const hashedName = (name: string, hash: string) =>
  `${name}.${hash.replace(/[^\da-z]/gi, '').slice(0, 8)}.js`;
/** The file of a stable name. */
const fileOf = (name: string): string =>
  JSON.parse(read('dist/browser/manifest.json')).files[name].file;

/** Runs a module in a process of its own, which resolves the package by its name. */
function run(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
}

/** Stands in for a browser's registry, and prints what is registered. */
const withRegistry = (script: string) => `
  globalThis.HTMLElement = class {};
  const names = [];
  globalThis.customElements = { get: () => undefined, define: (name) => names.push(name) };
  ${script}
  console.log(names.sort().join(' '));`;

test('has the version of package.json', () => {
  assert.equal(version, pkg.version);
});

test('names files that are there for each of its entries', () => {
  for (const [entry, target] of Object.entries<string | Record<string, string>>(pkg.exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      const names = entry.startsWith('./browser/') ? ['all.js'] : entry.includes('*') ? tags : [''];
      for (const name of names) {
        const file = path.replaceAll('*', name);
        assert.ok(existsSync(file), `${entry}: ${file}`);
      }
    }
  }
});

test('registers all elements by the package’s name, and one by its own', () => {
  const all = run(withRegistry(`await import('kvinnofrid-elements');`));
  assert.equal(all.trim(), [...tags].sort().join(' '));
  for (const tag of tags) {
    assert.equal(run(withRegistry(`await import('kvinnofrid-elements/${tag}');`)).trim(), tag);
  }
});

test('gives each class without registering it', () => {
  for (const tag of tags) {
    const name = classNameOf(tag);
    const printed = run(
      withRegistry(
        `const { ${name} } = await import('kvinnofrid-elements/${tag}/class'); names.push(typeof ${name});`,
      ),
    );
    assert.equal(printed.trim(), 'function');
  }
});

test('can be imported where there are no elements at all', () => {
  assert.equal(run(`await import('kvinnofrid-elements'); console.log('ok');`).trim(), 'ok');
});

test('tells Swedish time on a server, by a module without a DOM or a dependency', () => {
  const printed = run(`
    const time = await import('kvinnofrid-elements/time');
    const { timetable } = time.parseOpeningHours('Mo-Fr 09:00-16:00; PH off');
    const { state, opensAt } = time.openingState(timetable, time.parseInstant('2026-12-24T10:00'));
    console.log(typeof document, state, new Date(opensAt).toISOString());`);
  assert.equal(printed.trim(), 'undefined closed 2026-12-28T08:00:00.000Z');
  const modules = readdirSync('dist/time').filter((name) => name.endsWith('.js'));
  assert.ok(modules.length > 8);
  for (const name of modules) {
    const code = read(`dist/time/${name}`);
    assert.doesNotMatch(code, /from ['"](?!\.\/)/, `${name} imports from outside`);
    assert.doesNotMatch(code, /\b(window|document|Intl|localStorage)\b/, name);
  }
});

test('imports lit by its bare name, and bundles none of it for npm', () => {
  const base = read('dist/base/kvinnofrid-element.js');
  assert.match(base, /from 'lit'/);
  assert.ok(!existsSync('dist/node_modules'));
});

test('asks of those who import it for no types but its own and Lit’s', () => {
  const known = new Set<string>();
  const asked = new Set<string>();
  const follow = (file: string) => {
    if (known.has(file)) return;
    known.add(file);
    for (const [, from] of read(file).matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      if (from!.startsWith('.')) follow(join(dirname(file), from!.replace(/\.js$/, '.d.ts')));
      else asked.add(from!.split('/')[0]!);
    }
  };
  for (const file of ['dist/index.d.ts', 'dist/time/index.d.ts']) follow(file);
  for (const tag of tags) follow(`dist/elements/${tag}/define.d.ts`);
  assert.ok(known.size > tags.length * 2, [...known].join(' '));
  assert.deepEqual([...asked].sort(), ['@lit', 'lit']);
});

test('has a manifest with the true size and integrity of each browser file', () => {
  const { files } = JSON.parse(read('dist/browser/manifest.json'));
  const scripts = readdirSync('dist/browser').filter((name) => name.endsWith('.js'));
  const languages = translatedLocales.flatMap((locale) =>
    ['locale', ...names].map((name) => `${name}.${locale}.js`),
  );
  const embed = [
    ...['builder', 'on-demand', 'publication', 'embed', `embed.${version}`, 'embed.shared'],
    ...['framed', 'frames'],
    ...tags.map((tag) => `embed.${tag}`),
  ].map((name) => `${name}.js`);
  assert.deepEqual(
    Object.keys(files).sort(),
    [...names.map((name) => `${name}.js`), ...languages, ...embed].sort(),
  );
  const entries = Object.entries<{ file: string; size: number; integrity: string }>(files);
  assert.deepEqual(scripts.sort(), entries.map(([, { file }]) => file).sort());
  for (const [name, { file, size, integrity }] of entries) {
    const content = readFileSync(`dist/browser/${file}`);
    assert.equal(size, content.length);
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
    // What a script brings in has its hash in its name, and what a page names has not.
    const isBroughtIn =
      /^(?:locale|embed|on-demand|publication)\.[a-z]/.test(name) && name !== 'embed.js';
    assert.equal(file, isBroughtIn ? hashedName(name.replace('.js', ''), hash(file)) : name);
  }
  assert.deepEqual(read(`dist/browser/embed.${version}.js`), read('dist/browser/embed.js'));
});

test('is self-contained in each browser file, but for languages and the reader of outside facts that lie beside it', () => {
  const inside = names.flatMap((name) => translatedLocales.map((locale) => `${name}.${locale}`));
  for (const name of [...names, ...inside]) {
    const code = read(`dist/browser/${name}.js`);
    // One import, of what was held against its hash: their hashes are inside.
    assert.equal([...code.matchAll(/\bimport\(/g)].length, 1);
    for (const locale of translatedLocales) {
      assert.ok(code.includes(hash(fileOf(`locale.${locale}.js`))), `${name} ${locale}`);
    }
    assert.ok(code.includes(hash(fileOf('on-demand.js'))), name);
    const showsMaterial = !/^quick-exit\b/.test(name);
    assert.equal(code.includes(hash(fileOf('publication.js'))), showsMaterial, name);
    assert.doesNotMatch(code, /\bexport\b|\bimport\s*[{"'*]|\beval\(|new Function/);
    assert.match(code, /^\/\*![^\n]*\*\/\s*!?\(?function\s*\(\)|^\/\*![^\n]*\*\/\s*\(\(\)=>/);
  }
  for (const name of [
    'on-demand',
    'publication',
    ...translatedLocales.map((locale) => `locale.${locale}`),
  ]) {
    assert.doesNotMatch(read(`dist/browser/${fileOf(`${name}.js`)}`), /\bimport\b/);
  }
});

test('lets the loader know the hash of each file that it may bring in, and of nothing else', () => {
  const code = read('dist/browser/embed.js');
  const known = code.match(/[\w+/]{43}=/g) ?? [];
  const hashes = ['shared', ...tags].map((name) => hash(fileOf(`embed.${name}.js`)));
  assert.deepEqual(known.sort(), hashes.sort());
  assert.doesNotMatch(
    code,
    /\bexport\b|\bimport\s*[{"'*]|EMBED_HASHES|KNOWN_ELEMENTS|FALLBACK_PHRASES/,
  );
  const shared = fileOf('embed.shared.js');
  for (const tag of tags) {
    const entry = read(`dist/browser/${fileOf(`embed.${tag}.js`)}`);
    const imports = entry.match(/\bimport\b[^;]*?"([^"]+)"/g) ?? [];
    assert.ok(imports.length > 0 && imports.every((one) => one.endsWith(`"./${shared}"`)), tag);
  }
});

test('ships the licences of all that is inside its browser files, and each file names them', () => {
  const licences = read('dist/LICENSES.txt');
  for (const words of [
    /^kvinnofrid-elements\n\nMIT License\n/,
    /^lit-html 3\.[\d.]+\n\nBSD 3-Clause License\n\nCopyright \(c\) 2017 Google LLC/m,
    /^@lit\/localize [\d.]+\n\nBSD 3-Clause License\n/m,
    /^valibot [\d.]+\n\nMIT License\n/m,
    /^@lit\/localize\/internal\/fnv1a64\.js\n\nMIT License\n\nCopyright 2014 Travis Webb\n\nPermission is hereby granted/m,
  ]) {
    assert.match(licences, words);
  }
  for (const name of [...names, 'builder', ...names.map((one) => `${one}.ar`)]) {
    const [first] = read(`dist/browser/${name}.js`).split('\n');
    assert.match(
      first!,
      /^\/\*! kvinnofrid-elements, MIT\. .*BSD-3-Clause.* See LICENSES\.txt\. \*\/$/,
    );
  }
});

test('asks the browser for no words, dates or numbers: it would answer in the visitor’s own language', () => {
  const scripts = readdirSync('dist/browser').filter((name) => name.endsWith('.js'));
  for (const name of scripts) {
    assert.doesNotMatch(
      read(`dist/browser/${name}`),
      /\bIntl\b|\.toLocale(?:Date|Time)?String|navigator\.languages?|PluralRules/,
      name,
    );
  }
});

test('never sets lit-localize up: its runtime is one a page, and the application’s', () => {
  const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.js') && !name.startsWith('stories') && !name.startsWith('demo'),
  );
  assert.ok(modules.length > 100);
  for (const name of modules) {
    const code = read(`dist/${name}`);
    assert.doesNotMatch(
      code,
      /configureLocalization|configureTransformLocalization|__litLocalize|lit-localize-status/,
      name,
    );
    assert.doesNotMatch(code, /from\s*['"]@lit\/localize['"]/, name);
  }
});
