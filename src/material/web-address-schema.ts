import { stringOf } from './string-of.js';
import { isWebAddress, webAddressExpected } from './web-address.js';

/** An address that the material may tell. */
export const webAddressSchema = stringOf(webAddressExpected, isWebAddress);
