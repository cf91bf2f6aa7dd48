import * as v from 'valibot';
import { envelope, type Envelope } from './envelope.js';
import { Refused } from './refusal.js';
import { isNewerSchema } from './schema-version.js';
import { strictJson } from './strict-json.js';

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Reads bytes as JSON, strictly; throws a {@link Refused} that names what they are. */
export function jsonOf(bytes: Uint8Array, what: string): Json {
  try {
    return strictJson(bytes);
  } catch (error) {
    throw new Refused('malformed', `${what}: ${(error as Error).message}`);
  }
}

/** Reads an envelope that is to be of one type and no other. */
export function envelopeOfType(payloadType: string, told: unknown, what: string): Envelope {
  const read = envelope(told, what);
  if (read.payloadType === payloadType) return read;
  throw new Refused('wrong-type', `${what} is ${read.payloadType}`);
}

/** What JSON holds by a schema, unless its shape is newer than what can be read here. */
export function shaped<Schema extends v.GenericSchema>(
  schema: Schema,
  told: Json,
  what: string,
): v.InferOutput<Schema> {
  const { schemaVersion } = told;
  if (typeof schemaVersion === 'string' && isNewerSchema(schemaVersion)) {
    throw new Refused('newer-schema', `the shape of ${what} is ${schemaVersion}`);
  }
  const { success, issues, output } = v.safeParse(schema, told);
  if (success) return output;
  const [issue] = issues;
  throw new Refused('malformed', `${what} needs ${v.getDotPath(issue)}: ${issue.message}`);
}
