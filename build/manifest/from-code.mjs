import { asked } from './asked.mjs';

/**
 * Describes the members of classes and the attributes of elements as the code has them: types as sets of values, and
 * what an element by itself says of attributes, defaults and reflecting. What has no docstring is an error.
 * @param {import('./sources.mjs').Sources} sources
 * @param exported what the package exports, by its names; what the elements' classes extend is not among it
 */
export function fromCode(sources, exported) {
  const base = Object.getPrototypeOf(Object.values(exported).find((one) => one.elementProperties));
  return {
    name: 'from-code',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const classes = new Map();
      for (const { path, declarations = [] } of modules) {
        for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
          const { name } = declaration;
          const made = exported[name] ?? base;
          Object.assign(declaration, described(sources, declaration, path, made));
          classes.set(name, { declaration, path });
        }
      }
      for (const { declaration } of classes.values()) {
        const inherited = classes.get(declaration.superclass?.name);
        if (inherited) inherit(declaration, inherited);
      }
    },
  };
}

/** What a class declares itself. */
function described(sources, { name, tagName, members: analyzed = [] }, path, made) {
  const element = made.elementProperties ? new made() : null;
  const choices = tagName ? asked(made) : new Map();
  const members = [];
  const attributes = [];
  for (const one of sources.membersOf(sources.classOf(path, name))) {
    const member = memberOf(sources, name, one, analyzed);
    const option = element && !member.static && optionOf(made, one.name);
    if (!option) {
      members.push(member);
      continue;
    }
    const { attribute, reflects, isOfHtml } = option;
    const { values = [], byDefault } = choices.get(attribute) ?? {};
    // A county's own names are no types: what is known of them stands before all that may be.
    if (member.type.text === 'string')
      member.type.text = [...values.map(literal), 'string'].join(' | ');
    const byItself = isOfHtml ? undefined : element[one.name];
    members.push({
      ...member,
      ...(byItself !== undefined && { default: literal(byItself) }),
      attribute,
      reflects,
    });
    // A property that reads back nothing may have something shown all the same.
    const shown = sources.tagOf(one, 'default') ?? (byDefault || byItself);
    attributes.push({
      name: attribute,
      type: { text: written(member.type.text) },
      description: member.description,
      ...(shown && { default: String(shown) }),
      fieldName: one.name,
    });
  }
  return { members, attributes };
}

function memberOf(sources, owner, symbol, analyzed) {
  const { name } = symbol;
  const description = sources.descriptionOf(symbol);
  if (!description) throw new Error(`${owner}.${name} has no docstring.`);
  if (sources.isMethod(symbol)) {
    return { ...analyzed.find((one) => one.name === name), description };
  }
  return {
    kind: 'field',
    name,
    type: { text: sources.typeOf(symbol) },
    description,
    ...(sources.isStatic(symbol) && { static: true }),
    ...(sources.isReadonly(symbol) && { readonly: true }),
  };
}

/** The attribute of a property, and whether it is set with it; undefined where there is none. */
function optionOf({ elementProperties, observedAttributes }, name) {
  const { attribute = name.toLowerCase(), reflect = false } = elementProperties.get(name) ?? {};
  if (!observedAttributes.includes(attribute)) return undefined;
  // HTML's own, such as `lang`, always are.
  const isOfHtml = !elementProperties.has(name);
  return { attribute, reflects: reflect || isOfHtml, isOfHtml };
}

/** The type of an attribute: its property may be an object, too. */
function written(type) {
  return type
    .split(' | ')
    .filter((one) => one !== 'object')
    .join(' | ');
}

/** A value as code has it. */
function literal(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Adds what a class has from the one that it extends, after its own. */
function inherit(declaration, { declaration: from, path }) {
  const inheritedFrom = { name: from.name, module: path };
  for (const list of ['members', 'attributes']) {
    const own = new Set(declaration[list].map(({ name }) => name));
    const others = from[list].filter(({ name }) => !own.has(name));
    declaration[list].push(...others.map((one) => ({ ...one, inheritedFrom })));
  }
}
