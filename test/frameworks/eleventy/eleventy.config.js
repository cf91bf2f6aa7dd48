import { renderToString } from 'kvinnofrid-elements/ssr';

/** The package's browser files go beside the pages, and `{% served %}` writes an element with all that it shows. */
export default function (config) {
  config.addPassthroughCopy({ 'node_modules/kvinnofrid-elements/dist/browser': 'kvinnofrid' });
  config.addPassthroughCopy({ '../page/page.js': 'page.js' });
  config.addAsyncShortcode('served', (tag, attributes) =>
    renderToString(tag, { attributes, styles: { href: `/kvinnofrid/${tag}.css` } }),
  );
  config.addGlobalData('line', {
    id: 'line',
    name: 'Kommunens stödlinje',
    phone: '019-000 00 00',
    hours: 'Mo-Fr 09:00-16:00; PH off',
    audience: 'exposed',
    reviewed: '2026-11-24',
  });
  config.addGlobalData('call', {
    id: 'call',
    name: 'Kommunens bidrag',
    'last-day': '2027-02-18',
    reviewed: '2026-11-24',
    'heading-level': 3,
  });
}
