/** Where a token says what a format for all tools has no words for. */
const ours = 'kvinnofrid-elements';

/**
 * The tokens in a group of `src/parts/tokens.json`, each with what CSS needs of it: `css`, its value; `plain`, what stands
 * for that where a browser knows no relative colours; `property`, by which a page sets it, null where it only follows from
 * others; `on` and `sets`, where it is used.
 * @param tokens what the file says
 * @param {'set' | 'follows'} group
 */
export function tokensIn(tokens, group) {
  return Object.entries(tokens[group])
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, { $description, $extensions }]) => {
      const { css, plain, on = '.root', sets = `--_${name}` } = $extensions[ours];
      const property = group === 'set' ? `--kvinnofrid-${name}` : null;
      return { name, description: $description, css, plain, on, sets, property };
    });
}

/** The styles module that is made of the tokens, not yet formatted. */
export function tokenStyles(tokens) {
  const set = tokensIn(tokens, 'set');
  const follows = tokensIn(tokens, 'follows');
  const all = [...set, ...follows];
  const places = [...new Set(all.map(({ on }) => on))];
  const plainRules = places.map((place) =>
    rule(
      place,
      all
        .filter(({ on }) => on === place)
        .map(({ sets, property, css, plain }) => [
          sets,
          property ? `var(${property}, ${css})` : (plain ?? css),
        ])
        .filter(([, value]) => !value.includes('oklch(from')),
    ),
  );
  const relative = follows.filter(({ css }) => css.includes('oklch(from'));
  const docs = set.map(
    ({ property, description }) => ` * @cssproperty ${property} - ${description}`,
  );
  return `// Made of tokens.json by npm run looks: change that instead.
import { css } from 'lit';

/**
 * What a brand may set, and what follows from that. A colour that is the ground of text has its own colour of text, so that
 * the two are legible together on any page.
 *
${docs.join('\n')}
 */
export const tokenStyles = css\`
${plainRules.join('\n')}
  @supports (color: oklch(from red l c h)) {
    ${rule(
      '.root',
      relative.map(({ sets, css }) => [sets, css]),
    )}
  }
\`;
`;
}

function rule(place, declarations) {
  return `${place} {\n${declarations.map(([name, value]) => `${name}: ${value};`).join('\n')}\n}`;
}
