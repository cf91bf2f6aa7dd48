import { weekdayDateText, weekdayName, clockText } from '../../language/date-words.js';
import { holidayText } from '../../language/holiday-words.js';
import { str, type Words } from '../../language/words.js';
import type { Audience, HotlineId } from '../../material/hotline.js';
import type { ComingTime, HotlineView } from './hotline-view.js';

/** What is said of one of the lines, whatever the instant. */
export interface HotlineTexts {
  readonly name: string;
  /** Who runs it, a sentence; empty where the source does not say. */
  readonly operator: string;
  /** Leads the list of topics; a sentence of its own where there is no list. */
  readonly purpose: string;
  readonly topics: readonly string[];
}

export function hotlineTexts({ say }: Words, line: HotlineId): HotlineTexts {
  switch (line) {
    case 'honour-support':
      return {
        name: say('Nationell stödtelefon'),
        operator: say('Länsstyrelsen Östergötland driver stödtelefonen.'),
        purpose: say(
          'Hit kan du ringa för rådgivning i ärenden som rör barn och vuxna som är utsatta, eller riskerar att utsättas, för:',
        ),
        topics: [
          say('hedersrelaterat våld och förtryck'),
          say('barnäktenskap'),
          say('tvångsäktenskap'),
          say('könsstympning'),
        ],
      };
    case 'trafficking-coordinators':
      return {
        name: say('Regionkoordinatorer mot prostitution och människohandel'),
        operator: say(
          'Koordinatorerna stödjer Jämställdhetsmyndigheten i frågor om prostitution och människohandel.',
        ),
        purpose: say(
          'Ring om du behöver råd och vägledning när någon befinner sig i prostitution eller är utsatt för människohandel. Du kan också kontakta koordinatorn i din region.',
        ),
        topics: [],
      };
    case 'kvinnofridslinjen':
      return {
        name: say('Kvinnofridslinjen'),
        operator: say('Nationellt centrum för kvinnofrid driver stödtelefonen.'),
        purpose: say(
          'Stöd till dig som har utsatts för hot eller våld, och till dig som är närstående.',
        ),
        topics: [],
      };
  }
}

/** Whom the line is for. */
export function audienceText({ say }: Words, audience: Audience): string {
  return audience === 'professionals'
    ? say('För dig som möter frågorna i ditt arbete, till exempel i en kommun eller region.')
    : say(
        'För dig som är utsatt, och för dig som är närstående eller möter utsatta i ditt arbete.',
      );
}

/** The state in words: the claim itself, without its age. */
export function stateText(words: Words, { state, closes, opens, reason }: HotlineView): string {
  const { say } = words;
  const until = closes ? comingText(words, closes) : '';
  switch (state) {
    case 'always-open':
      return say('Öppet dygnet runt');
    case 'open':
      return say(str`Öppet nu, stänger ${until}`);
    case 'closing-soon':
      return say(str`Öppet nu, stänger snart: ${until}`);
    case 'closed': {
      const closed = !reason
        ? say('Stängt nu')
        : reason === 'exception'
          ? say('Stängt, avvikande öppettider i dag')
          : say(str`Stängt i dag, ${holidayText(words, reason)}`);
      return opens ? say(str`${closed}. Öppnar ${comingText(words, opens)}`) : closed;
    }
    case 'unknown':
      return say('Vi vet inte om telefonen är bemannad just nu');
  }
}

function comingText(words: Words, { day, weekday, minute, distance }: ComingTime): string {
  const { say } = words;
  const clock = clockText(minute);
  switch (distance) {
    case 'today':
      return say(str`kl. ${clock}`);
    case 'tomorrow':
      return say(str`i morgon kl. ${clock}`);
    case 'within-a-week':
      return say(str`på ${weekdayName(words, weekday)} kl. ${clock}`);
    case 'later':
      return say(str`${weekdayDateText(words, day)} kl. ${clock}`);
  }
}
