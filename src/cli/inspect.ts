import { nationalNumber } from '../material/phone-number.js';
import { tags } from '../catalogue.js';
import { emergencyNumber, policeNumber } from '../material/emergency-numbers.js';
import type { CountyMaterial } from '../publication/county-material.js';
import { layOver } from '../publication/lay-over.js';
import { readCountyDocument } from '../publication/read-county-document.js';
import { verifyPublication } from '../publication/verify-publication.js';
import { bundledCounty } from './bundled-county.js';
import type { CommandRun } from './command-run.js';
import { exitCodes } from './exit-codes.js';
import { fetchedPage } from './fetched-page.js';
import { bytesIn, mayWrite, writeAtomically } from './files.js';
import { inspectReport } from './inspect-report.js';
import type { InspectedPage } from './inspected-page.js';
import { Trouble, type Outcome } from './outcome.js';
import { pageFacts, type PageFacts } from './page-facts.js';
import { publicationAt } from './publication-at.js';
import { rootKeys } from './public-key-file.js';
import { refusalInWords } from './refusal-in-words.js';
import { same, type Said } from './said.js';

/** What `inspect` is told. */
export interface InspectOptions {
  /** Addresses of pages, and files with an address on each line. */
  readonly pages: readonly string[];
  readonly county: string;
  readonly root: readonly string[];
  readonly threshold: number;
  /** Where a report for people is written. */
  readonly html?: string;
}

/** Looks at pages, one at a time: only these are asked for, and the publication that each names where root keys are told. */
export async function inspect(options: InspectOptions, run: CommandRun): Promise<Outcome> {
  if (options.html) await mayWrite(options.html, run.isForced);
  const roots = await rootKeys(options.root);
  const addresses = await addressesIn(options.pages);
  const pages: InspectedPage[] = [];
  for (const address of addresses) pages.push(await inspected(address, options, roots, run.now));
  if (options.html) await writeAtomically(options.html, inspectReport(pages, run.now));
  const wrong = pages.filter(({ isRight }) => !isRight).length;
  return {
    exitCode: wrong > 0 ? exitCodes.notRight : exitCodes.done,
    lines: [
      ...pages.flatMap(pageLines),
      {
        sv: `${pages.length - wrong} av ${pages.length} sidor är rätt.`,
        en: `${pages.length - wrong} of ${pages.length} pages are right.`,
      },
    ],
    json: { pages },
  };
}

function pageLines({ address, isRight, facts, published, remarks }: InspectedPage): Said[] {
  const version = facts?.version ?? '–';
  const which = published ? `v${published.version} (${published.published.slice(0, 10)})` : '–';
  return [
    same(`${isRight ? '✓' : '✗'} ${address}  ${version}  ${which}`),
    ...remarks.map(({ sv, en }) => ({ sv: `    ${sv}`, en: `    ${en}` })),
  ];
}

async function addressesIn(told: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    told.map(async (one) => {
      if (/^https?:\/\//i.test(one)) return [one];
      const lines = new TextDecoder().decode(await bytesIn(one)).split(/\r?\n/);
      const addresses = lines.map((line) => line.trim()).filter((line) => /^[^#]/.test(line));
      const wrong = addresses.find((address) => !/^https?:\/\//i.test(address));
      if (wrong === undefined) return addresses;
      throw new Trouble(exitCodes.usage, {
        sv: `${one}: ${wrong} är ingen adress.`,
        en: `${one}: ${wrong} is no address.`,
      });
    }),
  );
  return [...new Set(lists.flat())];
}

async function inspected(
  address: string,
  { county, threshold }: InspectOptions,
  roots: readonly string[],
  now: number,
): Promise<InspectedPage> {
  const none = { address, isRight: false, facts: null, published: null };
  try {
    const page = await fetchedPage(address);
    const facts = pageFacts(page.html, page.address, page.policy, tags);
    const remarks = pageRemarks(facts);
    const bundled = bundledCounty(county);
    if (!facts.publication || roots.length === 0) {
      remarks.push(...numberRemarks(facts, bundled));
      return { address, isRight: remarks.length === 0, facts, published: null, remarks };
    }
    const bytes = await publicationAt(facts.publication);
    const told = await verifyPublication(bytes, { roots, threshold, county, now });
    if (!told.isRight) {
      return { ...none, facts, remarks: [...remarks, refusalInWords(told)] };
    }
    const { json, header, list } = told;
    const { document } = readCountyDocument(json, header, { hosts: list.hosts, now });
    remarks.push(...numberRemarks(facts, layOver(bundled, document)));
    const { version, published, expires } = header;
    return {
      address,
      isRight: remarks.length === 0,
      facts,
      published: { version, published, expires },
      remarks,
    };
  } catch (error) {
    const said = error instanceof Trouble ? error.said : same((error as Error).message);
    return { ...none, remarks: [said] };
  }
}

function pageRemarks(facts: PageFacts): Said[] {
  const remarks: Said[] = [];
  if (facts.scripts.length === 0) {
    remarks.push({ sv: 'Skriptet finns inte på sidan.', en: 'The script is not on the page.' });
  }
  if (Object.keys(facts.elements).length === 0) {
    remarks.push({ sv: 'Inget element finns på sidan.', en: 'No element is on the page.' });
  }
  if (facts.scriptPolicy === 'refused') {
    remarks.push({
      sv: 'Sidans policy (script-src) stoppar skriptet.',
      en: "The page's policy (script-src) stops the script.",
    });
  }
  if (facts.publicationPolicy === 'refused') {
    remarks.push({
      sv: 'Sidans policy (connect-src) stoppar publikationen.',
      en: "The page's policy (connect-src) stops the publication.",
    });
  }
  return remarks;
}

/** Numbers in fallbacks that are none of the county's. */
function numberRemarks({ fallbackNumbers }: PageFacts, material: CountyMaterial): Said[] {
  const lines = [...material.hotlines.values()].map(({ phone }) => phone);
  const right = [...lines, emergencyNumber, policeNumber].map(nationalNumber);
  return fallbackNumbers
    .filter((number) => !right.includes(number))
    .map((number) => ({
      sv: `Reservtexten har numret ${number}, som inte är någon av länets linjer.`,
      en: `The fallback has the number ${number}, which is none of the county's lines.`,
    }));
}
