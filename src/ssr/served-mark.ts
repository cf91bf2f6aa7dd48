import { version } from '../base/version.js';
import { defaultCounty } from '../material/counties.js';
import type { GivenMaterial } from './given-material.js';

/** What names a record, or several, in a tag. */
const asking = ['line', 'call', 'terms', 'sections'];

/**
 * What a server's HTML was made of, as attributes of its tag: the package's version, and where documents made another of it than what
 * is bundled, which they were and what was asked for. In the browser an element that knows less leaves the server's words where they
 * are; see `src/base/known-to-server.ts`.
 * @param material null where what is shown is what is bundled
 */
export function servedMark(
  attributes: ReadonlyMap<string, string>,
  material: GivenMaterial | null,
): [string, string][] {
  const asked = asking.map((name) => attributes.get(name) ?? '').join('');
  const county = attributes.get('county') ?? defaultCounty;
  return Object.entries({
    'data-served': version,
    ...(material && { 'data-served-for': `${county} ${asked}` }),
    ...(material?.version && { 'data-served-version': String(material.version) }),
    ...(material?.hasSite && { 'data-served-site': '' }),
  });
}
