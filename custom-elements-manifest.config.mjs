// Describes the elements for editors, catalogues and the stories: dist/custom-elements.json.
export default {
  globs: ['src/elements/*/*.ts', 'src/foundation/kvinnofrid-element.ts'],
  exclude: ['**/*.styles.ts', '**/*-words.ts'],
  outdir: 'dist',
  packagejson: false,
};
