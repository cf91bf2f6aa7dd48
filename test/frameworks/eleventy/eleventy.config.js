/** The package's browser files go beside the pages. */
export default function (config) {
  config.addPassthroughCopy({ 'node_modules/kvinnofrid-elements/dist/browser': 'kvinnofrid' });
  config.addPassthroughCopy({ 'pages/page.js': 'page.js' });
}
