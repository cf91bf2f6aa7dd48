/**
 * Describes the parts and the custom properties of elements by the docstrings of the code that they are made of,
 * wherever that stands: `@csspart` where a part is written, `@cssproperty` where a custom property is read. What a
 * class says of a part itself goes before.
 * @param {import('./sources.mjs').Sources} sources
 */
export function reachedStyles(sources) {
  return {
    name: 'reached-styles',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path, declarations = [] } of modules) {
        for (const declaration of declarations.filter(({ tagName }) => tagName)) {
          const symbol = sources.classOf(path, declaration.name);
          const parts = sources.reached(symbol, 'csspart');
          declaration.cssParts = parts.map(({ name, description }) => ({ name, description }));
          declaration.cssProperties = sources
            .reached(symbol, 'cssproperty')
            .map(({ name, description, code }) => ({
              name,
              description,
              default: read(name, code),
            }));
        }
      }
    },
  };
}

/** What code puts in the place of a custom property that is not set. */
function read(name, code) {
  // A formatter breaks long lines.
  const [, rest] = code.replace(/\s+/g, ' ').replaceAll('( ', '(').split(`var(${name},`);
  if (rest === undefined)
    throw new Error(`${name} is described and not read there, with a default.`);
  let depth = 1;
  let end = 0;
  for (; depth > 0; end++) depth += { '(': 1, ')': -1 }[rest[end]] ?? 0;
  return rest.slice(0, end - 1).trim();
}
