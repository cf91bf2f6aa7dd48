/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import type { CustomElement, Package } from 'custom-elements-manifest';

/** A package of one element, in whose house things stand where they stand in ours. */
const probe = {
  'src/index.ts': `export { XProbe, ProbeEvent } from './elements/x-probe/define.js';`,
  'src/elements/x-probe/define.ts': `
    import { ProbeEvent } from './probe-event.js';
    import { XProbe } from './x-probe.js';
    export { ProbeEvent, XProbe };`,
  'src/elements/x-probe/probe-event.ts': `
    /** Sent. */
    export class ProbeEvent extends Event {
      constructor(/** How much. */ readonly amount: number) { super('probed'); }
    }`,
  'src/elements/x-probe/x-probe.ts': `
    import { ProbeBase } from '../../base/probe-base.js';
    import { inner } from '../../parts/inner.js';
    import { sizes } from './sizes.js';
    import { ProbeEvent } from './probe-event.js';
    /**
     * A probe.
     * @tag x-probe
     * @fires {ProbeEvent} probed - It was
     *   probed.
     * @csspart inner - Its own inside.
     */
    export class XProbe extends ProbeBase {
      static override styles = 'x';
      /** How large. */
      declare size: (typeof sizes)[number];
      /**
       * Who.
       * @default someone
       */
      declare who?: 'someone' | 'nobody' | null;
      /** Any, or some known one. */
      declare any: 'known' | (string & {});
      /** One of the house's. */
      declare one?: string | null;
      /** Some of the house's. */
      declare some?: string | null;
      /** All of it. */
      declare all?: object | string | null;
      /** Whether it is so. */
      declare isSo?: boolean | null;
      /** What holds now. */
      get state(): 'on' | null { return null; }
      protected told = 1;
      private kept = 2;
      #hidden = inner;
      override shown(how: string): void { this.dispatchEvent(new ProbeEvent(1)); }
    }`,
  'src/elements/x-probe/sizes.ts': `export const sizes = [3, 1, 2] as const;`,
  'src/base/probe-base.ts': `
    import { looks } from '../parts/looks.js';
    class Platform extends HTMLElement { static styles = ''; }
    /** What all have. */
    export abstract class ProbeBase extends Platform {
      static override styles = looks;
      /** Where. */
      declare place: string;
      /** Shows it. */
      shown(how: string): void {}
    }`,
  'src/parts/inner.ts': `
    import { deep } from './deep.js';
    /**
     * @csspart inner - What is inside.
     * @csspart outer - What is around it.
     */
    export const inner = () => deep();
    /** @csspart unused - What nobody asks for. */
    export const unused = () => 1;`,
  'src/parts/deep.ts': `
    /** @csspart deep - What is deep
     *    down.
     */
    export function deep() {}`,
  'src/parts/looks.ts': `
    /** @cssproperty --x-color - A colour. */
    export const looks = 'color: var(--x-color, light-dark(rgb(0 0 0 / 1%), red)); margin: 0';`,
};

/** What the package exports, as it is once it runs. */
const exported = `
  class ProbeBase {
    static elementProperties = new Map([['place', {}]]);
    static observedAttributes = ['place', 'lang'];
    place = 'here';
  }
  export class XProbe extends ProbeBase {
    static elementProperties = new Map([
      ['place', {}],
      ['size', { attribute: 'how-large', reflect: true }],
      ['who', { reflect: true }],
      ['any', { attribute: false }],
      ['all', {}],
      ['isSo', { attribute: 'is-so' }],
      ['one', {}],
      ['some', {}],
    ]);
    static observedAttributes = ['place', 'lang', 'how-large', 'who', 'all', 'is-so', 'one', 'some'];
    size = 3;
    any = 'known';
    isSo = false;
    view() {
      const use = (names) => ({ mend: 'use ' + names + ' of a, b; showing a' });
      this.read('one', (raw) => (raw === null ? { value: 'a' } : use('one')));
      this.read('some', (raw) => (raw === null ? { value: ['a', 'b'] } : use('some')));
      document.title = '';
    }
  }
  export class ProbeEvent {}`;

