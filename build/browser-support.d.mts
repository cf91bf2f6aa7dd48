export interface Feature {
  readonly what: string;
  readonly key: string;
  readonly sign: RegExp;
  readonly need?: 'shown' | 'looks';
  readonly without: string;
  readonly test: string;
}
export const features: readonly Feature[];
export function browserTables(): Record<string, string>;
