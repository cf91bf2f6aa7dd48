// The page without a bundler, with the bundle in the place of its scripts.
import { readFileSync, writeFileSync } from 'node:fs';

const page = readFileSync('../page/index.html', 'utf8');
const scripts = /<script[^]*<\/script>/;
writeFileSync('dist/index.html', page.replace(scripts, '<script src="main.js" defer></script>'));
