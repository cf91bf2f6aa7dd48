import type * as OnDemandParts from './on-demand-parts.js';
import { verifiedImport } from './verified-import.js';

/** The hash of the file of what few pages ask for, filled in by the build. */
declare const ON_DEMAND_HASH: string;

/** The file of what few pages ask for, when it has come from beside this script and is the right one. */
export function onDemandFile(): Promise<typeof OnDemandParts> {
  return verifiedImport('on-demand', ON_DEMAND_HASH) as ReturnType<typeof onDemandFile>;
}
