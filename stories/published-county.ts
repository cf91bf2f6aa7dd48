import {
  demonstrationCounty,
  listOf,
  publicationBytes,
} from '../test/publication/demonstration-county.js';
import { keysAre } from './pinned-keys.js';
import source from './demo/county-material.source.json' with { type: 'json' };

/** The day that what is published was checked on, a Monday. */
export const publishedOn = '2025-06-02';

/** A county that there is not: what the demonstration page shows of it. */
export const publishedCounty = 'exempel';

/**
 * The address of what it publishes, and what of it, once it is signed: here, by keys that are thrown away with the page, whose head
 * pins them (`pinned-keys.ts`). Elements verify it as they do on any site. Empty where a browser has no Ed25519.
 */
export const publishedMaterial = await publish().catch(() => '');

async function publish(): Promise<string> {
  const county = await demonstrationCounty();
  const hour = 3_600_000;
  const instant = (at: number) => new Date(at).toISOString();
  const list = {
    ...listOf(county),
    county: publishedCounty,
    published: instant(Date.now() - hour),
    expires: instant(Date.now() + 300 * 24 * hour),
    editors: county.editors.map(({ publicKey }, index) => ({
      role: `Redaktör ${index + 1}`,
      publicKey,
      until: instant(Date.now() + 200 * 24 * hour).slice(0, 10),
    })),
    hosts: ['exempellan.example'],
  };
  const document = {
    ...JSON.parse(JSON.stringify(source), onThatDay),
    version: 1,
    published: instant(Date.now() - hour),
    expires: instant(Date.now() + 60 * 24 * hour),
  };
  const bytes = await publicationBytes(county, { list, document });
  keysAre(county.roots.map(({ publicKey }) => publicKey));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
}

/** What the source says of a day, `today` or `today+40`, as if it was published on the day that it was checked. */
function onThatDay(fact: string, value: unknown): unknown {
  const told = /^today([+-]\d+)?$/.exec(String(value));
  if (!told) return value;
  const date = new Date(Date.parse(publishedOn) + Number(told[1] ?? 0) * 86_400_000);
  const text = date.toISOString().slice(0, 10);
  return fact === 'year' ? Number(text.slice(0, 4)) : text;
}
