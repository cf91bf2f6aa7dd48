import type { Package } from 'custom-elements-manifest';
export function sharedTables(manifest: Package, tags: readonly string[]): Record<string, string>;
export function elementTables(manifest: Package, tag: string): Record<string, string>;
