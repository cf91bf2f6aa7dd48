// The demonstration page, and what a county publishes for it: as if checked on the day of the build, so that a line is live and a
// call open however old the package is.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { DemonstrationCounty } from './demonstration-county.mjs';

const source = 'stories/demo/county-material.source.json';
const day = 86_400_000;
/** How many days what is published holds. */
const holds = 60;

/** Writes `demo/` into a folder that the commands are in. */
export async function writeDemonstration(folder) {
  await cp('stories/demo', `${folder}/demo`, {
    recursive: true,
    filter: (file) => file !== source,
  });
  await cp('stories/brands', `${folder}/demo/brands`, { recursive: true });
  const county = new DemonstrationCounty(`${folder}/cli/kvinnofrid-elements.js`);
  await county.prepare();
  const before = await county.document();
  await county.writeDocument({
    ...JSON.parse(await readFile(source, 'utf8'), ofToday),
    // A page that is open shows nothing older than what it has shown.
    version: (before?.version ?? 0) + 1,
    published: instant(0),
    expires: instant(holds),
  });
  await county.publish(`${folder}/demo/county-material.json`);
  const page = await readFile(`${folder}/demo/index.html`, 'utf8');
  const keys = (await county.rootKeys()).join(' ');
  await writeFile(`${folder}/demo/index.html`, page.replace('ROOT KEYS', keys));
}

/** What the source says of a day, `today` or `today+40`: a date, or where a year is told that alone. */
function ofToday(fact, value) {
  const told = /^today([+-]\d+)?$/.exec(value);
  if (!told) return value;
  const date = dateIn(Number(told[1] ?? 0));
  return fact === 'year' ? Number(date.slice(0, 4)) : date;
}

const instant = (days) => new Date(Date.now() + days * day).toISOString().replace(/\.\d+/, '');

/** A day in Stockholm, so many from today. */
function dateIn(days) {
  const at = new Date(Date.now() + days * day);
  return at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}
