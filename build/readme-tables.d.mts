import type { Package } from 'custom-elements-manifest';
export function readmeTables(manifest: Package, tags: readonly string[]): Record<string, string>;
