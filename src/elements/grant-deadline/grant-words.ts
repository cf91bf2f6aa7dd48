import { clockText, dateText, weekdayDateText } from '../../language/date-words.js';
import { holidayText } from '../../language/holiday-words.js';
import { listText } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import type {
  ApplicantType,
  EligibleApplicant,
  GrantArea,
  GrantCall,
  GrantCallId,
  GrantGoal,
  GrantUse,
} from '../../material/grant-call.js';
import { parseDate } from '../../time/civil-date.js';
import { clockMinute } from '../../time/clock-time.js';
import { formerLastDay, restDay, type Deadline } from '../../time/deadline.js';
import type { GrantState, GrantView } from './grant-view.js';

/** The call's name. */
export function callName({ msg }: Words, call: GrantCallId): string {
  const names: Record<GrantCallId, string> = {
    'orebro-2018': msg('Bidrag för insatser mot pojkars och mäns våld mot flickor och kvinnor'),
  };
  return names[call];
}

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
  const text = claimText(words, deadline, call, isElsewhere);
  return caveatYear === null ? text : msg(str`${text}, enligt uppgift från ${caveatYear}`);
}

function claimText(
  words: Words,
  { state, daysLeft }: GrantState,
  { opens, closingTime }: Deadline,
  isElsewhere: boolean,
): string {
  const { msg } = words;
  const left = daysLeft === 1 ? msg('1 dag kvar') : msg(str`${daysLeft} dagar kvar`);
  switch (state) {
    case 'upcoming':
      return msg(str`Ansökan öppnar ${dateText(words, parseDate(opens!)!)}`);
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
      return msg('Stängt för ansökan');
    default:
      return msg('Vi vet inte när ansökan stänger');
  }
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

/** Who may apply, one of a list. */
export function applicantText({ msg }: Words, type: ApplicantType): string {
  const names: Record<ApplicantType, string> = {
    municipality: msg('kommuner'),
    authority: msg('myndigheter'),
    'non-profit': msg('ideella organisationer'),
    foundation: msg('stiftelser'),
  };
  return names[type];
}

/** How much of the cost an applicant may be granted. A share that the call leaves out is not guessed. */
export function shareText(words: Words, { type, share }: EligibleApplicant): string {
  const { msg } = words;
  if (share === null) {
    return msg('Utlysningen anger ingen andel. Fråga Länsstyrelsen.');
  }
  if (share === 100 && type === 'non-profit') {
    return msg('Hela kostnaden för insatser som utförs av frivilligorganisation');
  }
  if (share === 50 && (type === 'municipality' || type === 'authority')) {
    return msg('Högst halva kostnaden för insatser som utförs av en myndighet eller kommun');
  }
  return shareLimitText(words, share);
}

/** A share of the cost, in whole per cent, as the most that may be granted. */
export function shareLimitText({ msg }: Words, share: number | null): string {
  return share === null
    ? msg('Utlysningen anger ingen andel. Fråga den som utlyser bidraget.')
    : share === 100
      ? msg('Högst hela kostnaden')
      : share === 50
        ? msg('Högst halva kostnaden')
        : msg(str`Högst ${share} procent av kostnaden`);
}

/** What to tick off before the last day. */
export function stepTexts({ msg }: Words, { maxPages }: GrantCall): string[] {
  return [
    msg('Vi har verksamhet i Örebro län'),
    msg(str`PM på högst ${maxPages} A4-sidor`),
    msg('Budget för hela projekttiden'),
    msg('Andra medel som projektet har sökt och beviljats'),
    msg('Delmålen är en del av projektet och av ordinarie verksamhet'),
    msg('Skickad med e-post'),
    msg('Skickad med vanlig post'),
  ];
}

/** What the money may be used for. */
export function useText({ msg }: Words, use: GrantUse): string {
  const names: Record<GrantUse, string> = {
    'urgent-measures': msg('angelägna insatser'),
    'internal-training': msg('internutbildning'),
    competence: msg('förstärkning av kompetens av verksamheten'),
  };
  return names[use];
}

/** An area that the money may be used within. */
export function areaText({ msg }: Words, area: GrantArea): string {
  const names: Record<GrantArea, string> = {
    'close-relationships': msg('våld i nära relationer'),
    honour: msg('hedersrelaterat våld och förtryck'),
    'prostitution-trafficking': msg('prostitution och människohandel för sexuella ändamål'),
  };
  return names[area];
}

/** A sub-goal of the county's strategy. */
export function goalText({ msg }: Words, goal: GrantGoal): string {
  const names: Record<GrantGoal, string> = {
    'violence-prevention': msg(
      'Ett våldsförebyggande arbete ska utvecklas med fokus på maskulinitetsnormer och våldsutövare.',
    ),
    'detection-and-protection': msg(
      'Kunskaper och metoder för att upptäcka och förstärka skyddet för personer utsatta för våld ska utvecklas genom samverkan.',
    ),
  };
  return names[goal];
}

/** What goes first among applications. */
export function priorityText({ msg }: Words, priority: GrantCall['priority']): string {
  const texts: Record<GrantCall['priority'], string> = {
    'masculinity-norms-and-perpetrators': msg(
      'Insatser med fokus på maskulinitetsnormer och våldsutövare prioriteras.',
    ),
  };
  return texts[priority];
}
