import { tags, type Tag } from '../catalogue.js';
import { defaultCounty } from '../material/counties.js';
import { pinnedLine } from '../publication/pinned-line.js';
import { parseInstant } from '../time/stockholm.js';
import { bundledCounty } from './bundled-county.js';
import type { CommandRun } from './command-run.js';
import { exitCodes } from './exit-codes.js';
import { bytesIn } from './files.js';
import { nearestName } from './nearest-name.js';
import { done, Trouble, type Outcome } from './outcome.js';

/** What `render` is told. */
export interface RenderElementOptions {
  readonly tag: string;
  readonly styles: string;
  readonly line?: string;
  /** Others of the tag's attributes, `name=value`. */
  readonly attribute?: readonly string[];
  readonly language?: string;
  /** A file: the county's document, or the site's own. */
  readonly document?: string;
  readonly now?: string;
}

/** Writes an element as HTML, for a page that a server makes. */
export async function renderElement(
  { tag, styles, line, attribute = [], language, document, now }: RenderElementOptions,
  run: CommandRun,
): Promise<Outcome> {
  const known = tags.find((one) => one === tag);
  if (!known) throw unknown('tagg', 'tag', tag, tags);
  const instant = now === undefined ? run.now : parseInstant(now);
  if (instant === null) throw unknown('tidpunkt', 'time', now!, ['2026-11-26T12:00']);
  const text = document === undefined ? null : new TextDecoder().decode(await bytesIn(document));
  const json = text === null ? {} : objectIn(document!, text);
  if (line !== undefined) needLine(line, json);
  // A county's document says when it ends; a site's own holds as long as it lies there.
  const kind = 'expires' in json ? 'county' : 'site';
  const { renderToString } = await import('../ssr/index.js').catch(withoutPeer);
  const html = await renderToString(known as Tag, {
    attributes: {
      ...(line !== undefined && { line }),
      ...Object.fromEntries(attribute.map(named)),
    },
    styles: { href: styles },
    now: instant,
    ...(language !== undefined && { language }),
    ...(text !== null && { material: { [kind]: text } }),
  });
  return { ...done([], { html }), output: `${html}\n` };
}

/** What renders on a server is asked for here alone: the other commands work without its peer. */
function withoutPeer(error: unknown): never {
  if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
  throw new Trouble(exitCodes.unreachable, {
    sv: 'Det behövs ett paket till: npm install @lit-labs/ssr',
    en: 'One more package is needed: npm install @lit-labs/ssr',
  });
}

function named(told: string): [string, string] {
  const [, name, value = ''] = /^([^=]*)=?([^]*)$/.exec(told)!;
  return [name!, value];
}

function objectIn(file: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const words = (error as Error).message;
    throw new Trouble(exitCodes.notRight, {
      sv: `${file} är inte JSON: ${words}`,
      en: `${file} is no JSON: ${words}`,
    });
  }
}

/** Ends the command where a line is in no material: what stands on a page is not to be another's. */
function needLine(line: string, { county, hotlines }: Readonly<Record<string, unknown>>): void {
  const bundled = bundledCounty(typeof county === 'string' ? county : defaultCounty);
  const lines = [
    ...bundled.hotlines.keys(),
    ...Object.keys(Object(hotlines) as object),
    pinnedLine,
  ];
  if (!lines.includes(line)) throw unknown('linje', 'line', line, lines);
}

function unknown(sv: string, en: string, told: string, names: readonly string[]): Trouble {
  const nearest = nearestName(told, names);
  return new Trouble(exitCodes.usage, {
    sv: `Okänd ${sv}: '${told}'. Menar du ${nearest}?`,
    en: `Unknown ${en}: '${told}'. Do you mean ${nearest}?`,
  });
}
