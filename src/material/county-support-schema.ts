import {
  fgmCourseAudiences,
  honourCourseTopics,
  strategyGoals,
  supportExamples,
  supportPartners,
  supportTasks,
  type CountySupport,
} from './county-support.js';
import { all, citation, provenanceSchema, webAddress, whole, type Schema } from './schema.js';

const year = whole(2000, 2100);

/** What the facts of a county's support must be. */
export const countySupportSchema: Schema<CountySupport> = {
  ...provenanceSchema,
  partners: all(supportPartners),
  tasks: all(supportTasks),
  examples: all(supportExamples),
  strategySource: citation,
  strategyFrom: year,
  strategyUntil: year,
  strategyGoals: all(strategyGoals),
  honourCourseTopics: all(honourCourseTopics),
  fgmCourseAudiences: all(fgmCourseAudiences),
  honourWebsite: webAddress,
  coordinationWebsite: webAddress,
};
