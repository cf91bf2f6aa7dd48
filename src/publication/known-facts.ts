import type * as v from 'valibot';

/** What of Valibot's schemas is looked at here. */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
  readonly key?: string;
  readonly literal?: unknown;
}

/**
 * The facts that a schema knows of, and none that a newer one may know besides: a copy, without a prototype, so that what a script
 * of the page put on all objects is no fact. It says nothing of whether the facts are right.
 * @param visit is told of each fact that is no object or list: its schema, its value, and where it stands
 * @param onUnknown is told where each fact stands that is left out
 */
export function knownFacts(
  schema: v.GenericSchema,
  told: unknown,
  visit: (schema: v.GenericSchema, value: unknown, field: string) => void = () => {},
  onUnknown: (field: string) => void = () => {},
): unknown {
  const walk = (shape: Shape | undefined, value: unknown, path: readonly string[]): unknown => {
    if (shape === undefined || value === undefined || value === null) return value;
    if (shape.wrapped) return walk(shape.wrapped, value, path);
    if (shape.key && shape.options) {
      const chosen = (value as Record<string, unknown>)[shape.key];
      const option = shape.options.find(({ entries }) => entries?.[shape.key!]?.literal === chosen);
      return walk(option, value, path);
    }
    if (shape.item) {
      return Array.isArray(value)
        ? value.map((one, index) => walk(shape.item, one, [...path, String(index)]))
        : value;
    }
    if (!shape.entries) {
      visit(shape, value, path.join('.'));
      return value;
    }
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    const known = Object.create(null) as Record<string, unknown>;
    for (const [field, one] of Object.entries(value)) {
      if (Object.hasOwn(shape.entries, field)) {
        known[field] = walk(shape.entries[field], one, [...path, field]);
      } else {
        onUnknown([...path, field].join('.'));
      }
    }
    return known;
  };
  return walk(schema as Shape, told, []);
}
