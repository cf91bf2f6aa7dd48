import type { msg as Msg } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';

/**
 * A text of the material. By itself it is Swedish; else it is by the languages (BCP 47) that its publisher has it
 * in, Swedish (`sv`) among them. What a site wrote into an attribute is in a language that nobody has told: `''`,
 * as the HTML standard's empty `lang`.
 */
export type Text = string | Readonly<Record<string, string>>;

/** Marks a bundled text for translators, and gives it as it is written. */
export const msg = defaultMsg as typeof Msg;
