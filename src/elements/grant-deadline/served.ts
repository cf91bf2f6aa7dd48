import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str, type Words } from '../../language/words.js';
import { escaped } from '../../parts/escaped.js';
import { fold } from '../../parts/fold.js';
import { Round } from '../../parts/round.js';
import { plainText } from '../../parts/told-text.js';
import type { CallView } from './call-view.js';
import { grantFallbackOf } from './fallback.js';
import { servedView } from './served-view.js';
import { grantTemplate } from './template.js';
import type { GrantView } from './view.js';
import { withdrawnTemplate } from './withdrawn-template.js';
import { closingText } from './words.js';

/**
 * Writes down what a server gives of a call.
 * @param level of its heading
 */
export function servedGrant(words: Words, view: CallView, level: number): TemplateResult {
  const served = servedView(view);
  if (served.isWithdrawn) return withdrawnTemplate(words, served, level);
  const tools = { calculator: nothing, reminder: reminder(words, served), round: new Round() };
  return grantTemplate(words, served, tools, level);
}

/** What stands inside the tag: the call that is shown, and no other. */
export function servedGrantFallback(words: Words, view: CallView): string {
  return view.isWithdrawn
    ? escaped(
        `${plainText(words, view.call.name)}. ${words.msg('Utlysningen gäller inte längre.')}`,
      )
    : grantFallbackOf(words, view.call, view.deadline.state === 'upcoming');
}

/** No file can be made without a script: the day is told, to be written in. */
function reminder(words: Words, { call, hasReminder }: GrantView): unknown {
  if (!hasReminder) return nothing;
  const { msg } = words;
  const told = msg(str`Skriv själv in sista dagen: ${closingText(words, call, false)}.`);
  return html`<div class="screen reminder">
    ${fold(msg('Påminnelse i kalendern'), html`<p>${told}</p>`)}
  </div>`;
}
