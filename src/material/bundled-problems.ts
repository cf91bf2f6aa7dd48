import type { GenericSchema } from 'valibot';
import { bundledChecklists } from './bundled/checklists.js';
import { bundledCountySupport } from './bundled/county-support.js';
import { bundledDefinitions } from './bundled/definitions.js';
import { bundledGrantCalls } from './bundled/grant-calls.js';
import { bundledHotlines, type Hotlines } from './bundled/hotlines.js';
import { checklistSchema, type Checklist } from './checklist.js';
import { countyIds, type CountyId } from './counties.js';
import { definitionSetSchema } from './definition.js';
import { grantCallSchema } from './grant-call.js';
import { hotlineSchema } from './hotline.js';
import { problems } from './problems.js';
import { countySupportSchema } from './support-section.js';

/**
 * Holds all bundled facts against their schemas: a sentence for each fact that is wrong or
 * missing, naming where it stands and what was expected. The build fails on any.
 */
export function bundledProblems(): string[] {
  return [
    ...byCounty('hotlines', bundledHotlines, (lines) => each(lines, hotlineSchema)),
    ...byCounty('grant-calls', bundledGrantCalls, (calls) => each(calls, grantCallSchema)),
    ...byCounty('definitions', bundledDefinitions, (set) => one(set, definitionSetSchema)),
    ...byCounty('county-support', bundledCountySupport, (set) => one(set, countySupportSchema)),
    ...byCounty('checklist', bundledChecklists, (list, county) => [
      ...one(list, checklistSchema),
      ...unknownLine(list, bundledHotlines[county]),
    ]),
  ];
}

function byCounty<Facts>(
  file: string,
  bundled: Record<CountyId, Facts>,
  check: (facts: Facts, county: CountyId) => string[],
): string[] {
  return countyIds.flatMap((county) =>
    check(bundled[county], county).map(
      (problem) => `src/material/bundled/${county}/${file}.ts: ${problem}`,
    ),
  );
}

function each(records: Record<string, unknown>, schema: GenericSchema): string[] {
  return Object.entries(records).flatMap(([id, facts]) =>
    one(facts, schema).map((problem) => `${id}.${problem}`),
  );
}

function one(facts: unknown, schema: GenericSchema): string[] {
  return problems(facts, schema).map(
    ({ field, value, expected }) => `${field} is ${JSON.stringify(value)}, expected ${expected}`,
  );
}

/** A checklist sends to one of its county's lines, whose number it has from there. */
function unknownLine({ coordinators }: Checklist, lines: Hotlines): string[] {
  return Object.values(lines).some(({ phone }) => phone === coordinators)
    ? []
    : [`coordinators is ${JSON.stringify(coordinators)}, expected the number of one of its lines`];
}
