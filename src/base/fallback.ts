import { emergencyNumber } from '../material/emergency-numbers.js';
import { makeElement } from './make-element.js';

/**
 * What is shown where an element fails: the tag's own children, and the emergency number for a tag
 * that has none. Made without templates, since these may be what failed.
 */
export function fallback(): HTMLSlotElement {
  const slot = makeElement('slot');
  const link = makeElement('a');
  link.href = `tel:${emergencyNumber}`;
  link.textContent = emergencyNumber;
  const sentence = makeElement('span');
  sentence.lang = 'sv';
  sentence.append('Vid akut fara, ring ', link, '.');
  slot.append(sentence);
  return slot;
}
