import { defaultCounty } from '../material/counties.js';
import type { NamedMaterial } from '../publication/page-material.js';
import { fromPage } from './from-page.js';
import type { NamingHost } from './material-name.js';
import type { Warn } from './warnings.js';

/**
 * What a page names of material from outside for an element; null where that is nothing. Only who writes the page's
 * head, or the loader's script, may pin root keys and name the site's own document:
 * `<meta name="county-material" content="county-material.json" data-roots="KEY KEY" data-threshold="2">` and
 * `<meta name="site-material" content="/kommun.json">` or `<script src="embed.js" data-material="/kommun.json">`.
 */
export function namedMaterial({ material, county }: NamingHost, warn: Warn): NamedMaterial | null {
  const meta = fromPage<HTMLMetaElement>('head > meta[name="county-material"]');
  const address = material ?? meta?.content;
  const site = siteAddress(warn);
  if (!address && !site) return null;
  const { roots = '', threshold, interval } = meta?.dataset ?? {};
  return {
    county: county ?? defaultCounty,
    publication: address
      ? {
          address: absolute(address),
          roots: roots.split(/[\s,]+/).filter(Boolean),
          ...(threshold && { threshold: Number(threshold) }),
          ...(interval && { interval: Number(interval) * 1000 }),
        }
      : null,
    site,
  };
}

/** The address of the site's own document, where one is named and lies on the page's own origin. */
function siteAddress(warn: Warn): string | null {
  const named =
    fromPage<HTMLMetaElement>('head > meta[name="site-material"]')?.content ??
    fromPage<HTMLScriptElement>('script[data-material]')?.dataset['material'];
  if (!named) return null;
  const address = absolute(named);
  if (address.startsWith(`${origin}/`)) return address;
  warn('site-material', named, 'put the document on this site; it is not used', true);
  return null;
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href;
}
