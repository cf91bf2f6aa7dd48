import { weekdayDateText } from '../../language/date-words.js';
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
import type { DeadlineState } from '../../time/deadline.js';

/** The call's name. */
export function callName({ say }: Words, call: GrantCallId): string {
  const names: Record<GrantCallId, string> = {
    'orebro-2018': say('Bidrag för insatser mot pojkars och mäns våld mot flickor och kvinnor'),
  };
  return names[call];
}

/** Where the call stands, in words. */
export function deadlineText(words: Words, { state, daysLeft }: DeadlineState): string {
  const { say } = words;
  const left = daysLeft === 1 ? say('1 dag kvar') : say(str`${daysLeft} dagar kvar`);
  switch (state) {
    case 'upcoming':
      return say('Ansökan har inte öppnat än');
    case 'open':
      return say(str`Öppet för ansökan, ${left}`);
    case 'closing-soon':
      return say(str`Öppet för ansökan, stänger snart: ${left}`);
    case 'last-day':
      return say('Sista dagen att ansöka är i dag');
    case 'closed':
      return say('Stängt för ansökan');
    case 'unknown':
      return say('Vi vet inte när ansökan stänger');
  }
}

/** The last day, in words that say that the day itself is included. */
export function lastDayText(words: Words, lastDay: string): string {
  const date = parseDate(lastDay);
  return date === null
    ? words.say('Inget datum är angivet.')
    : words.say(str`Till och med ${weekdayDateText(words, date)}`);
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
export function shareText({ say }: Words, { type, share }: EligibleApplicant): string {
  if (share === null) {
    return say('Utlysningen anger ingen andel. Fråga Länsstyrelsen.');
  }
  if (share === 100) {
    return type === 'non-profit'
      ? say('Hela kostnaden för insatser som utförs av frivilligorganisation')
      : say('Hela kostnaden');
  }
  return share === 50
    ? say('Högst halva kostnaden för insatser som utförs av en myndighet eller kommun')
    : say(str`Högst ${share} procent av kostnaden`);
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
