import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { headingLevels, readChoice } from '../base/attribute-readers.js';
import { readInstant } from '../base/read-instant.js';
import { loadOnDemand } from '../base/on-demand.js';
import { entryOf, tags, type Tag } from '../catalogue.js';
import { languageFile } from '../language/language-files.js';
import { localeOf, translatedLocales } from '../language/locales.js';
import { swedish, type Words } from '../language/words.js';
import { defaultCounty } from '../material/counties.js';
import { isWebAddress } from '../material/web-address.js';
import { helpMarkup } from '../parts/element-fallback.js';
import { escaped } from '../parts/escaped.js';
import { translationNotice, type TranslationNotice } from '../parts/translation-notice.js';
import { parseInstant } from '../time/stockholm.js';
import { givenMaterial, type GivenMaterial, type ServedMaterial } from './given-material.js';
import { hearing } from './hearing.js';
import { servedMark } from './served-mark.js';
import {
  servedElements,
  servedSheet,
  type ServedElement,
  type ServedTag,
} from './served-elements.js';

/** A value of an attribute: `true` is one without a value, an object is written as JSON, and what is not there is left out. */
export type AttributeValue = string | number | boolean | object | null | undefined;

/** How an element is written down. */
export interface RenderOptions {
  /** Its attributes, by the names that they have in HTML. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  /** HTML to stand inside the tag, for browsers without declarative shadow roots, as it is. Without any: what is told, in short. */
  readonly fallback?: string;
  /** The instant by which the age of facts is judged: epoch milliseconds, or ISO text. Without one, the present. */
  readonly now?: number | string;
  /** The language to speak, BCP 47; written into the tag as `lang`. Without one, that of `attributes.lang`, else Swedish. */
  readonly language?: string;
  /** Documents to lay over what is bundled. */
  readonly material?: ServedMaterial;
  /**
   * Where its looks are: the address of its sheet, of those in `browser/`, which `style-src 'self'` lets in where it lies on the
   * site; or a nonce of the page's policy, for a sheet inside.
   */
  readonly styles: { readonly href: string } | { readonly nonce: string };
  /** Rejects where anything that is told is wrong, in the place of a default and a warning: for what is made ahead of its page. */
  readonly strict?: boolean;
}

/**
 * Writes an element down as HTML: its tag, with what it shows in a declarative shadow root, and in short inside. HTML that a
 * server makes is kept in caches: it never says whether a line or a call is open, nor how many days are left. In the browser
 * the element takes its place, and tells the present.
 *
 * Attributes are read as in a browser: one that is wrong gives the default and one `console.warn`; one that the element does not
 * have is left out. A line or a call that is in no material that was told gives the fallback alone.
 * A document that cannot be used, since it has expired, is another county's or is not signed rightly, leaves what is bundled.
 * @throws {TypeError} where the tag is none of ours, `now` is no instant, there are no styles, or a publication comes without root
 *   keys; and where `strict` is told, for all of the above
 */
export async function renderToString(tag: Tag, options: RenderOptions): Promise<string> {
  const problems: string[] = [];
  const html = await write(tag, options, problems);
  if (options.strict && problems.length > 0) throw new TypeError(problems.join('\n'));
  for (const problem of problems) console.warn(problem);
  return html;
}

async function write(tag: Tag, options: RenderOptions, problems: string[]): Promise<string> {
  if (!tags.includes(tag)) throw new TypeError(`<${tag}>: use one of ${tags.join(', ')}`);
  const given = textsOf(options.attributes ?? {});
  const instant = instantOf(options.now);
  const { language = given.get('lang') } = options;
  if (language !== (given.get('lang') ?? language)) {
    problems.push(`<${tag}> lang="${given.get('lang')}": another than language; leave one out.`);
  }
  if (options.language !== undefined) given.set('lang', options.language);
  const words = await wordsOf(tag, language, problems);
  if (tag === 'quick-exit') {
    const attributes = known(tag, given, [...exitAttributes, ...ofEach], problems);
    const markup = exitMarkup(words, attributes, problems);
    return written(tag, attributes, options.fallback ?? markup);
  }
  const served = servedElements[tag];
  const styles = stylesOf(options.styles);
  const attributes = known(tag, given, served.element.observedAttributes, problems);
  await loadOnDemand();
  const county = attributes.get('county') ?? defaultCounty;
  const material = await givenMaterial(tag, options.material ?? {}, county, instant, problems);
  try {
    const shownOf = async (material: GivenMaterial | null, heard: string[]): Promise<string> => {
      const { view, template } = hearing(heard, () => {
        const element = make(tag, served, words, material);
        for (const [name, value] of attributes) element.attributeChangedCallback(name, null, value);
        return element.written(instant);
      });
      const shown = withoutMarkers(await collectResult(render(template)));
      const inside =
        options.fallback ??
        served.fallback?.(words, view, instant) ??
        entryOf(tag).fallback.markup(words);
      return `<template shadowrootmode="closed">${looks(tag, styles)}${shown}</template>${inside}`;
    };
    const shown = await shownOf(material, problems);
    if (material?.olderWarning) problems.push(`<${tag}> ${material.olderWarning}`);
    const isNews = material && shown !== (await shownOf(null, []).catch(() => ''));
    const mark = servedMark(attributes, isNews ? material : null);
    return written(tag, new Map([...attributes, ...mark]), shown);
  } catch (error) {
    problems.push(`<${tag}> is given by its fallback alone: ${(error as Error).message}.`);
    return written(tag, attributes, options.fallback ?? helpMarkup(words));
  }
}

