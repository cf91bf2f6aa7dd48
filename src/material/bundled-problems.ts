import { bundledCountySupport } from './bundled/county-support.js';
import { countySupportSchema } from './support-section.js';
import { definitionSetSchema } from './definition.js';
import { checklistSchema } from './checklist.js';
import { problems as heldAgainst, type Problem } from './problems.js';
import { bundledDefinitions } from './bundled/definitions.js';
import { bundledGrantCalls } from './bundled/grant-calls.js';
import { grantCallSchema } from './grant-call-schema.js';
import { bundledHotlines } from './bundled/hotlines.js';
import { hotlineSchema } from './hotline-schema.js';
import { problems, type Check } from './schema.js';
import { bundledChecklists } from './bundled/checklists.js';

/**
 * Holds all bundled facts against their schemas: a sentence for each fact that is wrong or
 * missing, naming where it stands and what was expected. The build fails on any.
 */
export function bundledProblems(): string[] {
  return [
    ...byCounty('hotlines', bundledHotlines, (lines) => each(lines, hotlineSchema)),
    ...byCounty('grant-calls', bundledGrantCalls, (calls) => each(calls, grantCallSchema)),
    ...byCounty('definitions', bundledDefinitions, (set) =>
      told(heldAgainst(set, definitionSetSchema)),
    ),
    ...byCounty('county-support', bundledCountySupport, (set) =>
      told(heldAgainst(set, countySupportSchema)),
    ),
    ...byCounty('checklist', bundledChecklists, (set) => told(heldAgainst(set, checklistSchema))),
  ];
}

type FactSchema = Readonly<Record<string, Check>>;

function byCounty<Facts>(
  file: string,
  bundled: Record<string, Facts>,
  check: (facts: Facts) => string[],
): string[] {
  return Object.entries(bundled).flatMap(([county, facts]) =>
    check(facts).map((problem) => `src/material/bundled/${county}/${file}.ts: ${problem}`),
  );
}

function each(records: Record<string, unknown>, schema: FactSchema): string[] {
  return Object.entries(records).flatMap(([id, facts]) =>
    one(facts, schema).map((problem) => `${id}.${problem}`),
  );
}

function one(facts: unknown, schema: FactSchema): string[] {
  return told(problems(facts, schema));
}

function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ field, value, expected }) => `${field} is ${JSON.stringify(value)}, expected ${expected}`,
  );
}
