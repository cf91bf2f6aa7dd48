// The JSON Schema of a county's document, from the very schemas that a page checks it by.
import { toJsonSchema } from '@valibot/to-json-schema';
import { fromSource } from './from-source.mjs';

/** The schema as JSON, for programs that edit or check a document. */
export async function countyMaterialSchema() {
  const { countyDocumentSchema, jsonOfFacts, textSchema } = await fromSource(
    'src/publication/county-document-schema.ts',
  );
  const { fieldDescriptions } = await fromSource('src/publication/field-descriptions.ts');
  // What a check by code stands behind is found by the check: a schema with one is taken apart before it is asked for.
  const byCheck = new Map([...jsonOfFacts].map(([{ pipe }, json]) => [pipe?.at(-1), json]));
  const schema = toJsonSchema(countyDocumentSchema, {
    target: 'draft-07',
    errorMode: 'ignore',
    definitions: { text: textSchema },
    overrideSchema: ({ valibotSchema }) => jsonOfFacts.get(valibotSchema),
    overrideAction: ({ valibotAction }) => byCheck.get(valibotAction),
  });
  return described({ title: 'county-material', ...schema }, fieldDescriptions);
}

/** The same with what each field is for. */
function described(schema, descriptions) {
  if (Array.isArray(schema)) return schema.map((one) => described(one, descriptions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const [record, withdrawal] = schema.anyOf ?? [];
  // So that an editor's program names what is wrong of the one that is meant.
  if (withdrawal?.required?.includes('withdrawn')) {
    const either = {
      if: { type: 'object', required: ['withdrawn'] },
      then: withdrawal,
      else: record,
    };
    return described(either, descriptions);
  }
  const { properties, ...rest } = schema;
  const all = Object.entries(rest).map(([key, value]) => [key, described(value, descriptions)]);
  if (!properties) return Object.fromEntries(all);
  const fields = Object.entries(properties).map(([field, value]) => [
    field,
    {
      ...(descriptions[field] && { description: descriptions[field] }),
      ...described(value, descriptions),
    },
  ]);
  return { ...Object.fromEntries(all), properties: Object.fromEntries(fields) };
}
