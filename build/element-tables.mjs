import { code, table } from './markdown-table.mjs';

/**
 * What the manifest says of the elements together, by the names that docs/elements.md has its tables by.
 * @param {import('custom-elements-manifest').Package} manifest
 * @param {readonly string[]} tags the elements, in their order
 */
export function sharedTables(manifest, tags) {
  const elements = tags.map((tag) => elementOf(manifest, tag));
  const [first] = elements;
  return {
    elements: table(
      ['element', 'what it answers'],
      elements.map(({ tagName, summary }) => [
        `[${code(`<${tagName}>`)}](elements/${tagName}.md)`,
        summary,
      ]),
    ),
    'every element': sayings(first, (one) => one.inheritedFrom),
    parts: parts(sharedParts(elements)),
    'custom properties': customProperties(first),
  };
}

/**
 * What the manifest says of one element, by the names that its page in docs/elements/ has its tables by. The page has all of it: what
 * the element shares with the others too.
 * @param {import('custom-elements-manifest').Package} manifest
 * @param {string} tag
 */
export function elementTables(manifest, tag) {
  const element = elementOf(manifest, tag);
  return {
    'its own': sayings(element, (one) => !one.inheritedFrom),
    'every element': sayings(element, (one) => one.inheritedFrom),
    methods: methods(element),
    events: events(element, manifest),
    slots: slots(element),
    parts: parts(element.cssParts ?? []),
    'custom properties': customProperties(element),
  };
}

function declarationsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations);
}

function elementOf(manifest, tag) {
  return declarationsOf(manifest).find(({ tagName }) => tagName === tag);
}

/** What can be said to an element, and read of it. */
function sayings({ attributes = [], members = [] }, isAsked) {
  const rows = members
    .filter((one) => isAsked(one) && one.kind !== 'method' && !one.static)
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

/** What can be asked of its class, and of an element. */
function methods({ name: className, members = [] }) {
  const rows = members
    .filter((one) => one.kind === 'method' || one.static)
    .map(({ kind, name, static: isStatic, parameters = [], return: given, type, description }) => {
      const asked = parameters.filter((one) => one.name !== 'this').map(asParameter);
      const call = kind === 'method' ? `(${asked.join(', ')})` : '';
      const result = (given?.type ?? type)?.text;
      return [code(`${isStatic ? `${className}.` : ''}${name}${call}`), code(result), description];
    });
  return table(['of the class', 'gives', 'what it is'], rows);
}

function asParameter({ name, optional, type }) {
  return `${name}${optional ? '?' : ''}: ${type.text}`;
}

function events({ events = [] }, manifest) {
  const rows = events.map(({ name, type, description }) => {
    const { members = [] } = declarationsOf(manifest).find((one) => one.name === type.text) ?? {};
    const fields = members
      .filter((one) => !one.static)
      .map((one) => `${code(one.name)} (${values(one)}): ${one.description}`);
    return [code(name), code(type.text), description, fields.join(' ')];
  });
  return table(['event', 'class', 'when it is sent', 'its fields'], rows);
}

function slots({ slots = [] }) {
  const rows = slots.map(({ name, description }) => [
    name ? code(name) : 'its children',
    description,
  ]);
  return table(['slot', 'what it is for'], rows);
}

function parts(all) {
  const rows = all.map(({ name, description }) => [code(name), description]);
  return table(['part', 'what it is'], rows);
}

/** The parts that all have, each by what most elements say of it. */
function sharedParts(elements) {
  const all = elements.map(({ cssParts = [] }) => cssParts);
  const saidOf = (name) =>
    all.flatMap((parts) => parts.filter((one) => one.name === name).map((one) => one.description));
  return all[0]
    .map(({ name }) => ({ name, said: saidOf(name) }))
    .filter(({ said }) => said.length === elements.length)
    .map(({ name, said }) => ({ name, description: mostSaid(said) }));
}

function mostSaid(descriptions) {
  const count = (one) => descriptions.filter((other) => other === one).length;
  return descriptions.toSorted((a, b) => count(b) - count(a))[0];
}

function customProperties({ cssProperties = [] }) {
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
