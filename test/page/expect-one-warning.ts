import { expect } from '@open-wc/testing';
import { refusalMends, type RefusalReason } from '../../src/publication/refusal.js';
import type { AttackedPage } from './attacked-page.js';

/**
 * That a page has warned once, of this and how to mend it, and of nothing else, but for a look that was too slow: the
 * machine may be busy.
 */
export function expectOneWarning(
  page: AttackedPage,
  material: string,
  reason: RefusalReason,
): void {
  const warnings = page.faults.warnings.filter(
    (one) => reason === 'too-slow' || !one.endsWith('(too-slow).'),
  );
  expect(warnings, warnings.join('\n')).to.have.length(1);
  expect(warnings[0]).to.match(/^<[a-z-]+> material="/);
  expect(warnings[0]).to.contain(`material="${new URL(material, location.href)}"`);
  expect(warnings[0]).to.contain(`${refusalMends[reason]} (${reason})`);
}
