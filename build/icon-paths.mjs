import { readFile } from 'node:fs/promises';

/** The icons that are used, by the names they have here, of those in lucide-static. */
const icons = {
  calendar: 'calendar',
  check: 'check',
  chevron: 'chevron-down',
  clock: 'clock',
  external: 'external-link',
  info: 'info',
  phone: 'phone',
  warning: 'triangle-alert',
};

/** The module that has the icons, each as one path, not yet formatted. */
export async function iconPaths() {
  const lines = Object.entries(icons).map(async ([name, file]) => {
    const svg = await readFile(`node_modules/lucide-static/icons/${file}.svg`, 'utf8');
    return `/** ${file} */\nexport const ${name}Icon = '${pathOf(svg)}';`;
  });
  return `// Made by npm run looks: change build/icon-paths.mjs instead. Taken from lucide-static, ISC; see LICENSES.txt.

${(await Promise.all(lines)).join('\n')}
`;
}

/** All shapes of an icon as one path. */
function pathOf(svg) {
  const shapes = [...svg.matchAll(/<(path|circle|rect) ([^>]*?)\/>/g)].map(([, shape, said]) => {
    const told = Object.fromEntries(
      [...said.matchAll(/(\w+)="([^"]*)"/g)].map(([, a, b]) => [a, b]),
    );
    return shapePath[shape](told);
  });
  const count = svg.match(/<(?!svg|!|\/)/g).length;
  if (shapes.length !== count) throw new Error(`An icon has a shape that is not known: ${svg}`);
  return shapes.join('');
}

const shapePath = {
  // What begins a path stands in no relation to what is before it; what follows is relative all the same.
  path: ({ d }) =>
    d.replace(
      /^m(-?[\d.]+)[ ,]?(-?[\d.]+) ?(?=([-\d.])?)/,
      (_, x, y, more) => `M${x} ${y}${more ? 'l' : ''}`,
    ),
  circle: ({ cx, cy, r }) =>
    `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`,
  rect: ({ x, y, width, height, rx: r }) =>
    `M${+x + +r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1-${r} ${r}h-${width - 2 * r}a${r} ${r} 0 0 1-${r}-${r}v-${height - 2 * r}a${r} ${r} 0 0 1 ${r}-${r}z`,
};
