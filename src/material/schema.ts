import { isWebAddress, webAddressExpected } from './web-address.js';

/** What was expected in an address's place; null when it is right. */
export const webAddress = (address: string): string | null =>
  isWebAddress(address) ? null : webAddressExpected;
