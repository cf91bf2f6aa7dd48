/// <reference types="node" />
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { fromMarkdown } from '../build/site/markdown.mjs';

type Node = DefaultTreeAdapterMap['node'];

/** What a page names, and what can be named in it. */
interface PageLinks {
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Pages that were read, by their paths: each is named by many. */
const known = new Map<string, PageLinks>();

/** What a page names by relative addresses, in links, scripts, style sheets, pictures and frames; Markdown as it is shown. */
export function linksIn(path: string): PageLinks {
  const before = known.get(path);
  if (before) return before;
  const text = readFileSync(path, 'utf8');
  const addresses: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'id') ids.add(value);
      if (['href', 'src'].includes(name) && !/^(?:[a-z]+:|\/\/)/i.test(value)) {
        addresses.push(value);
      }
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
    if ('content' in node) visit(node.content);
  };
  visit(parse(path.endsWith('.md') ? fromMarkdown(text).markup : text));
  const links = { addresses, ids };
  known.set(path, links);
  return links;
}

/**
 * The links of pages that lead nowhere, each with its page.
 * @param root no link may lead out of it
 */
export function brokenLinks(root: string, pages: readonly string[]): string[] {
  return pages.flatMap((page) =>
    linksIn(page)
      .addresses.filter((address) => !leadsSomewhere(root, page, address))
      .map((address) => `${page}: ${address}`),
  );
}

function leadsSomewhere(root: string, page: string, address: string): boolean {
  const [path = '', fragment] = decodeURIComponent(address).split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path.replace(/\?.*$/, '')));
  if (!target.startsWith(normalize(root)) && root !== '.') return false;
  if (target.startsWith('..') || !existsSync(target)) return false;
  // A folder is no page where files are opened from a disk.
  if (statSync(target).isDirectory()) return root === '.' && !fragment;
  if (!fragment || !/\.(?:html|md)$/.test(target)) return true;
  return linksIn(target).ids.has(fragment);
}

/** All pages of a folder, by their paths. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file));
}
