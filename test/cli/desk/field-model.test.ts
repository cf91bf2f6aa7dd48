import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldModel, type FieldModel, type NamedField } from '../../../src/cli/desk/field-model.js';
import { choiceWords, fieldWords } from '../../../src/cli/desk/field-words.js';
import {
  recordSchemas,
  singleSchemas,
  withdrawalSchema,
} from '../../../src/publication/published-records.js';

const schemas = { ...recordSchemas, ...singleSchemas, withdrawal: withdrawalSchema };

/** All facts of a form, with where they stand. */
function* all(model: FieldModel, path: string[]): Generator<{ path: string[]; model: FieldModel }> {
  yield { path, model };
  const named = (fields: readonly NamedField[]) =>
    fields.map((field) => all(field.model, [...path, field.name]));
  if (model.kind === 'group') for (const one of named(model.fields)) yield* one;
  if (model.kind === 'list') yield* all(model.item, path);
  if (model.kind === 'variant') {
    for (const { fields } of model.options) for (const one of named(fields)) yield* one;
  }
}

test('has a control for each fact that a schema asks for, by what it is', () => {
  const line = fieldModel(recordSchemas.hotlines);
  assert.equal(line.kind, 'group');
  const fields = new Map(
    (line as { fields: readonly NamedField[] }).fields.map((one) => [one.name, one]),
  );
  assert.deepEqual([...fields.keys()], Object.keys(recordSchemas.hotlines.entries));
  assert.deepEqual(fields.get('openingHours'), {
    name: 'openingHours',
    model: { kind: 'hours' },
    isOptional: false,
    isNullable: true,
  });
  assert.deepEqual(fields.get('topics')!.model, { kind: 'list', item: { kind: 'text' } });
  assert.equal(fields.get('topics')!.isOptional, true);
  assert.deepEqual(fields.get('audience')!.model, {
    kind: 'choice',
    values: ['professionals', 'exposed'],
  });
  assert.equal(fields.get('reviewed')!.model.kind, 'date');
  const sections = [...all(fieldModel(recordSchemas.supportSections), [])];
  const blocks = sections.find(
    ({ path, model }) => path.at(-1) === 'blocks' && model.kind === 'variant',
  );
  assert.deepEqual(
    (blocks!.model as Extract<FieldModel, { kind: 'variant' }>).options.map(({ value }) => value),
    ['paragraph', 'list', 'heading', 'link', 'phone', 'strategy'],
  );
});

test('has words for each field and each choice of each schema, in both languages', () => {
  let count = 0;
  for (const [kind, schema] of Object.entries(schemas)) {
    for (const { path, model } of all(fieldModel(schema), [kind])) {
      if (path.length === 1) continue;
      const name = path.at(-1)!;
      for (const language of ['sv', 'en'] as const) {
        assert.notEqual(fieldWords(path, language).label, name, path.join('.'));
        if (model.kind !== 'choice') continue;
        for (const value of model.values) {
          assert.notEqual(choiceWords(name, value, language), value, `${name}.${value}`);
        }
      }
      count++;
    }
  }
  assert.ok(count > 80, String(count));
});
