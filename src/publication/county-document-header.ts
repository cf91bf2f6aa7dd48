import * as v from 'valibot';
import { expectedIn } from '../material/facts-of.js';
import type { Frozen } from '../material/frozen.js';
import { nameSchema } from '../material/name.js';
import { wholeNumber } from '../material/whole-number.js';
import { instantSchema } from './instant.js';
import { schemaVersionSchema } from './schema-version.js';

/** What a document says of itself. */
export const headerFields = {
  schemaVersion: schemaVersionSchema,
  /** In small letters. It need not be a county that is bundled. */
  county: nameSchema,
  /** Grows with each document. */
  version: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  published: instantSchema,
  expires: instantSchema,
};

/** What is read of a document before its records are. */
export const headerSchema = v.object(headerFields, expectedIn(headerFields));
export type CountyDocumentHeader = Frozen<v.InferOutput<typeof headerSchema>>;
