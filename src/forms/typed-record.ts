import type { FieldProblem } from './field-problem.js';

/** A record as a document has it, or what keeps it from being one, field by field. */
export interface TypedRecord {
  /** Null as long as something is wrong. */
  readonly record: Readonly<Record<string, unknown>> | null;
  /** What was typed, right or wrong: so is an unfinished record kept. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly problems: readonly FieldProblem[];
}
