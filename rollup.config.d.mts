import type { InputOptions } from 'rollup';
export function browserFile(tag: string | null, known: object): InputOptions;
export function builder(known: object): InputOptions;
export function commands(): InputOptions;
