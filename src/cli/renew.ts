import { formatDate } from '../time/civil-date.js';
import { civilAt } from '../time/stockholm.js';
import { longestDays } from '../publication/limits.js';
import { recordGroups } from '../publication/record-groups.js';
import type { Json } from '../publication/signed-json.js';
import type { CommandRun } from './command-run.js';
import { documentFile, documentOf, needRight } from './document-file.js';
import { exitCodes } from './exit-codes.js';
import { mayWrite, writeAtomically, writtenJson } from './files.js';
import { instantText } from './instant-text.js';
import { done, Trouble, type Outcome } from './outcome.js';
import { same } from './said.js';

/** What `renew` is told. */
export interface RenewOptions {
  readonly document: string;
  readonly days: number;
  /** The records that are checked, as `hotlines.duty-line`; asked for where none are told. */
  readonly checked?: readonly string[];
  /** Where the renewed document is written; in its own place where nothing is told, once it is answered with yes. */
  readonly to?: string;
}

interface Reviewed {
  reviewed: string;
}

const dayInMilliseconds = 86_400_000;

/** Makes the next version of a document: another end, and today's date on what an editor says is checked. Nothing else changes. */
export async function renew(options: RenewOptions, run: CommandRun): Promise<Outcome> {
  const { document: path, days, to = path } = options;
  if (days > longestDays) {
    throw new Trouble(exitCodes.usage, {
      sv: `Ett dokument får gälla högst ${longestDays} dagar.`,
      en: `A document may hold at most ${longestDays} days.`,
    });
  }
  const { json, header } = await documentFile(path, null, run.now);
  const renewed = structuredClone(json) as Record<string, unknown>;
  const records = reviewedRecords(renewed);
  const checked =
    options.checked ??
    (await run.ask.choose(
      { sv: 'Vad har du kontrollerat idag?', en: 'What have you checked today?' },
      [...records].map(([value, { reviewed }]) => ({
        value,
        said: same(`${value} (${reviewed})`),
      })),
    ));
  for (const one of checked) {
    const record = records.get(one);
    if (!record) {
      throw new Trouble(exitCodes.usage, {
        sv: `${one} finns inte i ${path}. Där finns ${[...records.keys()].join(', ')}.`,
        en: `${one} is not in ${path}. It has ${[...records.keys()].join(', ')}.`,
      });
    }
    record.reviewed = formatDate(civilAt(run.now).day);
  }
  const version = header.version + 1;
  const expires = instantText(run.now + days * dayInMilliseconds);
  Object.assign(renewed, { version, published: instantText(run.now), expires });
  const written = writtenJson(renewed);
  needRight(documentOf(new TextEncoder().encode(written), null, run.now));
  if (to !== path) await mayWrite(to, run.isForced);
  else if (!run.isForced) {
    await run.ask.confirm({ sv: `Ersätta ${path}?`, en: `Replace ${path}?` });
  }
  await writeAtomically(to, written);
  return done(
    [
      {
        sv: `${to} är version ${version} och gäller till ${expires}. Kontrollerat idag: ${checked.length} av ${records.size}. Signera den på nytt.`,
        en: `${to} is version ${version}, until ${expires}. Checked today: ${checked.length} of ${records.size}. Sign it anew.`,
      },
    ],
    { document: to, version, expires, checked },
  );
}

/** The records of a document that bear the day of their last check, by where they stand. */
function reviewedRecords(json: Json): Map<string, Reviewed> {
  const named = recordGroups.flatMap((group) =>
    Object.entries(Object(json[group]) as object).map(
      ([id, record]) => [`${group}.${id}`, record as unknown] as const,
    ),
  );
  const single = ['definitionsFrame', 'checklist'].map((name) => [name, json[name]] as const);
  return new Map(
    [...named, ...single].filter((entry): entry is [string, Reviewed] =>
      Object.hasOwn(Object(entry[1]) as object, 'reviewed'),
    ),
  );
}
