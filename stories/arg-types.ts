import type { ArgTypes } from '@storybook/web-components-vite';
import type { Package, PropertyLike } from 'custom-elements-manifest';
import { declarationOf } from './declaration-of.js';

type ArgType = NonNullable<ArgTypes[string]>;

/** What a story's table says of an element by its manifest, and what there is to change it by: its attributes. */
export function argTypesOf(manifest: Package, tag: string): ArgTypes {
  const element = declarationOf(manifest, tag);
  const { attributes = [], members = [], events = [], slots = [] } = element;
  const { cssParts = [], cssProperties = [] } = element;
  const others = members.filter((one) => one.kind === 'field' && !('attribute' in one));
  return {
    ...Object.fromEntries(
      attributes.map((one) => [one.name, { ...row('attributes', one), ...controlOf(one) }]),
    ),
    ...rows('properties', others),
    ...rows('events', events),
    ...rows('slots', slots),
    ...rows(
      'parts',
      cssParts.map((one) => ({ ...one, name: `::part(${one.name})` })),
    ),
    ...rows('custom properties', cssProperties),
  };
}

interface Described extends Partial<Pick<PropertyLike, 'type' | 'default' | 'description'>> {
  readonly name: string;
}

/** Rows to read. Their keys are not those of attributes, which may have the same names. */
function rows(category: string, list: readonly Described[]): ArgTypes {
  return Object.fromEntries(
    list.map((one) => [`${category}: ${one.name}`, { ...row(category, one), control: false }]),
  );
}

function row(
  category: string,
  { name, type, default: byDefault, description }: Described,
): ArgType {
  return {
    name: name || 'children',
    description,
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(byDefault !== undefined && { defaultValue: { summary: byDefault } }),
    },
  };
}

/** A box to tick for what is so or not, a choice where there are values to choose among, else a field. */
function controlOf({ type }: Described): ArgType {
  const values = type?.text.split(' | ') ?? [];
  const options = values.filter((one) => /^['\d]/.test(one)).map((one) => one.replaceAll("'", ''));
  if (type?.text === 'boolean') return { control: { type: 'boolean' } };
  return options.length > 0
    ? { control: { type: 'select' }, options }
    : { control: { type: 'text' } };
}
