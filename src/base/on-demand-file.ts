import type * as OnDemandParts from './on-demand-parts.js';

/**
 * The file of what few pages ask for, for a bundler to make a chunk of. In the browser files it is
 * `verified-on-demand-file.ts` that stands here.
 */
export function onDemandFile(): Promise<typeof OnDemandParts> {
  return import('./on-demand-parts.js');
}
