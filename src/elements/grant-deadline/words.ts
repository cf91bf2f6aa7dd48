import { dateText } from '../../language/date-words.js';
import { weekdayDateText } from '../../language/weekday-words.js';
import { holidayText } from '../../language/holiday-words.js';
import { listText } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import { parseDate } from '../../time/civil-date.js';
import { clockMinute, clockText } from '../../time/clock-time.js';
import { formerLastDay, restDay, type Deadline } from '../../time/deadline.js';
import type { GrantState, GrantView } from './view.js';

/**
 * Where the call stands, in words. A claim from facts that were checked over a year ago names their year.
 * @param isElsewhere whether the visitor's clock shows another time than Stockholm's
 */
export function deadlineText(
  words: Words,
  call: Deadline,
  view: GrantView,
  isElsewhere: boolean,
): string {
  const { msg } = words;
  const { caveatYear, deadline } = view;
  if (deadline.state === 'unverified') {
    return msg(str`Datumen bygger på uppgifter från ${caveatYear}. Vi vet inte om de gäller.`);
  }
  if (deadline.state === 'served') {
    return `${msg('Sista ansökningsdag')}: ${closingText(words, call, false)}`;
  }
  const text = claimText(words, deadline, call, isElsewhere);
  return caveatYear === null ? text : msg(str`${text}, enligt uppgift från ${caveatYear}`);
}

function claimText(
  words: Words,
  { state, daysLeft }: GrantState,
  { opens, lastDay, closingTime }: Deadline,
  isElsewhere: boolean,
): string {
  const { msg } = words;
  const left = daysLeft === 1 ? msg('1 dag kvar') : msg(str`${daysLeft} dagar kvar`);
  switch (state) {
    case 'upcoming':
      return opensText(words, opens!);
    case 'open':
      return msg(str`Öppet för ansökan, ${left}`);
    case 'closing-soon':
      return msg(str`Öppet för ansökan, stänger snart: ${left}`);
    case 'last-day': {
      if (closingTime === undefined) return msg('Sista dagen att ansöka är i dag');
      const clock = clockText(clockMinute(closingTime)!);
      return isElsewhere
        ? msg(str`Sista dagen att ansöka är i dag, till kl. ${clock} svensk tid`)
        : msg(str`Sista dagen att ansöka är i dag, till kl. ${clock}`);
    }
    case 'closed':
      return msg(str`Stängde ${dateText(words, parseDate(lastDay!)!)}`);
    default:
      return msg('Vi vet inte när ansökan stänger');
  }
}

/** On which day a call opens, a date that can be read. */
export function opensText(words: Words, opens: string): string {
  return words.msg(str`Ansökan öppnar ${dateText(words, parseDate(opens)!)}`);
}

/**
 * The last day, in words that say that the day itself is included: "till och med onsdag 15 augusti
 * 2018", or until when on that day: "onsdag 15 augusti 2018, till kl. 16:00". A date or a time that is
 * not understood is given as it was written.
 * @param isElsewhere whether the visitor's clock shows another time than Stockholm's
 */
export function closingText(
  words: Words,
  { lastDay = '', closingTime }: Deadline,
  isElsewhere: boolean,
): string {
  const { msg } = words;
  const date = parseDate(lastDay);
  if (date === null) return lastDay.trim() || msg('Inget datum är angivet.');
  const day = weekdayDateText(words, date);
  if (closingTime === undefined) return msg(str`till och med ${day}`);
  const minute = clockMinute(closingTime);
  if (minute === null) return listText(words, [day, closingTime]);
  const clock = clockText(minute);
  return isElsewhere
    ? msg(str`${day}, till kl. ${clock} svensk tid`)
    : msg(str`${day}, till kl. ${clock}`);
}

/** What is worth knowing of the last day: that it was moved, and that offices are closed then. */
export function lastDayNotes(words: Words, deadline: Deadline): string[] {
  const { msg } = words;
  const last = parseDate(deadline.lastDay ?? '');
  const former = formerLastDay(deadline);
  const rest = last === null ? null : restDay(last);
  return [
    ...(former !== null && last !== null
      ? [
          former < last
            ? msg(str`Förlängd, tidigare ${dateText(words, former)}.`)
            : msg(str`Tidigarelagd, förut ${dateText(words, former)}.`),
        ]
      : []),
    ...(rest === null
      ? []
      : [msg(str`Dagen är ${restDayText(words, rest)}. Sista dagen flyttas inte för det.`)]),
  ];
}

function restDayText(words: Words, day: NonNullable<ReturnType<typeof restDay>>): string {
  switch (day) {
    case 'saturday':
      return words.msg('en lördag');
    case 'sunday':
      return words.msg('en söndag');
    default:
      return holidayText(words, day);
  }
}

/** A share of the cost, in whole per cent, as the most that may be granted. */
export function shareLimitText({ msg }: Words, share: number | null): string {
  return share === null
    ? msg('Utlysningen anger ingen andel. Fråga den som utlyser bidraget.')
    : share === 100
      ? msg('Upp till hela kostnaden')
      : share === 50
        ? msg('Upp till halva kostnaden')
        : msg(str`Upp till ${share} procent av kostnaden`);
}