/** An element as a server makes it: without a page around it. */
function make(
  tag: ServedTag,
  { element, template }: ServedElement,
  words: Words,
  material: GivenMaterial | null,
) {
  const notice = translationNotice(words, true);
  class Served extends element {
    override get localName(): string {
      return tag;
    }
    protected override get words(): Words {
      return words;
    }
    protected override get notice(): TranslationNotice {
      return notice;
    }
    /** What it shows, and that as it is written down. */
    written(instant: number) {
      this.read('frame', (raw) => readChoice(raw, ['box', 'none'], 'box'));
      const level = this.read('heading-level', (raw) => readChoice(raw, headingLevels, '2'));
      this.read('now', (raw) => (raw === null ? { value: null } : readInstant(raw)));
      const view = this.view(instant);
      const content = template(words, view, Number(level), notice, instant);
      return { view, template: this.framed(null, content) };
    }
  }
  const made = new Served();
  if (material) Object.assign(made, { given: material });
  return made;
}

/** What any tag may have, beside what its element reads. */
const global = /^(?:id|class|lang|dir|title|hidden|slot|translate|(?:data|aria)-[a-z\d-]+)$/;
const ofEach = ['heading-level', 'county', 'frame', 'material', 'now'];
const exitAttributes = ['href', 'traces', 'no-keys'];

/** The attributes that a tag may have: a handler or a style is none of them. */
function known(
  tag: Tag,
  given: ReadonlyMap<string, string>,
  names: readonly string[],
  problems: string[],
): Map<string, string> {
  const kept = [...given].filter(([name]) => {
    const isKnown = names.includes(name) || global.test(name);
    if (!isKnown) problems.push(`<${tag}> ${name}: no attribute of it; left out.`);
    return isKnown;
  });
  return new Map(kept);
}

function textsOf(attributes: Readonly<Record<string, AttributeValue>>): Map<string, string> {
  const texts = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]): [string, string] => [name, textOf(value)]);
  return new Map(texts);
}

function textOf(value: AttributeValue): string {
  if (value === true) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function instantOf(now: RenderOptions['now']): number {
  const instant =
    now === undefined ? Date.now() : typeof now === 'string' ? parseInstant(now) : now;
  // What no calendar has would keep a server reckoning for ever.
  if (instant === null || !(Math.abs(instant) <= lastInstant))
    throw new TypeError(`now: ${now} is no instant`);
  return instant;
}

/** 9999-12-31, epoch milliseconds: a year of five digits is none of ours. */
const lastInstant = 253_402_214_400_000;

async function wordsOf(tag: Tag, language: string | undefined, problems: string[]): Promise<Words> {
  const locale = localeOf(language ?? 'sv');
  if (!locale) {
    const mend = `use one of sv, ${translatedLocales.join(', ')}; showing Swedish`;
    problems.push(`<${tag}> lang="${language}": ${mend}.`);
  }
  return !locale || locale === 'sv' ? swedish : languageFile(locale);
}

/** Where its looks are: one of both, told. */
function stylesOf(styles: RenderOptions['styles']): { href?: string; nonce?: string } {
  const told: { href?: unknown; nonce?: unknown } = Object(styles) as object;
  const { href, nonce } = told;
  if (typeof href === 'string' && href) return { href };
  if (typeof nonce === 'string' && nonce) return { nonce };
  throw new TypeError('styles: give an href or a nonce');
}

function looks(tag: ServedTag, { href, nonce }: ReturnType<typeof stylesOf>): string {
  return href === undefined
    ? `<style nonce="${escaped(nonce!)}">${servedSheet(tag)}</style>`
    : `<link rel="stylesheet" href="${escaped(href)}">`;
}

/** Comments by which Lit would find its places again. Here an element begins anew, and has no use for them. */
function withoutMarkers(html: string): string {
  return html.replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '');
}

function written(tag: Tag, attributes: ReadonlyMap<string, string>, inside: string): string {
  const told = [...attributes].map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return `<${tag}${told.join('')}>${inside}</${tag}>`;
}

/** The way out as a link, to where the tag says where a link may lead there. */
function exitMarkup(
  words: Words,
  attributes: ReadonlyMap<string, string>,
  problems: string[],
): string {
  const markup = entryOf('quick-exit').fallback.markup(words);
  const wrong = ['href', 'traces'].filter((name) => {
    const address = attributes.get(name);
    const isWrong = address !== undefined && !isWebAddress(address) && !pathOnSite.test(address);
    if (isWrong) {
      const mend = 'should be an https address, or one on this site, /vader';
      problems.push(`<quick-exit> ${name}="${address}": ${mend}.`);
    }
    return isWrong;
  });
  const href = attributes.get('href');
  return href === undefined || wrong.includes('href')
    ? markup
    : markup.replace(/href="[^"]*"/, () => `href="${escaped(href)}"`);
}

/** A path on the page's own site. Browsers drop tabs and newlines, and read a backslash as a slash (URL standard): none is let in. */
const pathOnSite = /^\/(?!\/)[^\s\\]*$/;
