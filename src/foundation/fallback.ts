import { emergencyNumber } from '../material/emergency-numbers.js';
import { phoneAddress } from './phone-link.js';

/**
 * What is shown where an element fails: the tag's own children, and the emergency number for a tag
 * that has none. Made without templates, since these may be what failed.
 */
export function fallback(): HTMLSlotElement {
  const slot = document.createElement('slot');
  const link = document.createElement('a');
  link.href = phoneAddress(emergencyNumber);
  link.textContent = emergencyNumber;
  const sentence = document.createElement('span');
  sentence.lang = 'sv';
  sentence.append('Vid akut fara, ring ', link, '.');
  slot.append(sentence);
  return slot;
}
