/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import type { ClassDeclaration, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import type { LitElement } from 'lit';
import { tags } from '../../src/catalogue.js';
import { translatedLocales } from '../../src/language/locales.js';
import { bundledCountySupport } from '../../src/material/bundled/county-support.js';
import { bundledDefinitions } from '../../src/material/bundled/definitions.js';
import { grantCallIds } from '../../src/material/bundled/grant-calls.js';
import { hotlineIds } from '../../src/material/bundled/hotlines.js';
import { defaultCounty } from '../../src/material/counties.js';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest: Package = JSON.parse(read('dist/custom-elements.json'));
const classes = manifest.modules.flatMap(
  ({ declarations = [] }) => declarations as ClassDeclaration[],
);
const elements = classes.filter(
  (one): one is CustomElementDeclaration & { tagName: string } => 'tagName' in one,
);
const byTag = new Map(elements.map((one) => [one.tagName, one]));

/** What a shipped module exports. */
const exportsOf = (path: string) => import(pathToFileURL(path).href);
/** The class of an element, as it is shipped. */
async function shippedClass(tag: string): Promise<typeof LitElement> {
  const { name } = byTag.get(tag)!;
  return (await exportsOf(`dist/elements/${tag}/${tag}.js`))[name];
}

const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort();
const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}/${name}`));

test('is a manifest, by the schema of manifests', () => {
  const schema = JSON.parse(read('node_modules/custom-elements-manifest/schema.json'));
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true }).addSchema(schema, 'manifest');
  const check = (value: unknown, of: string) =>
    assert.ok(ajv.validate(of, value), ajv.errorsText(null, { separator: '\n' }));
  check(manifest, 'manifest');
  // A class may have anything beside what a class has; an element may not.
  for (const one of elements) check(one, 'manifest#/definitions/CustomElementDeclaration');
});

test('describes each element once, and nothing that the package does not ship', async () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...tags].sort());
  for (const { path, exports = [] } of manifest.modules) {
    const shipped = await exportsOf(path);
    for (const { kind, name, declaration } of exports) {
      if (kind === 'js') assert.equal(typeof shipped[name], 'function', `${path} ${name}`);
      else assert.equal(path, `dist/elements/${name}/define.js`);
      const home = await exportsOf(declaration.module!);
      assert.equal(typeof home[declaration.name], 'function', `${path} ${name}`);
    }
  }
  const defined = manifest.modules.flatMap(({ exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition'),
  );
  assert.deepEqual(names(defined), [...tags].sort());
});

test('has the attributes and properties of each class as it is shipped, and no others', async () => {
  for (const tag of tags) {
    const { attributes = [], members = [] } = byTag.get(tag)!;
    const shipped = await shippedClass(tag);
    assert.deepEqual(names(attributes), [...shipped.observedAttributes].sort(), tag);
    const properties = members.filter((one) => 'attribute' in one && one.name !== 'lang');
    assert.deepEqual(names(properties), [...shipped.elementProperties.keys()].sort() as string[]);
    const element = new (shipped as unknown as new () => object)();
    for (const member of members) {
      const holder = member.static ? shipped : element;
      assert.ok(member.name === 'lang' || member.name in holder, `${tag} ${member.name}`);
      assert.doesNotMatch(member.name, /^[#_]/);
    }
    for (const { fieldName } of attributes) {
      assert.ok(
        members.some(({ name }) => name === fieldName),
        `${tag} ${fieldName}`,
      );
    }
  }
});

test('has the languages that there are, and what the bundled material offers to choose among', () => {
  const found = (tag: string, attribute: string) =>
    byTag.get(tag)!.attributes!.find(({ name }) => name === attribute)!;
  const values = (tag: string, attribute: string) =>
    [...found(tag, attribute).type!.text.matchAll(/'([\w-]+)'/g)].map(([, value]) => value);
  for (const tag of tags) {
    assert.deepEqual(values(tag, 'lang').sort(), ['sv', ...translatedLocales].sort());
  }
  assert.deepEqual(values('hotline-status', 'line'), hotlineIds);
  assert.deepEqual(values('grant-deadline', 'call'), grantCallIds);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');
  const { definitions } = bundledDefinitions[defaultCounty];
  assert.equal(found('violence-definitions', 'terms').default, ids(definitions));
  const sections = bundledCountySupport[defaultCounty].sections.filter((one) => one.isUnasked);
  assert.equal(found('county-support', 'sections').default, ids(sections));
});

test('spells types out, and describes all that it names', () => {
  const word = /^(?:string|number|boolean|object|null|\d|'[\w-]+')$/;
  for (const one of classes) {
    const {
      attributes = [],
      cssParts = [],
      cssProperties = [],
      slots = [],
      events = [],
    } = one as CustomElementDeclaration;
    const { name: owner, members = [] } = one;
    const typed = [...attributes, ...members.filter(({ kind }) => kind === 'field')];
    for (const { name, type } of typed as { name: string; type?: { text: string } }[]) {
      const values = type?.text.split(' | ') ?? [''];
      assert.ok(
        values.every((value) => word.test(value)),
        `${owner} ${name}: ${type?.text}`,
      );
    }
    const all = [
      one,
      ...attributes,
      ...members,
      ...cssParts,
      ...cssProperties,
      ...slots,
      ...events,
    ];
    for (const { name, description } of all)
      assert.match(description ?? '', /\.$/, `${owner} ${name}`);
  }
});

test('has each part that is written anywhere, and no others', () => {
  const written = sourcesIn('src').flatMap((code) =>
    [...code.matchAll(/\bpart="([^"$]+)"/g)].map(([, name]) => name!),
  );
  // These are given to what writes them.
  const given = ['heading', 'subheading', 'translation', 'credit'];
  const described = elements.flatMap(({ cssParts }) => names(cssParts));
  assert.deepEqual([...new Set(described)].sort(), [...new Set([...written, ...given])].sort());
});

/** What lies over a page cannot follow it where nothing is set. */
const overPage: Readonly<Record<string, string>> = {
  '--kvinnofrid-text-color': 'CanvasText',
  '--kvinnofrid-surface-color': 'Canvas',
};

test('has each custom property that an element’s styles read, always with the same default, and no others', async () => {
  for (const tag of tags) {
    const { cssProperties = [] } = byTag.get(tag)!;
    const css = (await shippedClass(tag)).elementStyles
      .map(String)
      .join('\n')
      .replace(/\s+/g, ' ')
      .replace(/, ?/g, ', ')
      .replace(/\( | (?=\))/g, (space) => space.trim());
    const readOnes = [...css.matchAll(/var\(\s*(--kvinnofrid-[\w-]+)/g)].map(([, name]) => name!);
    assert.deepEqual([...new Set(readOnes)].sort(), names(cssProperties), tag);
    for (const { name, default: byDefault } of cssProperties) {
      const reads = [`${name}, ${byDefault}`, `${name}, ${overPage[name]}`, name];
      const known = reads.flatMap((read) => css.split(`var(${read})`).slice(1)).length;
      assert.ok(css.includes(`var(${name}, ${byDefault})`), `${tag} ${name}`);
      assert.equal(known, readOnes.filter((one) => one === name).length, `${tag} ${name}`);
    }
  }
});

test('has each event that an element sends, by its name and class, and no others', async () => {
  for (const tag of tags) {
    const code = sourcesIn(`src/elements/${tag}`).join('\n');
    const sent = [...code.matchAll(/\bthis\.dispatchEvent\(\s*(?:new (\w+))?/g)].map(
      ([, name]) => name,
    );
    const { events = [] } = byTag.get(tag)!;
    assert.deepEqual(events.map(({ type }) => type.text).sort(), sent.sort(), tag);
    for (const { name, type } of events) {
      const shipped = await exportsOf(`dist/elements/${tag}/define.js`);
      assert.equal(shipped[type.text].type, name);
    }
  }
});
