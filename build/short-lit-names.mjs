// Lit's own long names, which nobody but Lit and our classes in the same files read, are a letter each in the browser files.

/** What a LitElement and its controllers have that a page has no use for. What a page may use keeps its name: `updateComplete`, `requestUpdate`. None that Lit says as a text too, as it does `finalized`. */
const names = [
  ...['addController', 'converter', 'createProperty', 'createRenderRoot', 'elementStyles'],
  ...['enableUpdating', 'finalize', 'finalizeStyles', 'firstUpdated', 'fromAttribute'],
  ...['getPropertyDescriptor', 'getPropertyOptions', 'getUpdateComplete', 'hasChanged'],
  ...['hasUpdated', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'isUpdatePending'],
  ...['performUpdate', 'renderBefore', 'renderOptions', 'renderRoot', 'scheduleUpdate'],
  ...['shadowRootOptions', 'shouldUpdate', 'toAttribute', 'updated', 'useDefault', 'willUpdate'],
];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZghij';

/** The same letters in each file, since the loader's files hand each other Lit's classes. */
export const shortLitNames = () => ({
  props: {
    props: Object.fromEntries(names.map((name, at) => [`$${name}`, letters[at]])),
  },
});

/** Those, and what Lit marks as private to it by `_$`, which nothing outside the file that it is in reads. */
export const litNames = new RegExp(`^(?:_\\$.*|${names.join('|')})$`);
