// Describes the elements for editors, catalogues and the stories: dist/custom-elements.json.
export default {
  globs: ['src/elements/*/*.ts', 'src/base/kvinnofrid-element.ts'],
  exclude: ['**/{styles,words,outcome-words,view,template,fallback}.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [publicAlone()],
};

/** What a class keeps to itself is nobody's to build on. */
function publicAlone() {
  return {
    name: 'public-alone',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members &&= declaration.members.filter(
            ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
          );
        }
      }
    },
  };
}
