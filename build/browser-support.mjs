// What the elements need of a browser, and since when browsers have it.
import bcd from '@mdn/browser-compat-data/forLegacyNode';
import { code, table } from './markdown-table.mjs';

/** The browsers that are told of, by their names in the data. */
const browsers = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  safari_ios: 'iOS',
  samsunginternet_android: 'Samsung Internet',
};

/**
 * @typedef {object} Feature
 * @property {string} what in words, for a reader
 * @property {string} key by what name MDN's data has it
 * @property {RegExp} sign what in the sources shows that it is used
 * @property {'shown' | 'looks'} [need] whether an element is not shown at all without it, or does not look as it is meant to
 * @property {string} without what a visitor gets then
 * @property {string} test which test shows that
 */

const older = 'test/page/older-browser.test.ts';
const faults = 'test/page/publication-faults.browser.test.ts';

/** @type {readonly Feature[]} what is newer than 2018 or so, and leaned on. */
export const features = [
  {
    what: 'Custom elements',
    key: 'api.CustomElementRegistry.define',
    sign: /customElements/,
    need: 'shown',
    without: 'the tag’s children stay',
    test: older,
  },
  {
    what: 'Shadow roots',
    key: 'api.Element.attachShadow',
    sign: /attachShadow/,
    need: 'shown',
    without: 'the tag’s children stay',
    test: older,
  },
  {
    what: 'JavaScript of 2022 (private methods of classes)',
    key: 'javascript.classes.private_class_methods',
    sign: /^ {2}(?:async |get )?#\w+\(/m,
    need: 'shown',
    without: 'the script is not read, and the tag’s children stay',
    test: older,
  },
  {
    what: 'Style sheets that are shared, `adoptedStyleSheets`',
    key: 'api.Document.adoptedStyleSheets',
    sign: /adoptedStyleSheets/,
    need: 'shown',
    without: 'the tag’s children stay',
    test: older,
  },
  {
    what: '`Object.hasOwn`',
    key: 'javascript.builtins.Object.hasOwn',
    sign: /Object\.hasOwn\(/,
    need: 'shown',
    without: 'the tag’s children stay, but in `<quick-exit>`',
    test: older,
  },
  {
    what: '`light-dark()`',
    key: 'css.types.color.light-dark',
    sign: /light-dark\(/,
    need: 'looks',
    without:
      'no colours of a brand: text and buttons are in the page’s own, and a state is told by its words',
    test: older,
  },
  {
    what: 'Relative colours, `oklch(from …)`',
    key: 'css.types.color.oklch.relative_syntax',
    sign: /oklch\(from /,
    need: 'looks',
    without: 'the colours are those that come without a brand',
    test: older,
  },
  {
    what: '`color-mix()`',
    key: 'css.types.color.color-mix',
    sign: /color-mix\(/,
    need: 'looks',
    without: 'boxes and the second button have no edge',
    test: older,
  },
  {
    what: 'Container queries',
    key: 'css.at-rules.container',
    sign: /@container/,
    need: 'looks',
    without: 'one column, however wide the place',
    test: older,
  },
  {
    what: '`:has()`',
    key: 'css.selectors.has',
    sign: /:has\(/,
    need: 'looks',
    without: 'a distance in `<grant-deadline>` is another',
    test: older,
  },
  {
    what: 'Declarative shadow roots, of what a server has written',
    key: 'html.elements.template.shadowrootmode',
    sign: /shadowrootmode/,
    without: 'the short text inside stays until the script has come',
    test: 'test/ssr/render-to-string.test.ts',
  },
  {
    what: '`attachInternals`, by which such a root is found',
    key: 'api.HTMLElement.attachInternals',
    sign: /attachInternals/,
    without: 'nothing is missed but for a root of a server’s',
    test: older,
  },
  {
    what: '`<dialog>`',
    key: 'api.HTMLDialogElement.showModal',
    sign: /showModal\(/,
    without: '`<quick-exit>` leaves the page all the same; its sheet does not open',
    test: older,
  },
  {
    what: 'Popovers',
    key: 'api.HTMLElement.showPopover',
    sign: /showPopover\(/,
    without: 'the bar of `<quick-exit>` is at its edge, below dialogs of the page’s',
    test: older,
  },
  {
    what: '`hidden="until-found"`',
    key: 'html.global_attributes.hidden.until-found',
    sign: /until-found/,
    without: 'definitions are all unfolded from the start',
    test: older,
  },
  {
    what: '`::details-content`',
    key: 'css.selectors.details-content',
    sign: /::details-content/,
    without: 'what is folded is opened for print by script',
    test: older,
  },
  {
    what: 'Trusted types',
    key: 'api.TrustedTypePolicyFactory',
    sign: /trustedTypes/,
    without: 'nothing is missed: no policy asks for them',
    test: older,
  },
  {
    what: '`AbortSignal.timeout`',
    key: 'api.AbortSignal.timeout_static',
    sign: /AbortSignal\.timeout\(/,
    without: 'no county’s publication is read: bundled facts stand, and age',
    test: faults,
  },
  {
    what: 'Ed25519 in WebCrypto, on https',
    key: 'api.SubtleCrypto.verify.ed25519',
    sign: /'Ed25519'/,
    without: 'no county’s publication is read: bundled facts stand, and age',
    test: faults,
  },
];

/** The tables of docs/browsers.md, by their names there. */
export function browserTables() {
  return { 'first versions': firstVersions(), features: featureRows() };
}

/** Since when each browser has all that is needed. */
function firstVersions() {
  const shown = features.filter(({ need }) => need === 'shown');
  const meant = features.filter(({ need }) => need);
  const rows = Object.entries(browsers).map(([id, name]) => [
    name,
    dated(id, lastOf(id, shown)),
    dated(id, lastOf(id, meant)),
  ]);
  return table(['browser', 'shows the elements from', 'as they are meant to look from'], rows);
}

function featureRows() {
  const rows = features.map(({ what, key, without, test }) => {
    const { chrome, edge, firefox, safari, safari_ios: ios } = versionsOf(key);
    return [
      what,
      both(chrome, edge),
      firefox,
      both(safari, ios),
      without,
      code(test.replace('test/', '')),
    ];
  });
  const head = ['what', 'Chrome, Edge', 'Firefox', 'Safari, iOS', 'without it', 'shown by'];
  return table(head, rows);
}

const both = (one, other) => (one === other ? one : `${one}, ${other}`);

/** The first version of each browser that has a feature, whole and without a setting; `none` where there is none. */
function versionsOf(key) {
  const { __compat } = key.split('.').reduce((data, name) => data[name], bcd);
  return Object.fromEntries(
    Object.keys(browsers).map((id) => {
      const said = [__compat.support[id]].flat();
      const whole = said.find(
        ({ version_added: added, ...limits }) =>
          typeof added === 'string' && !lacks.some((name) => limits[name]),
      );
      return [id, whole?.version_added.replace('≤', '') ?? 'none'];
    }),
  );
}

/** What tells that a browser has or had a feature in part. */
const lacks = ['partial_implementation', 'flags', 'prefix', 'alternative_name', 'version_removed'];

/** The latest of the first versions of some features. */
function lastOf(id, some) {
  const order = new Intl.Collator('en', { numeric: true });
  return some
    .map(({ key }) => versionsOf(key)[id])
    .toSorted(order.compare)
    .at(-1);
}

/** A version with the month in which it came. */
function dated(id, version) {
  const released = bcd.browsers[id].releases[version]?.release_date;
  return released ? `${version} (${released.slice(0, 7)})` : version;
}
