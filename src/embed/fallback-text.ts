import { closingText, callName } from '../elements/grant-deadline/grant-words.js';
import { hotlineTexts } from '../elements/hotline-status/hotline-words.js';
import { formName, responsibilityText } from '../elements/violence-definitions/definition-words.js';
import { phoneAddress } from '../foundation/phone-link.js';
import { kronorText } from '../language/number-words.js';
import { capitalised, listText } from '../language/list-words.js';
import type { Words } from '../language/words.js';
import { defaultCounty } from '../material/counties.js';
import { bundledDefinitions } from '../material/definition-set.js';
import { emergencyNumber } from '../material/emergency-numbers.js';
import { bundledGrantCalls } from '../material/grant-call.js';
import { bundledHotlines, type HotlineId } from '../material/hotline.js';

/** The elements that there is a fallback for: all of them. */
export type Embeddable =
  | 'hotline-status'
  | 'grant-deadline'
  | 'violence-definitions'
  | 'trafficking-checklist'
  | 'county-support'
  | 'quick-exit';

/**
 * What stands inside an element's tag until it is shown, and where scripts are off: the same facts in the
 * same words, without what changes by the hour. It is one line of text and links, which filters that make
 * paragraphs leave as it is, and it has every number as text.
 * @param line which of the lines, for `<hotline-status>`
 */
export function fallbackMarkup(
  words: Words,
  tag: Embeddable,
  line: HotlineId = 'honour-support',
): string {
  const { say } = words;
  const hotlines = bundledHotlines[defaultCounty];
  const phone = (number: string) =>
    `<a href="${phoneAddress(number)}"${words.dir === 'rtl' ? ' dir="ltr"' : ''}>${escaped(number)}</a>`;
  const help = [
    `${escaped(say('Vid akut fara, ring'))} ${phone(emergencyNumber)}.`,
    `${escaped(say('Om du själv är utsatt för våld, ring Kvinnofridslinjen'))} ${phone(hotlines.kvinnofridslinjen.phone)}.`,
  ];
  const coordinators = `${escaped(say('I ditt arbete: råd av regionkoordinatorerna mot prostitution och människohandel'))} ${phone(hotlines['trafficking-coordinators'].phone)}.`;
  switch (tag) {
    case 'hotline-status': {
      const name = escaped(hotlineTexts(words, line).name);
      const own = `${name}. ${escaped(say('Ring'))} ${phone(hotlines[line].phone)}.`;
      return [own, ...(line === 'kvinnofridslinjen' ? help.slice(0, 1) : help)].join(' ');
    }
    case 'grant-deadline': {
      const call = bundledGrantCalls[defaultCounty]['orebro-2018'];
      const lastDay = `${say('Sista ansökningsdag')}: ${closingText(words, call, false)}.`;
      const amount =
        call.amount === null ? '' : `${say('Belopp')}: ${kronorText(words, call.amount)}.`;
      return escaped(
        [`${callName(words, 'orebro-2018')}.`, lastDay, amount].filter(Boolean).join(' '),
      );
    }
    case 'violence-definitions': {
      const names = bundledDefinitions[defaultCounty].forms.map((form) => formName(words, form));
      return escaped(
        `${say('Mäns våld mot kvinnor innefattar:')} ${listText(words, names)}. ${responsibilityText(words)}`,
      );
    }
    case 'trafficking-checklist':
      return [escaped(say('Kan det vara människohandel?')), coordinators, ...help].join(' ');
    case 'county-support':
      return [
        escaped(
          say(
            'Du som i en kommun eller region arbetar med frågor som rör mäns våld mot kvinnor kan få kompetensstöd.',
          ),
        ),
        coordinators,
        ...help,
      ].join(' ');
    case 'quick-exit':
      return `<a href="https://www.smhi.se/" rel="nofollow noreferrer noopener">${escaped(say('Lämna sidan snabbt'))}</a>`;
  }
}

/** What an element is called, as a page's title. */
export function elementTitle(
  words: Words,
  tag: Embeddable,
  line: HotlineId = 'honour-support',
): string {
  const { say } = words;
  const titles: Record<Embeddable, string> = {
    'hotline-status': hotlineTexts(words, line).name,
    'grant-deadline': callName(words, 'orebro-2018'),
    'violence-definitions': say('Vad innefattar mäns våld mot kvinnor?'),
    'trafficking-checklist': say('Kan det vara människohandel?'),
    'county-support': say('Stöd från Länsstyrelsen'),
    'quick-exit': say('Lämna sidan snabbt'),
  };
  return capitalised(titles[tag]);
}

/** A text as it is written in markup. */
export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
