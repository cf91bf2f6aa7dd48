/**
 * The tables of docs/elements.md, by their names there, of what the manifest says of the elements.
 * @param {import('custom-elements-manifest').Package} manifest
 * @param {readonly string[]} tags the elements, in their order
 */
export function elementTables({ modules }, tags) {
  const classes = modules.flatMap(({ declarations = [] }) => declarations);
  const elements = tags.map((tag) => classes.find(({ tagName }) => tagName === tag));
  return {
    'every element': sayings(elements[0], (one) => one.inheritedFrom),
    'each element': elements
      .filter(({ members = [] }) => members.some(isOwn))
      .map((element) => `**${code(`<${element.tagName}>`)}**\n\n${sayings(element, isOwn)}`)
      .join('\n\n'),
    events: events(elements, classes),
    parts: parts(elements),
    'custom properties': customProperties(elements),
  };
}

const isOwn = (member) => !member.inheritedFrom;

/** What can be said to an element, and read of it. */
function sayings({ attributes = [], members = [] }, isAsked) {
  const rows = members
    .filter((one) => isAsked(one) && !one.static)
    .map((member) => {
      const { name, description, readonly } = member;
      const attribute = attributes.find(({ fieldName }) => fieldName === name);
      if (!attribute) {
        const kind = readonly ? ' (property, read only)' : ' (property)';
        return [code(name) + kind, values(member), '', description];
      }
      const names = [attribute.name, ...(name === attribute.name ? [] : [name])].map(code);
      return [
        names.join(', ') + (member.reflects ? '' : ' (not reflected)'),
        values(attribute),
        attribute.default ? code(attribute.default) : '',
        description,
      ];
    });
  return table(['attribute, property', 'values', 'default', 'what it says'], rows);
}

function events(elements, classes) {
  const rows = elements.flatMap(({ tagName, events = [] }) =>
    events.map(({ name, type, description }) => {
      const { members = [] } = classes.find((one) => one.name === type.text) ?? {};
      const fields = members
        .filter((one) => !one.static)
        .map((one) => `${code(one.name)}: ${one.description}`);
      return [
        code(name),
        code(`<${tagName}>`),
        code(type.text),
        [description, ...fields].join(' '),
      ];
    }),
  );
  return table(['event', 'sent by', 'class', 'what it tells'], rows);
}

/** Parts, by how many elements have them. */
function parts(elements) {
  const found = new Map();
  for (const element of elements) {
    for (const { name, description } of element.cssParts ?? []) {
      const part = found.get(name) ?? { in: [], descriptions: [] };
      part.in.push(element);
      part.descriptions.push(description);
      found.set(name, part);
    }
  }
  const rows = [...found]
    .sort(([, a], [, b]) => b.in.length - a.in.length)
    .map(([name, part]) => [code(name), places(part.in, elements), mostSaid(part.descriptions)]);
  return table(['part', 'in', 'what it is'], rows);
}

function places(some, all) {
  const named = (list) => list.map(({ tagName }) => code(`<${tagName}>`)).join(', ');
  const others = all.filter((one) => !some.includes(one));
  if (others.length === 0) return 'every element';
  return others.length === 1 ? `all but ${named(others)}` : named(some);
}

/** What most elements say of it; all that they say where none says the same. */
function mostSaid(descriptions) {
  const count = (one) => descriptions.filter((other) => other === one).length;
  const most = Math.max(...descriptions.map(count));
  return [...new Set(descriptions)].filter((one) => count(one) === most).join(' ');
}

/** All elements have the same. */
function customProperties([{ cssProperties = [] }]) {
  const rows = cssProperties.map(({ name, description, default: byDefault }) => [
    code(name),
    description,
    code(byDefault),
  ]);
  return table(['custom property', 'what it sets', 'default'], rows);
}

/** The values that there are to choose among, or the kind of value; nothing of what is a text. */
function values({ type }) {
  const all = type.text.split(' | ');
  const known = all.filter((one) => /^['\d]/.test(one)).map((one) => code(one.replaceAll("'", '')));
  if (known.length > 0) return [...known, ...(all.includes('string') ? ['others'] : [])].join(', ');
  return (
    { string: '', boolean: 'there or not' }[type.text] ?? all.join(' or ').replace('string', 'text')
  );
}

const code = (text) => `\`${text}\``;

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
