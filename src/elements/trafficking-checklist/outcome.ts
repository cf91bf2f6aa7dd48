import type { TraffickingDefinition } from '../../material/trafficking-definition.js';

/** A part of the definition. For an adult all three must be there; for a child, act and purpose. */
export type Part = 'acts' | 'means' | 'purposes';

/** The person's age. Not to know is an answer, and the one that a checklist starts from. */
export const ages = ['adult', 'under-18', 'unsure'] as const;
export type Age = (typeof ages)[number];

/**
 * What can be said of the ticks, never a verdict: one tick proves nothing, and none rules nothing
 * out. `all-parts` of an adult is act, means and purpose (the Palermo Protocol, article 3 a).
 * `child-parts` is act and purpose of someone who is, or may be, under 18, where means are not
 * needed (article 3 c).
 */
export interface Outcome {
  readonly kind: 'nothing-ticked' | 'some-parts' | 'all-parts' | 'child-parts';
  /** The parts that hold a tick, in the order of the definition. */
  readonly parts: readonly Part[];
  /** Whether to ask for a report of concern: something is ticked, of a possible child. */
  readonly reportConcern: boolean;
  /** Whether someone said that the person is in acute danger: then 112 comes before all else. */
  readonly acuteDanger: boolean;
}

/** Tells what can be said of a set of ticks. */
export function outcome(
  definition: Pick<TraffickingDefinition, Part>,
  ticked: ReadonlySet<string>,
  age: Age,
  acuteDanger: boolean,
): Outcome {
  const parts = (['acts', 'means', 'purposes'] as const).filter((part) =>
    definition[part].some((item) => ticked.has(item)),
  );
  const mayBeChild = age !== 'adult';
  const has = (part: Part) => parts.includes(part);
  const kind =
    parts.length === 0
      ? 'nothing-ticked'
      : mayBeChild && has('acts') && has('purposes')
        ? 'child-parts'
        : parts.length === 3
          ? 'all-parts'
          : 'some-parts';
  return { kind, parts, reportConcern: mayBeChild && parts.length > 0, acuteDanger };
}
