import { all, date, matching, provenanceSchema, type Schema } from './schema.js';
import {
  traffickingActs,
  traffickingMeans,
  traffickingPurposes,
  type TraffickingDefinition,
} from './trafficking-definition.js';

/** What a feed may change of the definition of trafficking: the law's version, not its parts. */
export const traffickingFeedSchema = {
  penalCodeVersion: matching(/^SFS \d{4}:\d+$/, 'an act, SFS 2018:601'),
  reviewed: date,
  validFrom: date,
  validUntil: date,
};

/** What the definition of trafficking must be. */
export const traffickingDefinitionSchema: Schema<TraffickingDefinition> = {
  ...traffickingFeedSchema,
  ...provenanceSchema,
  protocolVersion: matching(/^\d{4}$/, 'a year'),
  acts: all(traffickingActs),
  means: all(traffickingMeans),
  purposes: all(traffickingPurposes),
};
