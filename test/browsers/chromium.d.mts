import type { LaunchOptions } from 'puppeteer-core';

export const quiet: readonly string[];
export function chromiumOptions(): Promise<LaunchOptions>;
