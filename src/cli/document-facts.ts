import type { GenericSchema } from 'valibot';
import { knownFacts } from '../publication/known-facts.js';
import {
  recordSchemas,
  singleSchemas,
  withdrawalSchema,
} from '../publication/published-records.js';
import { recordGroups } from '../publication/record-groups.js';
import type { Json } from '../publication/signed-json.js';

/** A fact of a document, as it is written. */
export interface DocumentFact {
  /** `hotlines.duty-line`, `checklist`. */
  readonly record: string;
  /** `topics.0`. */
  readonly field: string;
  /** Both: `hotlines.duty-line.topics.0`. */
  readonly where: string;
  /** What it is to be. */
  readonly schema: GenericSchema;
  readonly value: unknown;
}

/** All facts of a document that are no objects or lists, right or wrong, each with its schema. */
export function documentFacts(json: Json): DocumentFact[] {
  const facts: DocumentFact[] = [];
  const add = (record: string, schema: GenericSchema, told: unknown) =>
    knownFacts(schema, told, (fact, value, field) => {
      facts.push({ record, field, where: `${record}.${field}`, schema: fact, value });
    });
  for (const group of recordGroups) {
    for (const [id, told] of Object.entries(Object(json[group]) as object)) {
      const isWithdrawn = Object.hasOwn(Object(told) as object, 'withdrawn');
      add(`${group}.${id}`, isWithdrawn ? withdrawalSchema : recordSchemas[group], told);
    }
  }
  for (const [name, schema] of Object.entries(singleSchemas)) {
    if (json[name] !== undefined) add(name, schema, json[name]);
  }
  return facts;
}
