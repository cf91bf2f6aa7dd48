// A page whose import map leads to the modules as npm has them, without a bundler.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

const modules = {
  'kvinnofrid-elements': 'kvinnofrid-elements/dist/index.js',
  lit: 'lit/index.js',
  'lit/': 'lit/',
  'lit-html': 'lit-html/lit-html.js',
  'lit-html/': 'lit-html/',
  'lit-element/': 'lit-element/',
  '@lit/reactive-element': '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '@lit/reactive-element/',
  '@lit/localize/': '@lit/localize/',
};
const imports = Object.fromEntries(
  Object.entries(modules).map(([name, path]) => [name, `/node_modules/${path}`]),
);
const folders = new Set(['kvinnofrid-elements', 'lit', 'lit-html', 'lit-element', '@lit']);
for (const folder of folders) {
  cpSync(`node_modules/${folder}`, `dist/node_modules/${folder}`, { recursive: true });
}
cpSync('../page/page.js', 'dist/page.js');
// The page without a bundler, with the map and what it is for in the place of its scripts.
const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
const scripts = `${map}
    <script type="module">import 'kvinnofrid-elements';</script>
    <script type="module" src="page.js"></script>`;
const page = readFileSync('../page/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace(/<script[^]*<\/script>/, () => scripts),
);
