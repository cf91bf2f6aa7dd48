/** What a call says of money. */
export interface ShareRules {
  /** The pot, for all applicants together, in whole kronor; null when it is not known. */
  readonly pot: number | null;
  /**
   * The highest share of the cost, in whole per cent from 1 to 100, by type of applicant; null for a
   * type that may apply but for which the call states no share.
   */
  readonly shares: Readonly<Record<string, number | null>>;
}

/** The bounds that a call sets for an application. Whole kronor. */
export interface GrantShare {
  readonly highestGrant: number;
  readonly lowestOwnShare: number;
  /** Whether the pot, and not the share, is what bounds the grant. */
  readonly isCapped: boolean;
}

/** The highest total cost that is reckoned with, in whole kronor. */
const mostKronor = 1e13;

/**
 * The highest grant and the lowest own share for a type of applicant and a total cost in whole kronor.
 * The grant is rounded down, and never above the pot. There is no number, null, for a type that the
 * call gives no share, and for a cost that is no whole number from 1 to 10^13.
 */
export function grantShare(
  { pot, shares }: ShareRules,
  applicant: string,
  totalCost: number,
): GrantShare | null {
  const share = Object.hasOwn(shares, applicant) ? shares[applicant]! : null;
  // Stryker disable next-line ConditionalExpression: null is not from 1 to 100 either
  if (share === null || !(share >= 1 && share <= 100)) return null;
  if (!Number.isInteger(totalCost) || totalCost < 1 || totalCost > mostKronor) return null;
  const byShare = Math.floor((totalCost * share) / 100);
  const highestGrant = Math.min(byShare, pot ?? Infinity);
  return {
    highestGrant,
    lowestOwnShare: totalCost - highestGrant,
    isCapped: highestGrant < byShare,
  };
}
