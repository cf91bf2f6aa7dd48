// Describes the elements for editors, catalogues, stories and docs/elements/: dist/custom-elements.json.
import { fromSource } from './build/from-source.mjs';
import { plugins } from './build/manifest/plugins.mjs';

const { tags } = await fromSource('src/catalogue.ts');

export default {
  // What a user of the package can import, and what that extends.
  globs: [
    ...tags.flatMap((tag) =>
      [tag, 'define', '*-event'].map((name) => `src/elements/${tag}/${name}.ts`),
    ),
    'src/base/kvinnofrid-element.ts',
  ],
  outdir: 'dist',
  packagejson: false,
  plugins: plugins('src/index.ts', await fromSource('src/index.ts')),
};