/** The manifest of the probe's package, with some of its files otherwise. */
async function manifestOf(files: Record<string, string> = {}): Promise<Package> {
  const folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-manifest-'));
  const plugins = resolve('build/manifest/plugins.mjs');
  const config = `
    import { plugins } from ${JSON.stringify(plugins)};
    import * as exported from './exported.mjs';
    export default {
      globs: ['src/elements/**/{x-probe,define,probe-event}.ts', 'src/base/*.ts'],
      plugins: plugins('src/index.ts', exported),
    };`;
  const all = {
    ...probe,
    'package.json': '{"type":"module"}',
    'exported.mjs': exported,
    'custom-elements-manifest.config.mjs': config,
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const analyzer = resolve('node_modules/@custom-elements-manifest/analyzer/cem.js');
  try {
    await promisify(execFile)(process.execPath, [analyzer, 'analyze'], { cwd: folder });
    return JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const manifest = await manifestOf();
const declared = (name: string) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((one) => one.name === name) as CustomElement;
const element = declared('XProbe');
const inheritedFrom = { name: 'ProbeBase', module: 'dist/base/probe-base.js' };

test('tells of members what the code says: values, defaults, attributes, and whether they reflect', () => {
  const field = (name: string, type: string, description: string, more: object) => ({
    kind: 'field',
    name,
    type: { text: type },
    description,
    ...more,
  });
  assert.deepEqual(element.members, [
    field('size', '1 | 2 | 3', 'How large.', {
      default: '3',
      attribute: 'how-large',
      reflects: true,
    }),
    field('who', "'someone' | 'nobody'", 'Who.', { attribute: 'who', reflects: true }),
    field('any', "'known' | string", 'Any, or some known one.', {}),
    field('one', "'a' | 'b' | string", "One of the house's.", {
      attribute: 'one',
      reflects: false,
    }),
    field('some', 'string', "Some of the house's.", { attribute: 'some', reflects: false }),
    field('all', 'string | object', 'All of it.', { attribute: 'all', reflects: false }),
    field('isSo', 'boolean', 'Whether it is so.', {
      default: 'false',
      attribute: 'is-so',
      reflects: false,
    }),
    field('state', "'on' | null", 'What holds now.', { readonly: true }),
    field('place', 'string', 'Where.', {
      default: "'here'",
      attribute: 'place',
      reflects: false,
      inheritedFrom,
    }),
    {
      kind: 'method',
      name: 'shown',
      parameters: [{ name: 'how', type: { text: 'string' } }],
      return: { type: { text: 'void' } },
      description: 'Shows it.',
      inheritedFrom,
    },
  ]);
});

test('tells of attributes the same, in their own writing', () => {
  const attribute = (name: string, type: string, description: string, more: object) => ({
    name,
    type: { text: type },
    description,
    ...more,
  });
  assert.deepEqual(element.attributes, [
    attribute('how-large', '1 | 2 | 3', 'How large.', { default: '3', fieldName: 'size' }),
    attribute('who', "'someone' | 'nobody'", 'Who.', { default: 'someone', fieldName: 'who' }),
    attribute('one', "'a' | 'b' | string", "One of the house's.", {
      default: 'a',
      fieldName: 'one',
    }),
    attribute('some', 'string', "Some of the house's.", { default: 'a b', fieldName: 'some' }),
    attribute('all', 'string', 'All of it.', { fieldName: 'all' }),
    attribute('is-so', 'boolean', 'Whether it is so.', { fieldName: 'isSo' }),
    attribute('place', 'string', 'Where.', { default: 'here', fieldName: 'place', inheritedFrom }),
  ]);
});

test('finds parts and custom properties in all code that an element is made of, and its own words first', () => {
  assert.deepEqual(element.cssParts, [
    { name: 'inner', description: 'Its own inside.' },
    { name: 'outer', description: 'What is around it.' },
    { name: 'deep', description: 'What is deep down.' },
  ]);
  assert.deepEqual(element.cssProperties, [
    { name: '--x-color', description: 'A colour.', default: 'light-dark(rgb(0 0 0 / 1%), red)' },
  ]);
});

test('names modules as they are shipped, what they export, and what is sent', () => {
  assert.deepEqual(manifest.modules.map(({ path }) => path).sort(), [
    'dist/base/probe-base.js',
    'dist/elements/x-probe/define.js',
    'dist/elements/x-probe/probe-event.js',
    'dist/elements/x-probe/x-probe.js',
  ]);
  const define = manifest.modules.find(({ path }) => path.endsWith('define.js'));
  const probe = { name: 'XProbe', module: 'dist/elements/x-probe/x-probe.js' };
  const event = { name: 'ProbeEvent', module: 'dist/elements/x-probe/probe-event.js' };
  assert.deepEqual(define?.exports, [
    { kind: 'js', name: 'ProbeEvent', declaration: event },
    { kind: 'js', name: 'XProbe', declaration: probe },
    { kind: 'custom-element-definition', name: 'x-probe', declaration: probe },
  ]);
  assert.deepEqual(element.events, [
    { name: 'probed', type: { text: 'ProbeEvent' }, description: 'It was probed.' },
  ]);
  const { superclass, members } = declared('ProbeEvent');
  assert.deepEqual(superclass, { name: 'Event', package: 'global:' });
  assert.deepEqual(
    members?.map(({ name, description }) => [name, description]),
    [['amount', 'How much.']],
  );
});

test('is not made where something has no description, or is described and not there', async () => {
  const changed = (name: keyof typeof probe, from: string, to: string) => {
    assert.ok(probe[name].includes(from));
    return manifestOf({ [name]: probe[name].replace(from, to) });
  };
  const file = 'src/elements/x-probe/x-probe.ts';
  await assert.rejects(changed(file, '/** How large. */', ''), /XProbe\.size has no docstring/);
  await assert.rejects(
    changed(file, '@fires {ProbeEvent} probed', 'See probed'),
    /XProbe sends ProbeEvent, and no @fires says so/,
  );
  await assert.rejects(
    changed('src/parts/looks.ts', 'var(--x-color,', 'var(--y-color,'),
    /--x-color is described and not read/,
  );
  await assert.rejects(
    changed('src/parts/deep.ts', 'deep - What', 'deep What'),
    /@csspart deep What is deep.*has no name with a description/s,
  );
});
