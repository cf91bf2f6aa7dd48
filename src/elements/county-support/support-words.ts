import { str, type Words } from '../../language/words.js';
import type {
  CountySupport,
  FgmCourseAudience,
  HonourCourseTopic,
  StrategyGoal,
  SupportExample,
  SupportPartner,
  SupportTask,
} from '../../material/county-support.js';
import type { StrategyState } from './strategy-state.js';

/** With whom the county board works, one of a list. */
export function partnerText({ say }: Words, partner: SupportPartner): string {
  const texts: Record<SupportPartner, string> = {
    authorities: say('myndigheter'),
    municipalities: say('kommuner'),
    regions: say('regioner'),
    'civil-society': say('civilsamhällets organisationer'),
    others: say('andra aktörer'),
  };
  return texts[partner];
}

/** What the county board does, one of a list. */
export function taskText({ say }: Words, task: SupportTask): string {
  const texts: Record<SupportTask, string> = {
    coordination: say('stödja och stärka samordningen av insatser'),
    development: say('stödja verksamhetsutveckling'),
    knowledge: say('bidra med kunskap och metoder'),
    questions: say(
      'fånga upp viktiga frågor på den kommunala nivån och skicka dem vidare till den nationella',
    ),
  };
  return texts[task];
}

/** An example of what the county board does. */
export function exampleText({ say }: Words, example: SupportExample): string {
  const texts: Record<SupportExample, string> = {
    visits: say('kommunbesök'),
    cooperation: say('leder länssamverkan'),
    networks: say('håller i olika nätverk'),
    competence: say('erbjuder kompetensstöd'),
  };
  return texts[example];
}

/** A goal of the strategy, in the government's wording: the county's page leaves out a word. */
export function goalText({ say }: Words, goal: StrategyGoal): string {
  const texts: Record<StrategyGoal, string> = {
    prevention: say('Ett utökat och verkningsfullt förebyggande arbete mot våld.'),
    detection: say(
      'Förbättrad upptäckt av våld och starkare skydd och stöd för våldsutsatta kvinnor och barn.',
    ),
    'law-enforcement': say('Effektivare brottsbekämpning.'),
    knowledge: say('Förbättrad kunskap och metodutveckling.'),
  };
  return texts[goal];
}

/** For which years the strategy is, and what to look up when they have passed. */
export function strategyText(
  { say }: Words,
  { strategyFrom, strategyUntil }: CountySupport,
  { state }: StrategyState,
): string {
  switch (state) {
    case 'current':
      return say(str`Strategin gäller ${strategyFrom}–${strategyUntil}.`);
    case 'ending':
      return say(
        str`Strategin gäller ${strategyFrom}–${strategyUntil}. Den upphör vid årets slut. Kontrollera hos regeringen vad som gäller därefter.`,
      );
    case 'ended':
      return say(
        str`Strategin gällde ${strategyFrom}–${strategyUntil}. Kontrollera hos regeringen om en ny strategi gäller.`,
      );
  }
}

/** What the course on honour teaches, one of a list. */
export function topicText({ say }: Words, topic: HonourCourseTopic): string {
  const texts: Record<HonourCourseTopic, string> = {
    'human-rights': say('mänskliga rättigheter'),
    concept: say('hedersbegreppet'),
    numbers: say('hur många som berörs'),
    family: say('familjestruktur'),
    law: say('lagen om tvångs- och barnäktenskap'),
    lgbtq: say('HBTQ och heder'),
    disability: say('intellektuell funktionsnedsättning och heder'),
  };
  return texts[topic];
}

/** For whom the course on genital mutilation is in the first place, one of a list. */
export function fgmAudienceText({ say }: Words, audience: FgmCourseAudience): string {
  const texts: Record<FgmCourseAudience, string> = {
    nurses: say('sjuksköterskor'),
    midwives: say('barnmorskor'),
    doctors: say('läkare'),
    others: say(
      'andra som möter flickor och kvinnor som har utsatts för, eller riskerar att utsättas för, könsstympning',
    ),
  };
  return texts[audience];
}
