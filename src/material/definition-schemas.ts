import { violenceForms, type DefinitionSet } from './definition-set.js';
import { date, matching, provenanceSchema, type Check, type Schema } from './schema.js';
import {
  traffickingActs,
  traffickingMeans,
  traffickingPurposes,
  type TraffickingDefinition,
} from './trafficking-definition.js';

/** A definition is whole or wrong: all of its parts, in the order of the source. */
const all =
  (parts: readonly string[]): Check =>
  (value) =>
    String(value) === String(parts) ? null : `all of ${parts.join(', ')}, in this order`;

/** What a set of definitions must be. */
export const definitionSetSchema: Schema<DefinitionSet> = {
  ...provenanceSchema,
  forms: all(violenceForms),
};

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
