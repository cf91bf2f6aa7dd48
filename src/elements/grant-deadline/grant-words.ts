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
export function callName({ say }: Words, call: GrantCallId): string {
  const names: Record<GrantCallId, string> = {
    'orebro-2018': say('Bidrag för insatser mot pojkars och mäns våld mot flickor och kvinnor'),
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
  const { say } = words;
  const { caveatYear, deadline } = view;
  if (deadline.state === 'unverified') {
    return say(str`Datumen bygger på uppgifter från ${caveatYear}. Vi vet inte om de gäller.`);
  }
  const text = claimText(words, deadline, call, isElsewhere);
  return caveatYear === null ? text : say(str`${text}, enligt uppgift från ${caveatYear}`);
}

function claimText(
  words: Words,
  { state, daysLeft }: GrantState,
  { opens, closingTime }: Deadline,
  isElsewhere: boolean,
): string {
  const { say } = words;
  const left = daysLeft === 1 ? say('1 dag kvar') : say(str`${daysLeft} dagar kvar`);
  switch (state) {
    case 'upcoming':
      return say(str`Ansökan öppnar ${dateText(words, parseDate(opens!)!)}`);
    case 'open':
      return say(str`Öppet för ansökan, ${left}`);
    case 'closing-soon':
      return say(str`Öppet för ansökan, stänger snart: ${left}`);
    case 'last-day': {
      if (closingTime === undefined) return say('Sista dagen att ansöka är i dag');
      const clock = clockText(clockMinute(closingTime)!);
      return isElsewhere
        ? say(str`Sista dagen att ansöka är i dag, till kl. ${clock} svensk tid`)
        : say(str`Sista dagen att ansöka är i dag, till kl. ${clock}`);
    }
    case 'closed':
      return say('Stängt för ansökan');
    default:
      return say('Vi vet inte när ansökan stänger');
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
  const { say } = words;
  const date = parseDate(lastDay);
  if (date === null) return lastDay.trim() || say('Inget datum är angivet.');
  const day = weekdayDateText(words, date);
  if (closingTime === undefined) return say(str`till och med ${day}`);
  const minute = clockMinute(closingTime);
  if (minute === null) return listText(words, [day, closingTime]);
  const clock = clockText(minute);
  return isElsewhere
    ? say(str`${day}, till kl. ${clock} svensk tid`)
    : say(str`${day}, till kl. ${clock}`);
}

/** What is worth knowing of the last day: that it was moved, and that offices are closed then. */
export function lastDayNotes(words: Words, deadline: Deadline): string[] {
  const { say } = words;
  const last = parseDate(deadline.lastDay ?? '');
  const former = formerLastDay(deadline);
  const rest = last === null ? null : restDay(last);
  return [
    ...(former !== null && last !== null
      ? [
          former < last
            ? say(str`Förlängd, tidigare ${dateText(words, former)}.`)
            : say(str`Tidigarelagd, förut ${dateText(words, former)}.`),
        ]
      : []),
    ...(rest === null
      ? []
      : [say(str`Dagen är ${restDayText(words, rest)}. Sista dagen flyttas inte för det.`)]),
  ];
}

function restDayText(words: Words, day: NonNullable<ReturnType<typeof restDay>>): string {
  switch (day) {
    case 'saturday':
      return words.say('en lördag');
    case 'sunday':
      return words.say('en söndag');
    default:
      return holidayText(words, day);
  }
}

/** Who may apply, one of a list. */
export function applicantText({ say }: Words, type: ApplicantType): string {
  const names: Record<ApplicantType, string> = {
    municipality: say('kommuner'),
    authority: say('myndigheter'),
    'non-profit': say('ideella organisationer'),
    foundation: say('stiftelser'),
  };
  return names[type];
}

/** How much of the cost an applicant may be granted. A share that the call leaves out is not guessed. */
export function shareText(words: Words, { type, share }: EligibleApplicant): string {
  const { say } = words;
  if (share === null) {
    return say('Utlysningen anger ingen andel. Fråga Länsstyrelsen.');
  }
  if (share === 100 && type === 'non-profit') {
    return say('Hela kostnaden för insatser som utförs av frivilligorganisation');
  }
  if (share === 50 && (type === 'municipality' || type === 'authority')) {
    return say('Högst halva kostnaden för insatser som utförs av en myndighet eller kommun');
  }
  return shareLimitText(words, share);
}

/** A share of the cost, in whole per cent, as the most that may be granted. */
export function shareLimitText({ say }: Words, share: number | null): string {
  return share === null
    ? say('Utlysningen anger ingen andel. Fråga den som utlyser bidraget.')
    : share === 100
      ? say('Högst hela kostnaden')
      : share === 50
        ? say('Högst halva kostnaden')
        : say(str`Högst ${share} procent av kostnaden`);
}

/** What to tick off before the last day. */
export function stepTexts({ say }: Words, { maxPages }: GrantCall): string[] {
  return [
    say('Vi har verksamhet i Örebro län'),
    say(str`PM på högst ${maxPages} A4-sidor`),
    say('Budget för hela projekttiden'),
    say('Andra medel som projektet har sökt och beviljats'),
    say('Delmålen är en del av projektet och av ordinarie verksamhet'),
    say('Skickad med e-post'),
    say('Skickad med vanlig post'),
  ];
}

/** What the money may be used for. */
export function useText({ say }: Words, use: GrantUse): string {
  const names: Record<GrantUse, string> = {
    'urgent-measures': say('angelägna insatser'),
    'internal-training': say('internutbildning'),
    competence: say('förstärkning av kompetens av verksamheten'),
  };
  return names[use];
}

/** An area that the money may be used within. */
export function areaText({ say }: Words, area: GrantArea): string {
  const names: Record<GrantArea, string> = {
    'close-relationships': say('våld i nära relationer'),
    honour: say('hedersrelaterat våld och förtryck'),
    'prostitution-trafficking': say('prostitution och människohandel för sexuella ändamål'),
  };
  return names[area];
}

/** A sub-goal of the county's strategy. */
export function goalText({ say }: Words, goal: GrantGoal): string {
  const names: Record<GrantGoal, string> = {
    'violence-prevention': say(
      'Ett våldsförebyggande arbete ska utvecklas med fokus på maskulinitetsnormer och våldsutövare.',
    ),
    'detection-and-protection': say(
      'Kunskaper och metoder för att upptäcka och förstärka skyddet för personer utsatta för våld ska utvecklas genom samverkan.',
    ),
  };
  return names[goal];
}

/** What goes first among applications. */
export function priorityText({ say }: Words, priority: GrantCall['priority']): string {
  const texts: Record<GrantCall['priority'], string> = {
    'masculinity-norms-and-perpetrators': say(
      'Insatser med fokus på maskulinitetsnormer och våldsutövare prioriteras.',
    ),
  };
  return texts[priority];
}
