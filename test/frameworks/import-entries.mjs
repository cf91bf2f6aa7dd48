import assert from 'node:assert/strict';

const nameOf = (tag) => tag.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** What a module of each other entry gives, by the entry's name: the least that is to be there. */
const exported = {
  '.': [],
  './time': ['openingState', 'parseInstant', 'parseOpeningHours'],
  './ssr': ['renderToString'],
  './react': [],
  './preact': [],
  './vue': [],
  './svelte': [],
};

/**
 * Imports each entry of the package that is not for pages alone, in a runtime without a DOM, and throws where one is not
 * what it should be. Runs in Node, Bun and Deno alike; knows the entries from the package itself, and so those to come.
 * @param load imports by a name, from where the package is installed: `(name, options) => import(name, options)`
 * @param prefix what stands before the package's name, such as `npm:`
 * @returns the names that were imported
 */
export async function importEntries(load, prefix = '') {
  assert.equal(typeof document, 'undefined', 'this runtime has a DOM');
  const name = (entry) => `${prefix}kvinnofrid-elements${entry.slice(1)}`;
  const json = async (entry) => (await load(name(entry), { with: { type: 'json' } })).default;
  const { exports } = await json('./package.json');
  const { modules } = await json('./custom-elements.json');
  const tags = modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );
  assert.ok(tags.length > 0, 'the package tells of no element');
  const registered = (tag) => globalThis.customElements?.get(tag);
  const imported = [];
  const take = async (entry) => {
    imported.push(name(entry));
    return load(name(entry));
  };

  for (const entry of Object.keys(exports).filter((one) => one.endsWith('.json'))) {
    imported.push(name(entry));
    assert.equal(typeof (await json(entry)), 'object', entry);
  }
  const byTag = Object.keys(exports).filter((entry) => entry.includes('*'));
  assert.deepEqual(byTag.sort(), ['./*', './*/class', './*/client', './browser/*']);
  // A component needs React, which not everyone has: test/package/client.test.ts.

  // Classes come first: nothing is registered until something that registers is imported.
  for (const tag of tags) {
    const module = await take(`./${tag}/class`);
    const told = modules.find(({ path }) => path.endsWith(`/${tag}/${tag}.js`));
    assert.deepEqual(
      Object.keys(module).sort(),
      told.exports.map((one) => one.name).sort(),
      `what the manifest tells of ${tag}'s class entry`,
    );
    const element = module[nameOf(tag)];
    assert.equal(typeof element.define, 'function', tag);
    const given = [];
    element.define(`own-${tag}`, { get: () => undefined, define: (own) => given.push(own) });
    assert.deepEqual(given, [`own-${tag}`], `${tag} in a registry of one's own`);
  }
  for (const tag of tags) assert.equal(registered(tag), undefined, `${tag} is registered`);

  for (const tag of tags) {
    const module = await take(`./${tag}`);
    const element = module[nameOf(tag)];
    assert.equal(typeof element, 'function', tag);
    // A server has no registry, or one that Lit brings.
    if (globalThis.customElements) assert.ok(registered(tag), `${tag} is not registered`);
  }

  const rest = Object.keys(exports).filter(
    (entry) => !entry.includes('*') && !entry.endsWith('.json'),
  );
  for (const entry of rest) {
    assert.ok(entry in exported, `${entry} is new: say here what it gives`);
    const module = await take(entry);
    for (const one of exported[entry]) assert.equal(typeof module[one], 'function', one);
  }
  const { openingState, parseInstant, parseOpeningHours } = await load(name('./time'));
  const { timetable } = parseOpeningHours('Mo-Fr 09:00-16:00; PH off');
  const { opensAt } = openingState(timetable, parseInstant('2026-12-24T10:00'));
  assert.equal(new Date(opensAt).toISOString(), '2026-12-28T08:00:00.000Z');
  return imported;
}
