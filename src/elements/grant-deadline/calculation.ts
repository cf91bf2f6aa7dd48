import type { GrantCall } from '../../material/grant-call.js';
import { parseKronor } from '../../material/kronor.js';
import { grantShare, type GrantShare } from '../../time/shares.js';

/** What a visitor has chosen and typed, as it stands. */
export interface CalculationInput {
  /** Which of the call's applicants; null where none is chosen. */
  readonly applicant: number | null;
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

/** Works out the highest grant and the lowest own share of a call. */
export function calculation(
  input: CalculationInput,
  { applicants, amount }: Pick<GrantCall, 'applicants' | 'amount'>,
): Calculation {
  const total = parseKronor(input.total);
  const isEmpty = /^[\s0]*$/.test(input.other);
  const other = isEmpty ? 0 : parseKronor(input.other);
  const errors = [
    ...(input.applicant !== null ? [] : (['applicant'] as const)),
    ...(total === null ? (['total'] as const) : []),
    ...(other === null ? (['other'] as const) : []),
  ];
  const rules = {
    pot: amount,
    shares: Object.fromEntries(applicants.map(({ share }, index) => [index, share])),
  };
  const share = errors.length === 0 ? grantShare(rules, String(input.applicant), total!) : null;
  return {
    errors,
    share,
    remaining: share ? Math.max(0, share.lowestOwnShare - other!) : 0,
  };
}
