/// <reference types="node" />
// Adds to src/embed/fallback-phrases.txt what the builder writes and did not write before.
import { readFileSync, writeFileSync } from 'node:fs';
import { writtenPhrases } from './written-phrases.js';

const file = 'src/embed/fallback-phrases.txt';
const noted = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const all = new Set([...noted, ...(await writtenPhrases())]);
writeFileSync(file, `${[...all].join('\n')}\n`);
console.log(`${all.size - noted.length} phrases noted in ${file}, of ${all.size}.`);
