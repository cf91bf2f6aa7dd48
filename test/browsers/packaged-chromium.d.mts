import type { LaunchOptions } from 'puppeteer-core';

export const noPackagedChromium: string | false;
export function packagedChromiumOptions(): Promise<LaunchOptions>;
