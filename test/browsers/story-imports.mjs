/** Lets a browser import what stories import, which Storybook bundles: files of JSON, and Storybook's own tools for tests. */
export function storyImports() {
  const isData = (path) => /^\/(?:src|stories)\/.*\.json$/.test(path);
  return {
    name: 'story-imports',
    resolveImport: ({ source }) =>
      source === 'storybook/test' ? '/bundled/storybook/test' : undefined,
    resolveMimeType: ({ path }) => (isData(path) ? 'js' : undefined),
    transform: ({ path, body }) => (isData(path) ? `export default ${body}` : undefined),
  };
}
