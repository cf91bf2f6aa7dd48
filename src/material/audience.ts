import type * as v from 'valibot';
import { oneOf } from './one-of.js';

/** Whom a line is for. */
export const audienceSchema = oneOf('professionals', 'exposed');
export type Audience = v.InferOutput<typeof audienceSchema>;
