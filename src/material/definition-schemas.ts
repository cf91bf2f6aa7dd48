import { violenceForms, type DefinitionSet } from './definition-set.js';
import { provenanceSchema, type Check, type Schema } from './schema.js';
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

/** What the definition of trafficking must be. */
export const traffickingDefinitionSchema: Schema<TraffickingDefinition> = {
  ...provenanceSchema,
  acts: all(traffickingActs),
  means: all(traffickingMeans),
  purposes: all(traffickingPurposes),
};
