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
  const named = material ?? meta?.content;
  const address = named ? absolute(named) : null;
  if (named && !address) {
    warn('material', named, 'should be an address, such as /county-material.json', true);
  }
  const site = siteAddress(warn);
  if (!address && !site) return null;
  const { roots = '', threshold, interval } = meta?.dataset ?? {};
  return {
    county: county ?? defaultCounty,
    publication: address
      ? {
          address,
          roots: roots.split(/[\s,]+/).filter(Boolean),
          ...(threshold && { threshold: Number(threshold) }),
          ...(interval && lookingEach(interval, warn)),
        }
      : null,
    site,
  };
}

/** How often the publication is looked for, by what a page says. Anything but a number above zero would have it looked for at once again, or never. */
function lookingEach(seconds: string, warn: Warn): { interval?: number } {
  const interval = Number(seconds) * 1000;
  if (interval > 0 && interval < Infinity) return { interval };
  warn('data-interval', seconds, 'use seconds, more than 0; looking each quarter of an hour', true);
  return {};
}

/** The address of the site's own document, where one is named and lies on the page's own origin. */
function siteAddress(warn: Warn): string | null {
  const named =
    fromPage<HTMLMetaElement>('head > meta[name="site-material"]')?.content ??
    fromPage<HTMLScriptElement>('script[data-material]')?.dataset['material'];
  if (!named) return null;
  const address = absolute(named);
  if (address?.startsWith(`${origin}/`)) return address;
  warn('site-material', named, 'put the document on this site; it is not used', true);
  return null;
}

/** An address as it is asked for; null where it is none. */
function absolute(address: string): string | null {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return null;
  }
}
