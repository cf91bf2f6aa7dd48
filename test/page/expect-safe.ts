import { expect } from '@open-wc/testing';
import { isOwnUnbroken, type AttackedPage, type Shown } from './attacked-page.js';

/**
 * What holds on a page of all elements, whatever is published.
 * @param national what the national line is to show; null where its hours may have changed since
 */
export function expectSafe(page: AttackedPage, national: Shown | null): void {
  const [first, , third] = page.elements;
  expect(page.pressable(first!, 'tel:112'), '112').not.to.have.length(0);
  expect(page.pressable(third!, 'tel:+4620505050'), '020-50 50 50').not.to.have.length(0);
  if (national) expect(page.shown[2], 'the national line').to.deep.equal(national);
  expect(isOwnUnbroken(page), 'the site’s own is as it was').to.equal(true);
  expect(page.faults.thrown).to.deep.equal([]);
  expect((page.window as { hacked?: unknown }).hacked).to.equal(undefined);
}
