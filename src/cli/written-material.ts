import type { CountyMaterial } from '../publication/county-material.js';
import { pinnedLine } from '../publication/pinned-line.js';
import type { Json } from '../publication/signed-json.js';
import { hoursNotation } from '../time/hours-notation.js';

/**
 * A county's material as its document has it, record by record; read again and laid over the same, it changes nothing. The
 * national line is left out, since it is no county's to publish.
 */
export function writtenMaterial({
  hotlines,
  grantCalls,
  definitions,
  supportSections,
  definitionsFrame,
  checklist,
}: CountyMaterial): Json {
  const lines = [...hotlines].filter(([id]) => id !== pinnedLine);
  return {
    hotlines: Object.fromEntries(
      lines.map(([id, line]) => [
        id,
        { ...line, openingHours: line.openingHours && hoursNotation(line.openingHours) },
      ]),
    ),
    grantCalls: unnamed(grantCalls),
    definitions: unnamed(definitions),
    ...(definitionsFrame && { definitionsFrame }),
    supportSections: unnamed(supportSections),
    ...(checklist && { checklist }),
  };
}

/** Records without the name that they stand by. */
function unnamed(records: ReadonlyMap<string, { readonly id: string }>): Json {
  return Object.fromEntries(
    [...records].map(([id, record]) => [
      id,
      Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'id')),
    ]),
  );
}
