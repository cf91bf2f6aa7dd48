import { tags, type Tag } from '../catalogue.js';
import { defaultCounty } from '../material/counties.js';
import { defaultThreshold } from '../publication/publication-terms.js';
import type { ServedMaterial } from '../ssr/index.js';
import { parseInstant } from '../time/stockholm.js';
import { bundledCounty } from './bundled-county.js';
import type { CommandRun } from './command-run.js';
import { exitCodes } from './exit-codes.js';
import { bytesIn } from './files.js';
import { nearestName } from './nearest-name.js';
import { done, Trouble, type Outcome } from './outcome.js';
import { rootKeys } from './public-key-file.js';

/** What `render` is told. */
export interface RenderElementOptions {
  readonly tag: string;
  readonly styles: string;
  readonly line?: string;
  /** Others of the tag's attributes, `name=value`. */
  readonly attribute?: readonly string[];
  readonly language?: string;
  /** A file: what the county publishes, its document alone, or the site's own. */
  readonly document?: string;
  /** The county's root keys, by which a publication is checked. */
  readonly root?: readonly string[];
  readonly threshold?: number;
  readonly now?: string;
}

/** Writes an element as HTML, for a page that a server makes; nothing where anything that is told is wrong, so that what was right stays. */
export async function renderElement(
  options: RenderElementOptions,
  run: CommandRun,
): Promise<Outcome> {
  const { tag, styles, language, document, now, root = [], threshold = defaultThreshold } = options;
  const known = tags.find((one) => one === tag);
  if (!known) throw unknown('tagg', 'tag', tag, tags);
  const instant = now === undefined ? run.now : parseInstant(now);
  if (instant === null) throw unknown('tidpunkt', 'time', now!, ['2026-11-26T12:00']);
  const attributes = attributesOf(options);
  if (document === undefined) needLine(attributes);
  const roots = root.length > 0 ? { roots: await rootKeys(root), threshold } : null;
  const material = document === undefined ? null : await materialIn(document, roots);
  const { renderToString } = await import('../ssr/index.js').catch(withoutPeer);
  const html = await renderToString(known as Tag, {
    attributes,
    styles: { href: styles },
    now: instant,
    strict: true,
    ...(language !== undefined && { language }),
    ...(material && { material }),
  }).catch(refused);
  return { ...done([], { html }), output: `${html}\n` };
}

/** The attributes that are told, in whichever way. */
function attributesOf({ line, attribute = [] }: RenderElementOptions): Record<string, string> {
  const told = [...(line === undefined ? [] : [`line=${line}`]), ...attribute].map(named);
  const names = told.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return Object.fromEntries(told);
  throw new Trouble(exitCodes.usage, {
    sv: `Attributet '${twice}' är angivet två gånger: ange det en gång.`,
    en: `The attribute '${twice}' is told twice: tell it once.`,
  });
}

/**
 * The document in a file: a publication has signatures, a county's document says when it ends, and a site's own holds as long as it
 * lies there. Where root keys are told, nothing unsigned is taken.
 */
async function materialIn(
  file: string,
  roots: Pick<ServedMaterial, 'roots' | 'threshold'> | null,
): Promise<ServedMaterial> {
  const text = textOf(file, await bytesIn(file));
  if (roots) return { county: text, ...roots };
  const json = objectIn(file, text);
  if ('payload' in json) throw rootless();
  const isCounty = ['version', 'published', 'expires'].some((name) => name in json);
  return isCounty ? { county: text } : { site: text };
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble(exitCodes.notRight, {
      sv: `${file} är inte UTF-8.`,
      en: `${file} is not UTF-8.`,
    });
  }
}

function rootless(): Trouble {
  return new Trouble(exitCodes.usage, {
    sv: 'Dokumentet är en signerad publikation: ange länets rotnycklar med --root.',
    en: "The document is a signed publication: tell the county's root keys by --root.",
  });
}

/** What is told wrongly writes nothing. */
function refused(error: unknown): never {
  if (!(error instanceof TypeError)) throw error;
  const words = error.message;
  throw new Trouble(exitCodes.notRight, {
    sv: `Inget skrivs:\n${words}`,
    en: `Nothing is written:\n${words}`,
  });
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

/** Ends the command where a line is not bundled, by the name that it is likest. Others may be in a document, which is read later. */
function needLine({ line, county = defaultCounty }: Readonly<Record<string, string>>): void {
  if (line === undefined) return;
  const lines = [...bundledCounty(county).hotlines.keys()];
  if (!lines.includes(line)) throw unknown('linje', 'line', line, lines);
}

function unknown(sv: string, en: string, told: string, names: readonly string[]): Trouble {
  const nearest = nearestName(told, names);
  return new Trouble(exitCodes.usage, {
    sv: `Okänd ${sv}: '${told}'. Menar du ${nearest}?`,
    en: `Unknown ${en}: '${told}'. Do you mean ${nearest}?`,
  });
}
