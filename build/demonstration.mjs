// The demonstration page, and the feed that it names: the stories' one, as if reviewed today, so that a
// line on it is live however old the package is.
import { cp, readFile, writeFile } from 'node:fs/promises';

/** Writes `demo/` into a folder. */
export async function writeDemonstration(folder) {
  await cp('stories/demo', `${folder}/demo`, { recursive: true });
  const feed = JSON.parse(await readFile('stories/feed/county-material.json', 'utf8'));
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  for (const line of Object.values(feed.hotlines)) line.reviewed = today;
  await writeFile(`${folder}/demo/county-material.json`, `${JSON.stringify(feed, null, 2)}\n`);
}
