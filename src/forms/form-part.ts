import type { FieldProblem } from './field-problem.js';
import type { FormLanguage } from './said.js';

/** What all fields of a form share. */
export interface FormPart {
  /** The id of the form, unique in its page. */
  readonly id: string;
  readonly language: FormLanguage;
  readonly problems: readonly FieldProblem[];
  /** Whether all problems are told, as when one has asked to go on. */
  readonly isAsked: boolean;
}

/** What is wrong with a field or within it, in the form's language; null where nothing is. */
export function problemOf({ problems, language }: FormPart, name: string): string | null {
  const found = problems.find(({ field }) => field === name || field.startsWith(`${name}.`));
  return found?.words[language] ?? null;
}
