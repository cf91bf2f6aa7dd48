import { stringOf } from '../material/string-of.js';

/** The shape that is written here. What is new in a minor version is left out by an older reader, a newer major one is refused. */
export const schemaVersion = '1.0';

/** A version of a document's shape. */
export const schemaVersionSchema = stringOf('a version of the shape, 1.0', (text) =>
  /^\d{1,4}\.\d{1,4}$/.test(text),
);

/** Whether a version is of a newer shape than this reader knows. */
export function isNewerSchema(version: string): boolean {
  return Number.parseInt(version) > Number.parseInt(schemaVersion);
}
