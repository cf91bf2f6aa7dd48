import assert from 'node:assert/strict';
import { importEntries } from '../import-entries.mjs';

assert.ok(process.versions.bun, 'this is not Bun');
const names = await importEntries((name, options) => import(name, options));
console.log(`${names.length} entries`);
