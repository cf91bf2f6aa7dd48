import type { Package } from 'custom-elements-manifest';
export function elementTables(manifest: Package, tags: readonly string[]): Record<string, string>;
