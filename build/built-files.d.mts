import type { RequestListener } from 'node:http';
export function builtFiles(folders: readonly string[], home?: string): RequestListener;
