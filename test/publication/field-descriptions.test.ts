import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countyMaterialSchema } from '../../build/county-material-schema.mjs';
import { countyDocumentSchema } from '../../src/publication/county-document-schema.js';
import { fieldDescriptions } from '../../src/publication/field-descriptions.js';
import {
  publishedHotlineSchema,
  withdrawalSchema,
} from '../../src/publication/published-records.js';

/** The names of all fields that a JSON Schema has, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(fieldsOf)];
}

const fields = fieldsOf(await countyMaterialSchema());

test('describes no field that no document has', () => {
  const stray = Object.keys(fieldDescriptions).filter((field) => !fields.includes(field));
  assert.deepEqual(stray, []);
});

test('describes each field of a document, of a line and of a withdrawal, in sentences', () => {
  for (const { entries } of [countyDocumentSchema, publishedHotlineSchema, withdrawalSchema]) {
    for (const field of Object.keys(entries).filter((one) => one !== '$schema')) {
      assert.match(fieldDescriptions[field] ?? '', /\.$/, field);
    }
  }
});
