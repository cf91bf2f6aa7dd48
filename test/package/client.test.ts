/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../../src/catalogue.js';
import { classNameOf } from './class-name-of.js';

/** The HTML that a component is on a server, with React as an application has it. */
function rendered(tag: string, props: object): string {
  const script = `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { ${classNameOf(tag)} as Component } from 'kvinnofrid-elements/${tag}/client';
    console.log(renderToString(createElement(Component, ${JSON.stringify(props)}, 'Ring 112.')));`;
  const options = ['--input-type=module', '-e', script];
  return execFileSync(process.execPath, options, { encoding: 'utf8' }).trim();
}

test('each element has a component that a bundler keeps for the browser', () => {
  for (const tag of tags) {
    assert.match(readFileSync(`dist/elements/${tag}/client.js`, 'utf8'), /^'use client';\n/, tag);
    assert.equal(rendered(tag, {}), `<${tag}>Ring 112.</${tag}>`);
  }
});

test('nothing that is said of an element is lost on a server: neither objects nor what is said by properties’ names', () => {
  const call = { name: 'Kommunens bidrag', lastDay: '2027-02-18' };
  assert.equal(
    rendered('grant-deadline', { id: 'call', 'heading-level': 3, data: call }),
    `<grant-deadline id="call" heading-level="3" data="${JSON.stringify(call).replaceAll('"', '&quot;')}">Ring 112.</grant-deadline>`,
  );
  assert.equal(
    rendered('grant-deadline', { lastDay: '2027-02-18', website: null }),
    '<grant-deadline last-day="2027-02-18">Ring 112.</grant-deadline>',
  );
  assert.equal(
    rendered('violence-definitions', { open: true, hidden: false }),
    '<violence-definitions open="">Ring 112.</violence-definitions>',
  );
});
