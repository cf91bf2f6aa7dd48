import { calendarFile } from '../time/calendar-file.js';
import { claimAge } from '../time/claim-age.js';
import { hoursOn } from '../time/day-hours.js';
import { openingState } from '../time/opening-hours.js';
import type { Hotline } from '../material/hotline.js';
import { structuredData } from '../material/structured-data.js';
import type { Text } from '../material/text.js';
import type { CountyMaterial } from '../publication/county-material.js';
import { layOver } from '../publication/lay-over.js';
import { readCountyDocument } from '../publication/read-county-document.js';
import { verifyPublication } from '../publication/verify-publication.js';
import { bundledCounty } from './bundled-county.js';
import type { CommandRun } from './command-run.js';
import { mayWrite, writeAtomically, writtenJson } from './files.js';
import { done, type Outcome } from './outcome.js';
import { publicationAt } from './publication-at.js';
import { rootKeys } from './public-key-file.js';
import { refusedTrouble } from './refusal-in-words.js';

/** What `export` is told. */
export interface ExportOptions {
  /** A file or an address; what is bundled where none is told. */
  readonly publication?: string;
  readonly county: string;
  readonly root: readonly string[];
  readonly threshold: number;
  readonly format: 'schema.org' | 'icalendar';
  readonly to: string;
}

/** Writes a county's lines as schema.org's data, or its calls as a calendar, from what a page would show. */
export async function exportMaterial(options: ExportOptions, run: CommandRun): Promise<Outcome> {
  const { format, to } = options;
  await mayWrite(to, run.isForced);
  const { material, version } = await shown(options, run.now);
  const isCalendar = format === 'icalendar';
  const content = isCalendar
    ? callsAsCalendar(material, version, run.now)
    : writtenJson(linesAsData(material, run.now));
  await writeAtomically(to, content);
  const count = isCalendar ? material.grantCalls.size : material.hotlines.size;
  return done(
    [
      isCalendar
        ? { sv: `${to}: ${count} utlysningar.`, en: `${to}: ${count} calls.` }
        : { sv: `${to}: ${count} linjer.`, en: `${to}: ${count} lines.` },
    ],
    { file: to, format, count },
  );
}

/** What a page shows of a county now; a publication is verified as there. */
async function shown(
  { publication, county, root, threshold }: ExportOptions,
  now: number,
): Promise<{ material: CountyMaterial; version: number }> {
  const bundled = bundledCounty(county);
  if (publication === undefined) return { material: bundled, version: 0 };
  const bytes = await publicationAt(publication);
  const terms = { roots: await rootKeys(root), threshold, county, now };
  const told = await verifyPublication(bytes, terms);
  if (!told.isRight) throw refusedTrouble(told);
  const { json, header, list } = told;
  const { document } = readCountyDocument(json, header, { hosts: list.hosts, now });
  return { material: layOver(bundled, document), version: header.version };
}

/** Lines as JSON-LD. Hours are told day by day, with holidays and exceptions in them, where they are vouched for. */
function linesAsData({ hotlines }: CountyMaterial, now: number): object {
  const graph = [...hotlines.values()].flatMap((told) => {
    const line = told as unknown as Hotline;
    const state = line.openingHours
      ? openingState(line.openingHours, now, line).state
      : ('unknown' as const);
    const claimed = { line, state, age: claimAge(line, now) };
    const data = structuredData(swedish(line.name), claimed, now, hoursOn);
    return data ? [data] : [];
  });
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** Calls as one calendar, with an event on the last day of each. */
function callsAsCalendar({ grantCalls }: CountyMaterial, sequence: number, now: number): string {
  const calendars = [...grantCalls.values()].flatMap((call) => {
    const title = `Sista dag att söka: ${swedish(call.name)}`;
    const event = { id: call.id, sequence, date: call.lastDay, title, description: call.website };
    const { description, ...rest } = event;
    return calendarFile(description === undefined ? rest : { ...rest, description }, now) ?? [];
  });
  const events = calendars.map((one) => /BEGIN:VEVENT[^]*END:VEVENT\r\n/.exec(one)![0]);
  const head = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Deadline//SV\r\n';
  return `${head}${events.join('')}END:VCALENDAR\r\n`;
}

function swedish(text: Text): string {
  return typeof text === 'string' ? text : (text.sv ?? '');
}
