/// <reference types="node" />
// What we lean on of @lit/localize/internal, which promises nothing to those outside it. A version that
// fails here is not taken before src/language/ is seen to.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { str } from '@lit/localize/internal/str-tag.js';
import ts from 'typescript';
import { translatedLocales } from '../../src/language/locales.js';

const read = (path: string) => readFileSync(path, 'utf8');
const importsIn = (path: string) =>
  ts.preProcessFile(read(path)).importedFiles.map(({ fileName }) => fileName);

test('is four modules, in src/ and in what is built', () => {
  const files = ['src', 'build']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.m?[jt]s$/.test(file));
  const asked = files.flatMap((file) => [
    ...read(file).matchAll(/'@lit\/localize\/internal\/([\w-]+)\.js'/g),
  ]);
  assert.deepEqual([...new Set(asked.map(([, name]) => name))].sort(), [
    'default-msg',
    'id-generation',
    'runtime-msg',
    'str-tag',
  ]);
});

test('brings in nothing of the page-wide runtime, and nothing of Lit', () => {
  const folder = 'node_modules/@lit/localize/internal';
  const known = new Set<string>();
  const follow = (name: string) => {
    if (known.has(name)) return;
    known.add(name);
    for (const one of importsIn(join(folder, name))) follow(one);
  };
  for (const name of ['default-msg', 'id-generation', 'runtime-msg', 'str-tag']) {
    follow(`./${name}.js`);
  }
  assert.deepEqual(
    [...known].sort(),
    ['default-msg', 'fnv1a64', 'id-generation', 'runtime-msg', 'str-tag'].map(
      (name) => `./${name}.js`,
    ),
  );
});

test('makes of a tagged template an object whose fields can be copied and changed', () => {
  const made = str`från ${1} till ${2}`;
  assert.deepEqual({ ...made }, { strTag: true, strings: ['från ', ' till ', ''], values: [1, 2] });
  assert.equal(defaultMsg({ ...made, values: ['a', 'b'] }), 'från a till b');
});

test('gives a message as it is written where it knows no other', () => {
  for (const said of [
    defaultMsg,
    (text: string | ReturnType<typeof str>) => runtimeMsg({}, text, undefined),
  ]) {
    assert.equal(said('Öppet nu'), 'Öppet nu');
    assert.equal(said(str`Öppet ${'nu'}`), 'Öppet nu');
  }
});

test('finds a message by the id of its text, or by the one that it is given', () => {
  const templates = {
    [generateMsgId('Öppet nu', false)]: 'Open now',
    [generateMsgId(['från ', ' till ', ''], false)]: str`to ${1} from ${0}`,
    named: 'Named',
  };
  const said = (message: Parameters<typeof runtimeMsg>[1], id?: string) =>
    runtimeMsg(templates, message, id ? { id } : undefined);
  assert.equal(said('Öppet nu'), 'Open now');
  assert.equal(said('Öppet nu', 'named'), 'Named');
  // As words from right to left are said: a copy, with other values in it.
  const made = str`från ${1} till ${2}`;
  assert.equal(said({ ...made, values: ['a', 'b'] }), 'to b from a');
  assert.equal(said(made), 'to 2 from 1');
});

test('gives the ids under which the tools write messages into the files of languages', () => {
  for (const locale of translatedLocales) {
    const units = [
      ...read(`src/language/translations/xliff/${locale}.xlf`).matchAll(
        /<trans-unit id="(s[\da-f]{16})">\s*<source>(.*?)<\/source>/gs,
      ),
    ];
    assert.ok(units.length > 350, locale);
    for (const [, id, source] of units) {
      const strings = source!.split(/<x [^>]*\/>/).map(unescaped);
      assert.equal(generateMsgId(strings, false), id, source);
    }
  }
});

/** A text of XML as it is read. */
function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
