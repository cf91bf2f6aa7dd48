import { checkedText } from '../../parts/provenance-note.js';
import { plainText } from '../../parts/told-text.js';
import { dateText } from '../../language/date-words.js';
import { weekdayDateText, weekdayName } from '../../language/weekday-words.js';
import { holidayText } from '../../language/holiday-words.js';
import { str, type Words } from '../../language/words.js';
import type { Audience } from '../../material/audience.js';
import type { Text } from '../../material/text.js';
import type { HotlineState } from './hotline-state.js';
import type { ComingTime, HotlineView, HoursValidity } from './view.js';
import { hoursWithin } from '../../parts/hours-text.js';
import { parseDate } from '../../time/civil-date.js';
import { clockText } from '../../time/clock-time.js';

/** Whom the line is for. */
export function audienceText({ msg }: Words, audience: Audience): string {
  return audience === 'professionals'
    ? msg('För dig som möter frågorna i ditt arbete.')
    : msg('För dig som är utsatt för våld.');
}

/** What leads the source of whom the line is for, where that is a page of its own. */
export function audienceSourceText({ msg }: Words, isOfHours: boolean): string {
  return isOfHours
    ? msg('Källa för tiderna och för vem linjen är till för:')
    : msg('Källa för vem linjen är till för:');
}

/** From when or until when the hours hold. */
export function validityText(words: Words, validity: HoursValidity): string {
  const { msg } = words;
  if (validity.kind === 'past') return msg('Kontrollera aktuella öppettider.');
  const day = dateText(words, validity.day);
  return validity.kind === 'from'
    ? msg(str`Tiderna gäller från och med ${day}.`)
    : msg(str`Tiderna gäller till och med ${day}.`);
}

/** What is announced when a line opens or closes: short, and true until the next change. */
export function announcementText(words: Words, line: Text, state: HotlineState): string {
  const { msg } = words;
  const name = plainText(words, line);
  if (state === 'withdrawn') return msg(str`${name}: linjen används inte längre`);
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
export function stateText(words: Words, view: HotlineView): string {
  const { state, age } = view;
  if (state === 'served') return servedText(words, view);
  const year = age.caveatYear;
  const text = claimText(words, view);
  return year === null || view.isOpen === null || state === 'always-open'
    ? text
    : words.msg(str`${text}, enligt uppgift från ${year}`);
}

/** What was said of the hours in the year when they were last checked, where that is too long ago for a claim. */
export function oldHoursText(words: Words, { line, age }: HotlineView): string {
  return words.msg(
    str`Enligt uppgift från ${age.caveatYear}: ${hoursWithin(words, line)} Vi vet inte om tiderna gäller.`,
  );
}

/** In place of a state where nothing is said of the moment: when the hours were checked. */
function servedText(words: Words, { line, age }: HotlineView): string {
  const checked = parseDate(line.reviewed ?? '');
  return checked === null
    ? words.msg('Kontrollera aktuella öppettider.')
    : checkedText(words, checked, age.caveatYear);
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
      return msg('Vi vet inte om någon svarar nu');
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
