import assert from 'node:assert/strict';
import { importEntries } from '../import-entries.mjs';

assert.ok(globalThis.Deno, 'this is not Deno');
const names = await importEntries((name, options) => import(name, options));
console.log(`${names.length} entries`);
