import type { msg as Msg } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';

/** Marks a bundled text for translators, and gives it as it is written. Internal to lit-localize: see `Words` in `src/language/`. */
export const msg = defaultMsg as typeof Msg;
