import { deskFormStyles } from './desk-form-styles.js';
import { deskPageStyles } from './desk-page-styles.js';

/** How a desk looks: calm, in the system's fonts, light and dark, and whole in forced colours. */
export const deskStyles = `${deskPageStyles}${deskFormStyles}`;
