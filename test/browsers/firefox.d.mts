import type { LaunchOptions } from 'puppeteer-core';
import type { puppeteerLauncher } from '@web/test-runner-puppeteer';

export const firefoxHint: string;
export function firefoxOptions(): LaunchOptions | null;
export function firefox(): ReturnType<typeof puppeteerLauncher> | null;
