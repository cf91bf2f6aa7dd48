import type { build } from 'vite';

export interface Weight {
  readonly tag: string;
  readonly 'page of Vite': number;
  readonly 'Vite’s own': number;
  readonly 'standalone file': number;
}

export function weighElements(builds: typeof build, folder: string): Promise<Weight[]>;
