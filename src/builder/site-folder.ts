/** Where the package's files lie on the site, as far as the page's own address tells. */
export interface SiteFolder {
  /** The folder of `dist/`, with a slash at the end. */
  readonly folder: string;
  /** The site's own address, an https one; an example where it is not told. */
  readonly home: string;
}

/** What it is where nothing is told, as on a page that is opened as a file. */
const example: SiteFolder = { folder: '/filer/kvinnofrid/', home: 'https://kommun.example/' };

/**
 * The folder that the builder lies in, by the address of its page: the one above `builder/`. A page that is opened as a
 * file tells nothing of a site.
 */
export function siteFolder(address: string): SiteFolder {
  const { protocol, pathname, origin } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return example;
  const folder = pathname.replace(/[^/]*$/, '').replace(/[^/]+\/$/, '');
  return { folder, home: protocol === 'https:' ? `${origin}/` : example.home };
}
