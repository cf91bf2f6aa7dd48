import type * as v from 'valibot';
import { amountSchema } from '../../material/amount.js';
import { clockTimeSchema } from '../../material/clock-time.js';
import { dateSchema } from '../../material/date.js';
import { openingHoursSchema } from '../../material/hours.js';
import { mailboxSchema } from '../../material/mailbox.js';
import { nameSchema } from '../../material/name.js';
import { penalCodeSchema } from '../../material/penal-code.js';
import { phoneSchema } from '../../material/swedish-phone.js';
import { textSchema } from '../../material/text.js';
import { webAddressSchema } from '../../material/web-address-schema.js';

/** What a single fact is, and so by which control it is written. */
export type FactKind =
  | 'text'
  | 'written'
  | 'phone'
  | 'address'
  | 'mailbox'
  | 'date'
  | 'time'
  | 'hours'
  | 'name'
  | 'act'
  | 'amount'
  | 'number'
  | 'flag';

/** A fact of a schema as a form has it. */
export type FieldModel =
  | { readonly kind: FactKind }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: FieldModel }
  | { readonly kind: 'group'; readonly fields: readonly NamedField[] }
  | { readonly kind: 'variant'; readonly key: string; readonly options: readonly VariantOption[] };

/** A fact of an object. */
export interface NamedField {
  readonly name: string;
  readonly model: FieldModel;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
  /** Whether it is null where nothing is known. */
  readonly isNullable: boolean;
}

/** One of the shapes that an object may have, by its kind. */
export interface VariantOption {
  readonly value: string;
  readonly fields: readonly NamedField[];
}

/** What of Valibot's schemas is looked at here. */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly key?: string;
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string }[];
}

const kinds = new Map<v.GenericSchema, FactKind>([
  [textSchema, 'text'],
  [phoneSchema, 'phone'],
  [webAddressSchema, 'address'],
  [mailboxSchema, 'mailbox'],
  [dateSchema, 'date'],
  [clockTimeSchema, 'time'],
  [openingHoursSchema, 'hours'],
  [nameSchema, 'name'],
  [penalCodeSchema, 'act'],
  [amountSchema, 'amount'],
]);

/** The form of what a schema asks for: each of its facts, in its order, as a control has it. */
export function fieldModel(schema: v.GenericSchema): FieldModel {
  const shape = schema as Shape;
  const known = kinds.get(schema);
  if (known) return { kind: known };
  if (shape.wrapped) return fieldModel(shape.wrapped);
  if (shape.key && shape.options) {
    const options = (shape.options as readonly Shape[]).map(({ entries = {} }) => ({
      value: String(entries[shape.key!]!.literal),
      fields: namedFields(
        Object.fromEntries(Object.entries(entries).filter(([name]) => name !== shape.key)),
      ),
    }));
    return { kind: 'variant', key: shape.key, options };
  }
  if (shape.item) return { kind: 'list', item: fieldModel(shape.item) };
  if (shape.entries) return { kind: 'group', fields: namedFields(shape.entries) };
  if (shape.type === 'picklist') {
    return { kind: 'choice', values: (shape.options as readonly unknown[]).map(String) };
  }
  if (shape.type === 'boolean') return { kind: 'flag' };
  return { kind: shape.type === 'number' ? 'number' : 'written' };
}

function namedFields(entries: Readonly<Record<string, Shape>>): NamedField[] {
  return Object.entries(entries).map(([name, shape]) => ({
    name,
    model: fieldModel(shape),
    isOptional: shape.type === 'optional',
    isNullable: shape.type === 'nullable' || shape.wrapped?.type === 'nullable',
  }));
}
