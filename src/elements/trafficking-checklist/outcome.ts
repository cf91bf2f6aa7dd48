import type { Checklist } from '../../material/checklist.js';

/** The parts of the definition. For an adult all three must be there; for a child, act and purpose. */
export const parts = ['acts', 'means', 'purposes'] as const;
export type Part = (typeof parts)[number];

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
  checklist: Pick<Checklist, Part>,
  ticked: ReadonlySet<string>,
  age: Age,
  acuteDanger: boolean,
): Outcome {
  const withTicks = parts.filter((part) => checklist[part].some(({ id }) => ticked.has(id)));
  const mayBeChild = age !== 'adult';
  const has = (part: Part) => withTicks.includes(part);
  const kind =
    withTicks.length === 0
      ? 'nothing-ticked'
      : mayBeChild && has('acts') && has('purposes')
        ? 'child-parts'
        : withTicks.length === parts.length
          ? 'all-parts'
          : 'some-parts';
  const reportConcern = mayBeChild && withTicks.length > 0;
  return { kind, parts: withTicks, reportConcern, acuteDanger };
}
