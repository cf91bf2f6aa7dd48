import type { CountyId } from './counties.js';
import { countySupport as orebro } from './bundled/orebro/county-support.js';
import type { Citation, Provenance } from './provenance.js';

/** With whom the county board works. */
export const supportPartners = [
  'authorities',
  'municipalities',
  'regions',
  'civil-society',
  'others',
] as const;
export type SupportPartner = (typeof supportPartners)[number];

/** What the county board does. */
export const supportTasks = ['coordination', 'development', 'knowledge', 'questions'] as const;
export type SupportTask = (typeof supportTasks)[number];

/** Examples of how it does so. */
export const supportExamples = ['visits', 'cooperation', 'networks', 'competence'] as const;
export type SupportExample = (typeof supportExamples)[number];

/** The guiding goals of the national strategy. */
export const strategyGoals = ['prevention', 'detection', 'law-enforcement', 'knowledge'] as const;
export type StrategyGoal = (typeof strategyGoals)[number];

/** What the web course on honour teaches. */
export const honourCourseTopics = [
  'human-rights',
  'concept',
  'numbers',
  'family',
  'law',
  'lgbtq',
  'disability',
] as const;
export type HonourCourseTopic = (typeof honourCourseTopics)[number];

/** For whom the course on female genital mutilation is. */
export const fgmCourseAudiences = ['nurses', 'midwives', 'doctors', 'others'] as const;
export type FgmCourseAudience = (typeof fgmCourseAudiences)[number];

/** The county's support to those who work with men's violence against women. Its texts are words. */
export interface CountySupport extends Provenance {
  readonly partners: readonly SupportPartner[];
  readonly tasks: readonly SupportTask[];
  readonly examples: readonly SupportExample[];
  /** The government's page, which the strategy's years and the wording of its goals are from. */
  readonly strategySource: Citation;
  /** The first and the last year of the national strategy. */
  readonly strategyFrom: number;
  readonly strategyUntil: number;
  readonly strategyGoals: readonly StrategyGoal[];
  readonly honourCourseTopics: readonly HonourCourseTopic[];
  readonly fgmCourseAudiences: readonly FgmCourseAudience[];
  /** Pages of those who answer for each, https addresses. */
  readonly honourWebsite: string;
  readonly coordinationWebsite: string;
}

/** The facts that come with the package, by county. */
export const bundledCountySupport: Record<CountyId, CountySupport> = { orebro };
