import * as v from 'valibot';
import { clockTimeSchema } from '../material/clock-time.js';
import { dateSchema } from '../material/date.js';
import { openingHoursSchema } from '../material/hours.js';
import { mailboxSchema } from '../material/mailbox.js';
import { nameSchema } from '../material/name.js';
import { penalCodeSchema } from '../material/penal-code.js';
import { phoneSchema } from '../material/swedish-phone.js';
import { textSchema } from '../material/text.js';
import { webAddressSchema } from '../material/web-address-schema.js';
import { writtenSchema } from '../material/written.js';
import { headerFields } from './county-document-header.js';
import { instantSchema } from './instant.js';
import { mostRecords } from './limits.js';
import { recordSchemas, singleSchemas, withdrawalSchema } from './published-records.js';
import { schemaVersionSchema } from './schema-version.js';

export { textSchema };

const records = <Published extends v.GenericSchema>(published: Published) =>
  v.optional(
    v.pipe(v.record(nameSchema, v.union([published, withdrawalSchema])), v.maxEntries(mostRecords)),
  );

/**
 * A county's document as a whole, for editors' programs and other tools. A page reads record by record, leaves out fields that it
 * does not know, and refuses more than can be said here: see `read-county-document.ts`.
 */
export const countyDocumentSchema = v.strictObject({
  /** By which an editor's program finds this schema. */
  $schema: v.optional(v.string()),
  ...headerFields,
  hotlines: records(recordSchemas.hotlines),
  grantCalls: records(recordSchemas.grantCalls),
  definitions: records(recordSchemas.definitions),
  definitionsFrame: v.optional(singleSchemas.definitionsFrame),
  supportSections: records(recordSchemas.supportSections),
  checklist: v.optional(singleSchemas.checklist),
});

const dash = '[\\s\\p{Pd}]*';
const dialled = (figures: string) => figures.split('').join(dash);
const country = `(?:(?:\\+|${dialled('00')})${dash}${dialled('46')}${dash}0?|0)${dash}`;
const premium = ['900', '939', '944'].map(dialled).join('|');
const string = (pattern: string) => ({ type: 'string', pattern });
const text = {
  anyOf: [
    string('\\S'),
    {
      type: 'object',
      required: ['sv'],
      propertyNames: { pattern: '^[a-zA-Z]{2,3}(?:-[a-zA-Z\\d]{1,8})*$' },
      additionalProperties: string('\\S'),
    },
  ],
};

/** What JSON Schema can say of facts that are checked by code: as much as a pattern holds, and never more than the code asks. */
export const jsonOfFacts: ReadonlyMap<v.GenericSchema, object> = new Map<v.GenericSchema, object>([
  [textSchema, text],
  [writtenSchema, string('\\S')],
  [nameSchema, string('^[a-z][a-z\\d-]*$')],
  [dateSchema, string('^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$')],
  [clockTimeSchema, string('^(?:[01]\\d|2[0-3]):[0-5]\\d$')],
  [
    instantSchema,
    string('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)$'),
  ],
  [schemaVersionSchema, string('^1\\.\\d{1,4}$')],
  [openingHoursSchema, string('^[A-Za-z\\d ,;:/\\-]*$')],
  [mailboxSchema, string('^(?![^@]*\\p{L}\\.\\p{L})[^\\s@]+@[^\\s@]+\\.\\w+$')],
  [penalCodeSchema, string('^SFS \\d{4}:\\d+$')],
  [
    phoneSchema,
    string(`^(?!\\s*${country}(?:${premium}))(?!\\s*${dialled('118')})\\+?[\\d\\s\\p{Pd}]+$`),
  ],
  [webAddressSchema, string('^https://[\\w.åäöéüÅÄÖÉÜ\\-]+(?::\\d+)?(?:[/?#]|$)')],
]);
