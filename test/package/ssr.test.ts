/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

/** What a server runs: nothing of ours, and no test's loader. */
const program = `
  const { renderToString } = await import('kvinnofrid-elements/ssr');
  const html = await renderToString('hotline-status', { styles: { href: '/hotline-status.css' } });
  const isDefined = globalThis.customElements?.get('hotline-status') !== undefined;
  const globals = ['window', 'document'].filter((name) => name in globalThis);
  console.log(JSON.stringify({ html, isDefined, globals }));
`;

test('writes an element in plain Node, registers none and makes no page', async () => {
  const env = { ...process.env };
  delete env['NODE_OPTIONS'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { env },
  );
  const told = JSON.parse(stdout) as { html: string; isDefined: boolean; globals: string[] };
  assert.match(
    told.html,
    /^<hotline-status data-served="[\d.]+"><template shadowrootmode="closed">/,
  );
  assert.equal(told.isDefined, false);
  assert.deepEqual(told.globals, []);
});
