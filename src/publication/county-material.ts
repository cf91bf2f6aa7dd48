import type { Checklist } from '../material/checklist.js';
import type { DefinitionSet } from '../material/definition.js';
import type { BundledGrantCall } from '../material/grant-call.js';
import type { BundledHotline } from '../material/hotline.js';
import type { Provenance } from '../material/provenance.js';
import type { CountySupport } from '../material/support-section.js';
import type { Text } from '../material/text.js';
import type { RecordsByGroup } from './county-document.js';
import type { DefinitionsFrame, PublishedChecklist } from './published-records.js';
import type { RecordGroup } from './record-groups.js';

/** A record that is no longer in force, as it is told. */
export interface Withdrawn {
  /** ISO `YYYY-MM-DD`, the first day on which it is not. */
  readonly since: string;
  /** What it was called; null where nobody has told. */
  readonly name: Text | null;
  readonly reason: Text | null;
  /** Records of the same kind to turn to, which are there. Of lines always one. */
  readonly instead: readonly string[];
}

/** All material of a county, each record by its name and with its own source, wherever it came from. */
export type CountyMaterial = {
  readonly [Group in RecordGroup]: ReadonlyMap<string, RecordsByGroup[Group]>;
} & {
  readonly definitionsFrame: DefinitionsFrame | null;
  readonly checklist: PublishedChecklist | null;
  readonly withdrawn: Readonly<Record<RecordGroup, ReadonlyMap<string, Withdrawn>>>;
};

/** The bundled material of a county, as far as there is any. */
export interface BundledCounty {
  readonly hotlines?: Readonly<Record<string, BundledHotline>>;
  readonly grantCalls?: Readonly<Record<string, BundledGrantCall>>;
  readonly definitions?: DefinitionSet;
  readonly support?: CountySupport;
  readonly checklist?: Checklist;
}

/** Bundled material in the shape that a document is laid over. */
export function bundledMaterial(bundled: BundledCounty): CountyMaterial {
  const { hotlines = {}, grantCalls = {}, definitions, support, checklist = null } = bundled;
  const none = new Map<string, Withdrawn>();
  return {
    hotlines: new Map(Object.entries(hotlines)),
    grantCalls: new Map(Object.entries(grantCalls)),
    definitions: byId(definitions?.definitions, definitions),
    supportSections: byId(support?.sections, support),
    definitionsFrame: definitions
      ? {
          responsibility: definitions.responsibility,
          aim: definitions.aim,
          ...provenanceOf(definitions),
        }
      : null,
    checklist,
    withdrawn: { hotlines: none, grantCalls: none, definitions: none, supportSections: none },
  };
}

/** The records of a set by their names, each with where the set is from. */
function byId<Record extends { readonly id: string }>(
  records: readonly Record[] = [],
  set?: Provenance,
): Map<string, Record & Provenance> {
  return new Map(records.map((record) => [record.id, { ...record, ...provenanceOf(set!) }]));
}

function provenanceOf({
  source,
  publisher,
  reviewed,
  validFrom,
  validUntil,
}: Provenance): Provenance {
  return {
    source,
    publisher,
    reviewed,
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
  };
}
