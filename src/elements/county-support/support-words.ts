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
export function partnerText({ msg }: Words, partner: SupportPartner): string {
  const texts: Record<SupportPartner, string> = {
    authorities: msg('myndigheter'),
    municipalities: msg('kommuner'),
    regions: msg('regioner'),
    'civil-society': msg('civilsamhällets organisationer'),
    others: msg('andra aktörer'),
  };
  return texts[partner];
}

/** What the county board does, one of a list. */
export function taskText({ msg }: Words, task: SupportTask): string {
  const texts: Record<SupportTask, string> = {
    coordination: msg('stödja och stärka samordningen av insatser'),
    development: msg('stödja verksamhetsutveckling'),
    knowledge: msg('bidra med kunskap och metoder'),
    questions: msg(
      'fånga upp viktiga frågor på den kommunala nivån och skicka dem vidare till den nationella',
    ),
  };
  return texts[task];
}

/** An example of what the county board does. */
export function exampleText({ msg }: Words, example: SupportExample): string {
  const texts: Record<SupportExample, string> = {
    visits: msg('kommunbesök'),
    cooperation: msg('leder länssamverkan'),
    networks: msg('håller i olika nätverk'),
    competence: msg('erbjuder kompetensstöd'),
  };
  return texts[example];
}

/** A goal of the strategy, in the government's wording: the county's page leaves out a word. */
export function goalText({ msg }: Words, goal: StrategyGoal): string {
  const texts: Record<StrategyGoal, string> = {
    prevention: msg('Ett utökat och verkningsfullt förebyggande arbete mot våld.'),
    detection: msg(
      'Förbättrad upptäckt av våld och starkare skydd och stöd för våldsutsatta kvinnor och barn.',
    ),
    'law-enforcement': msg('Effektivare brottsbekämpning.'),
    knowledge: msg('Förbättrad kunskap och metodutveckling.'),
  };
  return texts[goal];
}

/** For which years the strategy is, and what to look up when they have passed. */
export function strategyText(
  { msg }: Words,
  { strategyFrom, strategyUntil }: CountySupport,
  { state }: StrategyState,
): string {
  switch (state) {
    case 'current':
      return msg(str`Strategin gäller ${strategyFrom}–${strategyUntil}.`);
    case 'ending':
      return msg(
        str`Strategin gäller ${strategyFrom}–${strategyUntil}. Den upphör vid årets slut. Kontrollera hos regeringen vad som gäller därefter.`,
      );
    case 'ended':
      return msg(
        str`Strategin gällde ${strategyFrom}–${strategyUntil}. Kontrollera hos regeringen om en ny strategi gäller.`,
      );
  }
}

/** What the course on honour teaches, one of a list. */
export function topicText({ msg }: Words, topic: HonourCourseTopic): string {
  const texts: Record<HonourCourseTopic, string> = {
    'human-rights': msg('mänskliga rättigheter'),
    concept: msg('hedersbegreppet'),
    numbers: msg('hur många som berörs'),
    family: msg('familjestruktur'),
    law: msg('lagen om tvångs- och barnäktenskap'),
    lgbtq: msg('HBTQ och heder'),
    disability: msg('intellektuell funktionsnedsättning och heder'),
  };
  return texts[topic];
}

/** For whom the course on genital mutilation is in the first place, one of a list. */
export function fgmAudienceText({ msg }: Words, audience: FgmCourseAudience): string {
  const texts: Record<FgmCourseAudience, string> = {
    nurses: msg('sjuksköterskor'),
    midwives: msg('barnmorskor'),
    doctors: msg('läkare'),
    others: msg(
      'andra som möter flickor och kvinnor som har utsatts för, eller riskerar att utsättas för, könsstympning',
    ),
  };
  return texts[audience];
}
