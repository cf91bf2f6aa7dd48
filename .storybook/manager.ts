import { addons } from 'storybook/manager-api';
import { themes } from './theme.js';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
addons.setConfig({ theme: isDark ? themes.dark : themes.light });

// The width that is chosen is that of the frame that a story stands in, so that all that asks for a page's width follows.
addons.register('kvinnofrid-elements/width', (api) => {
  let last = '';
  api.on('globalsUpdated', ({ globals }: { globals: Record<string, unknown> }) => {
    const width = String(globals['width'] ?? 'all');
    if (width === last) return;
    const isFirst = last === '';
    last = width;
    if (isFirst && width === 'all') return;
    api.updateGlobals({
      viewport: { value: width === 'all' ? undefined : width, isRotated: false },
    });
  });
});

// A tab is told by our name.
const own = () => document.title.replace(/Storybook$/, 'kvinnofrid-elements');
new MutationObserver(() => {
  if (document.title !== own()) document.title = own();
}).observe(document.head, { childList: true, subtree: true, characterData: true });
