import { parseKronor } from '../../language/number-words.js';
import { grantShare, type GrantShare } from '../../time/shares.js';
import type { Applicant } from './call.js';

/** What a visitor has typed, as it stands. */
export interface CalculationInput {
  readonly applicant: Applicant | undefined;
  readonly total: string;
  /** Other funds, applied for or granted; may be left empty. */
  readonly other: string;
}

/** What comes of it: the fields that cannot be used, or the bounds that the call sets. */
export interface Calculation {
  readonly errors: readonly ('applicant' | 'total' | 'other')[];
  /** Null where a field cannot be used, or the call states no share. */
  readonly share: GrantShare | null;
  /** What neither the highest grant nor the other funds cover, whole kronor. */
  readonly remaining: number;
}

/** Works out the highest grant and the lowest own share; `pot` in whole kronor. */
export function calculation(input: CalculationInput, pot: number | null): Calculation {
  const total = parseKronor(input.total);
  const isEmpty = /^[\s0]*$/.test(input.other);
  const other = isEmpty ? 0 : parseKronor(input.other);
  const errors = [
    ...(input.applicant ? [] : (['applicant'] as const)),
    ...(total === null ? (['total'] as const) : []),
    ...(other === null ? (['other'] as const) : []),
  ];
  const share =
    errors.length === 0 ? grantShare({ pot, share: input.applicant!.share }, total!) : null;
  return {
    errors,
    share,
    remaining: share ? Math.max(0, share.lowestOwnShare - other!) : 0,
  };
}
