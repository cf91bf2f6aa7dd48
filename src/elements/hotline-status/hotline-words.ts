import { isolatedOwnText } from '../../parts/own-text.js';
import { dateText, weekdayDateText, weekdayName, clockText } from '../../language/date-words.js';
import { holidayText } from '../../language/holiday-words.js';
import { str, type Words } from '../../language/words.js';
import type { Audience, HotlineId, LineFacts } from '../../material/hotline.js';
import type { ClaimAge } from '../../time/claim-age.js';
import { parseDate } from '../../time/civil-date.js';
import type { ComingTime, HotlineView } from './hotline-view.js';
import { hoursWithin } from './hours-text.js';

/** What is said of one of the lines, whatever the instant. */
export interface HotlineTexts {
  readonly name: string;
  /** Who runs it, a sentence; empty where that is not known. */
  readonly operator: string;
  /** Leads the list of topics; a sentence of its own, or empty, where there is no list. */
  readonly purpose: string;
  readonly topics: readonly string[];
}

export function hotlineTexts({ msg }: Words, line: HotlineId): HotlineTexts {
  switch (line) {
    case 'honour-support':
      return {
        name: msg('Nationell stödtelefon om hedersrelaterat våld och förtryck'),
        operator: msg('Länsstyrelsen Östergötland driver stödtelefonen.'),
        purpose: msg(
          'Hit kan du ringa för rådgivning i ärenden som rör barn och vuxna som är utsatta, eller riskerar att utsättas, för:',
        ),
        topics: [
          msg('hedersrelaterat våld och förtryck'),
          msg('barnäktenskap'),
          msg('tvångsäktenskap'),
          msg('könsstympning'),
        ],
      };
    case 'trafficking-coordinators':
      return {
        name: msg('Regionkoordinatorer mot prostitution och människohandel'),
        operator: msg(
          'Koordinatorerna stödjer Jämställdhetsmyndigheten i frågor om prostitution och människohandel.',
        ),
        purpose: msg(
          'Ring om du behöver råd och vägledning när någon befinner sig i prostitution eller är utsatt för människohandel. Du kan också kontakta koordinatorn i din region.',
        ),
        topics: [],
      };
    case 'kvinnofridslinjen':
      return {
        name: msg('Kvinnofridslinjen'),
        operator: msg('Nationellt centrum för kvinnofrid driver stödtelefonen.'),
        purpose: msg(
          'Stöd till dig som har utsatts för hot eller våld. Också för dig som är närstående eller möter utsatta i ditt arbete.',
        ),
        topics: [],
      };
  }
}

/** Whom the line is for; empty where that is not said. */
export function audienceText({ msg }: Words, audience: Audience | null): string {
  switch (audience) {
    case 'professionals':
      return msg('För dig som möter frågorna i ditt arbete.');
    case 'exposed':
      return msg('För dig som är utsatt för våld.');
    case null:
      return '';
  }
}

/** From when or until when the hours hold, where that is known. */
export function validityTexts(words: Words, { validFrom, validUntil }: LineFacts, age: ClaimAge) {
  const { msg } = words;
  const from = parseDate(validFrom ?? '');
  const until = parseDate(validUntil ?? '');
  if (age.validity === 'coming' && from !== null) {
    return [msg(str`Tiderna gäller från och med ${dateText(words, from)}.`)];
  }
  if (age.validity === 'past') return [msg('Kontrollera aktuella öppettider.')];
  return until === null ? [] : [msg(str`Tiderna gäller till och med ${dateText(words, until)}.`)];
}

/** What is announced when a line opens or closes: short, and true until the next change. */
export function announcementText({ msg }: Words, line: string, state: HotlineView['state']) {
  const name = isolatedOwnText(line);
  return state === 'unknown' || state === 'unverified'
    ? msg(str`${name}: vi vet inte längre om någon svarar`)
    : state === 'closed'
      ? msg(str`${name}: nu stängt`)
      : msg(str`${name}: nu öppet`);
}

/**
 * The state in words. A claim from facts that were checked over a year ago names their year; that it is
 * open around the clock needs none.
 */
export function stateText(words: Words, line: LineFacts, view: HotlineView): string {
  const { msg } = words;
  const { state, age } = view;
  const year = age.caveatYear;
  if (state === 'unverified') {
    return msg(
      str`Enligt uppgift från ${year}: ${hoursWithin(words, line)} Vi vet inte om tiderna gäller.`,
    );
  }
  const text = claimText(words, view);
  return year === null || state === 'unknown' || state === 'always-open'
    ? text
    : msg(str`${text}, enligt uppgift från ${year}`);
}

function claimText(words: Words, view: HotlineView): string {
  const { state, closes, opens, reason } = view;
  const { msg } = words;
  const until = closes ? comingText(words, closes, view) : '';
  switch (state) {
    case 'always-open':
      return msg('Öppet dygnet runt');
    case 'open':
      return until ? msg(str`Öppet nu, stänger ${until}`) : msg('Öppet nu');
    case 'closing-soon':
      return until ? msg(str`Öppet nu, stänger snart: ${until}`) : msg('Öppet nu');
    case 'closed': {
      const closed = !reason
        ? msg('Stängt nu')
        : reason === 'exception'
          ? msg('Stängt, avvikande öppettider i dag')
          : msg(str`Stängt i dag, ${holidayText(words, reason)}`);
      return opens ? msg(str`${closed}. Öppnar ${comingText(words, opens, view)}`) : closed;
    }
    default:
      return msg('Vi vet inte om någon svarar i telefonen just nu');
  }
}

function comingText(
  words: Words,
  { day, weekday, minute, distance }: ComingTime,
  { isElsewhere }: HotlineView,
): string {
  const { msg } = words;
  const clock = isElsewhere ? msg(str`${clockText(minute)} svensk tid`) : clockText(minute);
  switch (distance) {
    case 'today':
      return msg(str`kl. ${clock}`);
    case 'tomorrow':
      return msg(str`i morgon kl. ${clock}`);
    case 'within-a-week':
      return msg(str`på ${weekdayName(words, weekday)} kl. ${clock}`);
    case 'later':
      return msg(str`${weekdayDateText(words, day)} kl. ${clock}`);
  }
}
