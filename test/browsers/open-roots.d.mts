import type { Page } from 'puppeteer-core';

export function openRoots(page: Page): Promise<void>;
