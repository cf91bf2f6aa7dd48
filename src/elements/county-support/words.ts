import { str, type Words } from '../../language/words.js';
import type { ShownStrategy } from './view.js';

/** The element's heading. */
export function titleText({ msg }: Words): string {
  return msg('Stöd från Länsstyrelsen');
}

/** For which years the strategy is, and what to look up when they have passed. */
export function strategyText({ msg }: Words, { from, until, state }: ShownStrategy): string {
  switch (state) {
    case 'current':
      return msg(str`Strategin gäller ${from}–${until}.`);
    case 'ending':
      return msg(
        str`Strategin gäller ${from}–${until}. Kontrollera hos regeringen vad som gäller därefter.`,
      );
    case 'ended':
      return msg(
        str`Strategin gällde ${from}–${until}. Kontrollera hos regeringen om en ny strategi gäller.`,
      );
  }
}
