/** What a call says of money. Amounts in whole kronor, shares in whole per cent. */
export interface ShareRule {
  /** The pot, for all applicants together, if the call gives one. */
  readonly pot: number | null;
  /** The highest share of the cost that this type of applicant may be granted; null: not stated. */
  readonly share: number | null;
}

/** The bounds that a call sets for an application. Whole kronor. */
export interface GrantShare {
  readonly highestGrant: number;
  readonly lowestOwnShare: number;
  /** Whether the pot, and not the share, is what bounds the grant. */
  readonly isCapped: boolean;
}

/**
 * The highest grant and the lowest own share for a total cost in whole kronor. The grant is rounded
 * down, and never above the pot. Where the call states no share, or the cost is no whole number from one
 * to ten trillion, there is no number: null.
 */
export function grantShare({ pot, share }: ShareRule, totalCost: number): GrantShare | null {
  if (share === null || !(share > 0 && share <= 100)) return null;
  if (!Number.isInteger(totalCost) || !(totalCost > 0) || totalCost > 1e13) return null;
  const byShare = Math.floor((totalCost * share) / 100);
  const highestGrant = Math.min(byShare, pot ?? Infinity);
  return {
    highestGrant,
    lowestOwnShare: totalCost - highestGrant,
    isCapped: highestGrant < byShare,
  };
}
