import * as v from 'valibot';
import type { HoursDraft } from '../../forms/hours-draft.js';

/** Begins what is written of hours that are half picked: no notation, so that no check lets it be published. */
const beginning = 'ej klart: ';

const timesSchema = v.array(v.strictTuple([v.string(), v.string()]));
const draftSchema = v.strictObject({
  kind: v.picklist(['unknown', 'always', 'weekly', 'written']),
  week: v.strictTuple([
    ...([timesSchema, timesSchema, timesSchema, timesSchema] as const),
    ...([timesSchema, timesSchema, timesSchema] as const),
  ]),
  holidays: v.union([v.picklist(['closed', 'as-weekdays']), timesSchema]),
  eves: v.picklist(['closed', 'open']),
  exceptions: v.array(v.strictObject({ from: v.string(), to: v.string(), hours: timesSchema })),
  notation: v.string(),
});

/** Hours that are half picked, as the draft's file keeps them: nothing that was picked is lost with the page. */
export function unfinishedHours(draft: HoursDraft): string {
  return `${beginning}${JSON.stringify(draft)}`;
}

/** What was half picked; null for any other value. */
export function unfinishedIn(value: unknown): HoursDraft | null {
  if (typeof value !== 'string' || !value.startsWith(beginning)) return null;
  try {
    return v.parse(draftSchema, JSON.parse(value.slice(beginning.length)));
  } catch {
    return null;
  }
}
