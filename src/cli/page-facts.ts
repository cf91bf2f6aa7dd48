import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { numbersInText } from '../publication/numbers-in-text.js';
import { allowedByPolicy, type Allowance } from './allowed-by-policy.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page's source tells of the elements on it. */
export interface PageFacts {
  /** The scripts of ours that it loads, absolute. */
  readonly scripts: readonly string[];
  /** The version that their names tell; null where none does. */
  readonly version: string | null;
  /** How many elements there are, by their tags: as tags, blocks and links. */
  readonly elements: Readonly<Record<string, number>>;
  /** The publication that it names, absolute. */
  readonly publication: string | null;
  /** The telephone numbers that stand where the elements will be, as they are dialled. */
  readonly fallbackNumbers: readonly string[];
  readonly scriptPolicy: Allowance;
  readonly publicationPolicy: Allowance;
}

/** The browser files of the package, by their names: the loader, or what registers elements. */
const ownScript = /\/(?:embed(?:\.\d+\.\d+\.\d+)?|all(?:\.[a-z-]+)?)\.js$/;
const versioned = /\/embed\.(\d+\.\d+\.\d+)\.js$/;

/**
 * What a page's source tells of the elements on it. Nothing of it is run, so that what its own scripts add is not seen.
 * @param policy the page's own Content-Security-Policy header
 */
export function pageFacts(
  html: string,
  address: string,
  policy: string | null,
  tags: readonly string[],
): PageFacts {
  const all = [...elementsOf(parse(html))];
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  const base = absolute(attribute(named('base')[0], 'href') ?? '', address) ?? new URL(address);
  const scripts = named('script')
    .map((script) => absolute(attribute(script, 'src') ?? '', base.href))
    .filter((url): url is URL => url !== null && isOwn(url, tags));
  const ours = all.flatMap((element) => {
    const tag = tagOf(element, tags);
    return tag ? [{ tag, element }] : [];
  });
  const publication = [
    ...named('meta')
      .filter((meta) => attribute(meta, 'name') === 'county-material')
      .map((meta) => attribute(meta, 'content')),
    ...ours.map(({ element }) => attribute(element, 'material')),
  ]
    .map((told) => (told ? absolute(told, base.href) : null))
    .find((url) => url !== null);
  const page = new URL(address);
  const policies = [
    ...(policy?.split(/,(?![^;]*=)/) ?? []),
    ...named('meta')
      .filter((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy')
      .map((meta) => attribute(meta, 'content') ?? ''),
  ];
  const allows = (directive: string, urls: readonly URL[]) =>
    urls.map((url) => allowedByPolicy(policies, directive, url, page));
  return {
    scripts: scripts.map(({ href }) => href),
    version: scripts.map(({ pathname }) => versioned.exec(pathname)?.[1]).find(Boolean) ?? null,
    elements: Object.fromEntries(
      tags
        .map((tag) => [tag, ours.filter((one) => one.tag === tag).length] as const)
        .filter(([, count]) => count > 0),
    ),
    publication: publication?.href ?? null,
    fallbackNumbers: [...new Set(ours.flatMap(({ element }) => numbersInText(textOf(element))))],
    scriptPolicy: worst(allows('script-src', scripts)),
    publicationPolicy: worst(allows('connect-src', publication ? [publication] : [])),
  };
}

function isOwn({ pathname }: URL, tags: readonly string[]): boolean {
  return (
    ownScript.test(pathname) ||
    tags.some((tag) => new RegExp(`/${tag}(?:\\.[a-z-]+)?\\.js$`).test(pathname))
  );
}

function tagOf(element: Element, tags: readonly string[]): string | undefined {
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  const [, byLink] = /#embed=([\w-]+)/.exec(attribute(element, 'href') ?? '') ?? [];
  return tags.find(
    (tag) => element.tagName === tag || classes.includes(`embed-${tag}`) || byLink === tag,
  );
}

function worst(all: readonly Allowance[]): Allowance {
  return all.find((one) => one === 'refused') ?? all.find((one) => one === 'unclear') ?? 'allowed';
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

function absolute(told: string, base: string): URL | null {
  try {
    const url = new URL(told, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
