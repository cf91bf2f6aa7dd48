import type { RecordKind } from './record-rows.js';
import type { FieldModel } from './field-model.js';

/**
 * The name that a new record stands by: of small letters, figures and hyphens, made of what it is called, and one that is not taken.
 * @param spare what it is where nothing of the name can be used
 */
export function recordId(name: string, taken: readonly string[], spare: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const id = plain || spare;
  for (let count = 1; ; count++) {
    const one = count > 1 ? `${id}-${count}` : id;
    if (!taken.includes(one)) return one;
  }
}

/** A record that is begun: its name, and that it was checked the day on which it is written. */
export function newRecord(kind: RecordKind, name: string, today: string): object {
  const title = kind === 'supportSections' ? { heading: name } : { name };
  return {
    ...title,
    ...(kind === 'hotlines' && { openingHours: null }),
    ...(kind === 'supportSections' && { isUnasked: true }),
    reviewed: today,
  };
}

/** What a new row of a list begins as. */
export function newEntry(model: FieldModel): unknown {
  if (model.kind === 'list') return [];
  if (model.kind === 'variant') return { [model.key]: model.options[0]!.value };
  if (model.kind !== 'group') return '';
  const nulls = model.fields.filter(({ isNullable }) => isNullable);
  return Object.fromEntries(nulls.map(({ name }) => [name, null]));
}
