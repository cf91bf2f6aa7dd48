// Types for frameworks, entries for React, and data for editors of code: all of them made of custom-elements.json, the elements' own description.
import { cp, readFile, writeFile, readdir } from 'node:fs/promises';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';

/** What each framework makes of the elements' attributes; written by hand, since the generators know neither React's nor Vue's own types. */
const frameworks = 'build/framework-types';

/**
 * Writes `types/` into a folder that has a manifest: the attributes and events of each element, what frameworks make of
 * them, and what VS Code and JetBrains' editors read.
 */
export async function writeFrameworkTypes(folder) {
  const outdir = `${folder}/types`;
  generateJsxTypes(await manifestOf(folder), {
    outdir,
    fileName: 'elements.d.ts',
    globalTypePath: '../index.js',
    excludeCssCustomProperties: true,
  });
  const generated = await readFile(`${outdir}/elements.d.ts`, 'utf8');
  const [imports] = /^import[\s\S]*?;\n/.exec(generated);
  // The generator lays its own types over those of each framework, where properties' names and any event pass. Ours are stricter.
  const props = generated.match(/^export type (?!\w+SolidJs)\w+Props = \{[\s\S]*?^\};\n/gm);
  const elements = (await manifestOf(folder)).modules.flatMap(({ declarations }) =>
    declarations.filter(({ tagName }) => tagName),
  );
  const rows = elements.map(({ tagName, name }) => `  '${tagName}': ${name}Props;`);
  const byTag = `/** What may be said of each element in markup. */\nexport interface PropsByTag {\n${rows.join('\n')}\n}\n`;
  await writeFile(`${outdir}/elements.d.ts`, [imports, ...props, byTag].join('\n'));
  for (const file of await readdir(frameworks))
    await cp(`${frameworks}/${file}`, `${outdir}/${file}`);
  for (const { tagName, name } of elements) await writeClient(folder, tagName, name);
  const manifest = await manifestOf(folder);
  quietly(() => generateVsCodeCustomElementData(manifest, { outdir }));
  quietly(() => generateJetBrainsWebTypes(manifest, { outdir, packageJson: false }));
}

/**
 * Writes an element's entry for React's server components: it registers the element, in the browser, and gives a component. A
 * server component that imported the element itself would leave it on the server.
 */
async function writeClient(folder, tag, name) {
  const entry = `${folder}/elements/${tag}/client`;
  const from = '../../types/element-component.js';
  await writeFile(
    `${entry}.js`,
    `'use client';
import { ${name} as Element } from './define.js';
import { elementComponent } from '${from}';

export const ${name} = elementComponent('${tag}', Element);
`,
  );
  await writeFile(
    `${entry}.d.ts`,
    `import './define.js';
import type { ElementComponent } from '${from}';

/** \`<${tag}>\` as a component, for React 19: attributes by their names in HTML, and its fallback inside. */
export declare const ${name}: ElementComponent<'${tag}'>;
`,
  );
}

/** The manifest of what can be imported, each time anew, since generators write into it. */
async function manifestOf(folder) {
  const manifest = JSON.parse(await readFile(`${folder}/custom-elements.json`, 'utf8'));
  for (const { declarations } of manifest.modules) {
    for (const { events = [] } of declarations) {
      // The generator does not import events' classes.
      for (const event of events) event.type.text = `HTMLElementEventMap['${event.name}']`;
    }
  }
  const isElement = ({ tagName, kind }) => tagName || kind !== 'class';
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations.filter(isElement),
    })),
  };
}

/** Without the lines that a generator prints of its files, which lie in a folder of the build's. */
function quietly(generate) {
  const { log } = console;
  console.log = () => {};
  try {
    generate();
  } finally {
    console.log = log;
  }
}
