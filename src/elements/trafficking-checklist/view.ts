import type { Checklist, ChecklistItem } from '../../material/checklist.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import { outcome, parts, type Age, type Outcome, type Part } from './outcome.js';

/** What the visitor has answered and asked for. Nothing of it is kept. */
export interface ChecklistChoices {
  /** The items that are ticked, by name. */
  readonly ticked: ReadonlySet<string>;
  readonly age: Age;
  /** Whether the person is in acute danger. */
  readonly isAcute: boolean;
  /** Whether the summary could not be copied, and is shown to be copied by hand. */
  readonly isUncopied: boolean;
  /** Whether the summary is being put on paper. */
  readonly isPrinting: boolean;
}

/** A part of the definition, with its boxes. */
export interface ChecklistGroup {
  readonly part: Part;
  readonly items: readonly (ChecklistItem & { readonly isTicked: boolean })[];
}

/** What is on screen of a checklist at an instant; the element's words aside. */
export interface ChecklistView {
  readonly checklist: Checklist;
  readonly groups: readonly ChecklistGroup[];
  readonly age: Age;
  readonly isAcute: boolean;
  /** Whether it is told that means are not needed: of whoever may be a child. */
  readonly tellsOfChildren: boolean;
  readonly outcome: Outcome;
  readonly showsSummary: boolean;
  readonly printsSummary: boolean;
  /** Whether a server writes it down: what follows from ticks is not shown, since nothing works it out there, and has its room. */
  readonly isServed?: true;
  readonly factsAge: ClaimAge;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/** Tells what is on screen of a checklist at an instant (epoch milliseconds). */
export function checklistView(
  checklist: Checklist,
  instant: number,
  { ticked, age, isAcute, isUncopied, isPrinting }: ChecklistChoices,
): ChecklistView {
  const factsAge = claimAge(checklist, instant);
  return {
    ...{ checklist, age, isAcute, factsAge },
    groups: parts.map((part) => ({
      part,
      items: checklist[part].map((item) => ({ ...item, isTicked: ticked.has(item.id) })),
    })),
    tellsOfChildren: age !== 'adult',
    outcome: outcome(checklist, ticked, age, isAcute),
    showsSummary: isUncopied,
    printsSummary: isPrinting,
    nextChange: factsAge.nextChange,
  };
}
