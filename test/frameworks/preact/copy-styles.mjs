// The elements' sheets go with what the site serves as it is.
import { cpSync } from 'node:fs';

cpSync('node_modules/kvinnofrid-elements/dist/browser', 'public/kvinnofrid', {
  recursive: true,
  filter: (path) => !/\.js$/.test(path),
});
