import { nationalNumber } from '../material/phone-number.js';
import { phoneSchema } from '../material/swedish-phone.js';
import type { CountyMaterial } from '../publication/county-material.js';
import { recordGroups } from '../publication/record-groups.js';
import type { DocumentFact } from './document-facts.js';
import type { Finding } from './finding.js';

/**
 * Numbers that are others than before, and a checklist's that is none of the county's lines.
 * @param before what visitors see without the document
 * @param after what they see with it
 */
export function numberWarnings(
  facts: readonly DocumentFact[],
  before: CountyMaterial,
  after: CountyMaterial,
): Finding[] {
  const lines = [...after.hotlines.values()].map(({ phone }) => nationalNumber(phone));
  return facts
    .filter((fact) => fact.schema === phoneSchema)
    .flatMap(({ record, field, where, value }): Finding[] => {
      if (typeof value !== 'string') return [];
      const was = factIn(before, record, field);
      const isChanged = typeof was === 'string' && nationalNumber(was) !== nationalNumber(value);
      const isUnknown = field === 'coordinators' && !lines.includes(nationalNumber(value));
      const changed = {
        sv: `numret var ${was} och blir ${value}. Ring det och hör vem som svarar.`,
        en: `the number was ${was} and becomes ${value}. Call it, and hear who answers.`,
      };
      const unknown = {
        sv: `${value} är inte numret till någon av länets linjer.`,
        en: `${value} is the number of none of the county's lines.`,
      };
      return [
        ...(isChanged ? [{ where, said: changed }] : []),
        ...(isUnknown ? [{ where, said: unknown }] : []),
      ];
    });
}

/** What a fact is in material; undefined where there is none. */
function factIn(material: CountyMaterial, record: string, field: string): unknown {
  const group = recordGroups.find((one) => record.startsWith(`${one}.`));
  const told = group
    ? material[group].get(record.slice(group.length + 1))
    : material[record as 'checklist' | 'definitionsFrame'];
  return field
    .split('.')
    .reduce<unknown>((one, key) => (Object(one) as Record<string, unknown>)[key], told);
}
