import type { Middleware } from '@web/test-runner';

export const strictPolicy: string;
export function builtPages(): Middleware;
