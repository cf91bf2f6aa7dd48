import type { Hotline } from '../../material/hotline.js';
import type { Text } from '../../material/text.js';
import type { CountyMaterial } from '../../publication/county-material.js';

/** What is on screen of a line that its county has withdrawn. */
export interface WithdrawnView {
  readonly state: 'withdrawn';
  readonly name: Text;
  /** Why, a sentence; null where that is not told. */
  readonly reason: Text | null;
  /** Where to turn: lines with their numbers, one at least. */
  readonly instead: readonly Hotline[];
  readonly isOpen: null;
  readonly nextChange: null;
}

/** Tells what is on screen of a line that is withdrawn; null where it is not. */
export function withdrawnView(
  { hotlines, withdrawn }: CountyMaterial,
  id: string,
): WithdrawnView | null {
  const told = withdrawn.hotlines.get(id);
  if (!told) return null;
  const { name, reason, instead } = told;
  return {
    ...{ state: 'withdrawn', isOpen: null, nextChange: null },
    name: name ?? id,
    reason,
    instead: instead.flatMap((one) => hotlines.get(one) ?? []),
  };
}
