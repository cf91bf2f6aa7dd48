import type { Applicant } from '../../material/grant-call.js';

/** Those that follow each other among a call's applicants and may be granted the same, as the call puts it. */
export type ShareGroup = readonly [Applicant, ...Applicant[]];

/** The applicants of a call, by what they may be granted, so that it is said once. */
export function shareGroups(applicants: readonly Applicant[]): ShareGroup[] {
  return applicants.reduce<ShareGroup[]>((groups, applicant) => {
    const last = groups.at(-1);
    return last && isSame(last[0], applicant)
      ? [...groups.slice(0, -1), [...last, applicant]]
      : [...groups, [applicant]];
  }, []);
}

/** Texts of a publication are other objects each time. */
function isSame(one: Applicant, other: Applicant): boolean {
  return (
    one.share === other.share && JSON.stringify(one.shareText) === JSON.stringify(other.shareText)
  );
}
