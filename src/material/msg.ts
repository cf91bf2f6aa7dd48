import type { msg as Msg } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';

/** Marks a bundled text for translators, and gives it as it is written. */
export const msg = defaultMsg as typeof Msg;
