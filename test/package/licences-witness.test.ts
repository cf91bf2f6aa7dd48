/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rollup, type InputOptions, type Plugin } from 'rollup';
import license, { type Dependency } from 'rollup-plugin-license';
import * as config from '../../rollup.config.mjs';

// What another tool finds inside the scripts: the build's own list of packages and licences is held against it. The build keeps its own,
// since it also knows of modules under another licence than their package's, of what is taken from a package and not imported, and
// of what esbuild bundles.

/** All that rollup puts into a script, as the tool has it. */
async function inside({ input, plugins, external }: InputOptions): Promise<Dependency[]> {
  let found: Dependency[] = [];
  const witness = license({
    thirdParty: {
      includePrivate: true,
      multipleVersions: true,
      output: (all) => void (found = all),
    },
  }) as Plugin;
  const bundle = await rollup({ input, external, plugins: [plugins, witness] });
  await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return found.filter(({ name }) => name !== 'kvinnofrid-elements');
}

test('another tool finds the same packages inside, under the same licences, with the same terms', async () => {
  const found = new Map<string, Dependency>();
  for (const one of [config.browserFile(null, {}), config.builder({}), config.commands()]) {
    for (const dependency of await inside(one)) {
      found.set(`${dependency.name}@${dependency.version}`, dependency);
    }
  }
  const bill: {
    components: { purl: string; licenses: { license: { id: string } }[] }[];
  } = JSON.parse(readFileSync('dist/bom.cdx.json', 'utf8'));
  const told = new Map(
    bill.components.map(({ purl, licenses }) => [
      decodeURIComponent(purl.replace('pkg:npm/', '')),
      licenses.map((one) => one.license.id).join(),
    ]),
  );
  // Icons' paths are copied: no module of it is imported.
  assert.ok([...told.keys()].some((name) => name.startsWith('lucide-static@')));
  assert.deepEqual(
    [...found.values()].map(({ name, version, license }) => `${name}@${version} ${license}`).sort(),
    [...told]
      .filter(([name]) => !name.startsWith('lucide-static@'))
      .map(([name, license]) => `${name} ${license}`)
      .sort(),
  );
  const terms = readFileSync('dist/LICENSES.txt', 'utf8');
  for (const [name, { licenseText }] of found) {
    assert.ok(licenseText && terms.includes(licenseText.trim()), name);
  }
});
