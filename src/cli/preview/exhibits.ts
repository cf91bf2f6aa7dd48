import { entryOf, tags, type Tag } from '../../catalogue.js';
import type { Text } from '../../material/text.js';
import type { CountyMaterial } from '../../publication/county-material.js';
import { same, type Said } from '../said.js';

/** An element that is shown, with what it is told to choose. */
export interface Exhibit {
  /** `hotline-status.duty-line`. */
  readonly id: string;
  readonly tag: Tag;
  /** Attributes that choose among facts. */
  readonly choice: Readonly<Record<string, string>>;
  readonly title: Said;
  /** Whether there is something of it in the bundled material. */
  readonly isBundled: boolean;
  /** The same of what the document makes of it; what is withdrawn is told to be so. */
  readonly isPublished: boolean;
}

type Materials = readonly [bundled: CountyMaterial, published: CountyMaterial];

/** What there is to show of each element. The way out has nothing of a county's. */
const exhibitsByTag: Readonly<Record<Tag, (tag: Tag, materials: Materials) => readonly Exhibit[]>> =
  {
    'hotline-status': (tag, materials) => records(tag, 'line', 'hotlines', materials),
    'grant-deadline': (tag, materials) => [
      ...whole(
        tag,
        { sv: 'Utlysningen som är aktuell', en: 'The call that is current' },
        materials,
        ({ grantCalls }) => grantCalls.size > 0,
      ),
      ...records(tag, 'call', 'grantCalls', materials),
    ],
    'violence-definitions': (tag, materials) =>
      whole(
        tag,
        { sv: 'Definitioner av våld', en: 'Definitions of violence' },
        materials,
        ({ definitions }) => definitions.size > 0,
      ),
    'trafficking-checklist': (tag, materials) =>
      whole(
        tag,
        { sv: 'Checklista om människohandel', en: 'Checklist on trafficking' },
        materials,
        ({ checklist }) => checklist !== null,
      ),
    'county-support': (tag, materials) =>
      whole(
        tag,
        { sv: 'Länets stöd', en: "The county's support" },
        materials,
        ({ supportSections }) => supportSections.size > 0,
      ),
    'quick-exit': () => [],
  };

/** Each element with each record that it can show: those of the document in their order, what is withdrawn last. */
export function exhibitsOf(bundled: CountyMaterial, published: CountyMaterial): Exhibit[] {
  return tags.flatMap((tag) => exhibitsByTag[tag](tag, [bundled, published]));
}

/** Elements that show nothing of a county's, and so are left out. */
export const notExhibited = tags.filter((tag) => entryOf(tag).place !== 'text');

function whole(
  tag: Tag,
  title: Said,
  materials: Materials,
  isThere: (material: CountyMaterial) => boolean,
): Exhibit[] {
  const [isBundled, isPublished] = materials.map(isThere) as [boolean, boolean];
  if (!isBundled && !isPublished) return [];
  return [{ id: tag, tag, choice: {}, title, isBundled, isPublished }];
}

function records(
  tag: Tag,
  attribute: string,
  group: 'hotlines' | 'grantCalls',
  [bundled, published]: Materials,
): Exhibit[] {
  const withdrawn = published.withdrawn[group];
  const ids = new Set([...published[group].keys(), ...bundled[group].keys(), ...withdrawn.keys()]);
  return [...ids].map((id) => {
    const isBundled = bundled[group].has(id);
    const isPublished = published[group].has(id) || withdrawn.has(id);
    const record = published[group].get(id) ?? withdrawn.get(id);
    const title = titleOf(record?.name ?? bundled[group].get(id)?.name ?? id);
    return { id: `${tag}.${id}`, tag, choice: { [attribute]: id }, title, isBundled, isPublished };
  });
}

/** A record's name in the languages of the commands. */
function titleOf(name: Text): Said {
  if (typeof name === 'string') return same(name);
  const sv = name.sv ?? '';
  return { sv, en: name.en ?? sv };
}
