import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { endsWithBrowser } from './ends-with-browser.mjs';
import { findProgram } from './find-program.mjs';

const installed = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

/** How to get it where it is missing. */
export const firefoxHint = 'install Firefox (Debian: apt-get install firefox-esr)';

/** What Puppeteer needs to start an installed Firefox; null where there is none. */
export function firefoxOptions() {
  const executablePath = findProgram(installed);
  return executablePath && { browser: 'firefox', executablePath, headless: true };
}

/** Launches an installed Firefox; null where there is none. */
export function firefox() {
  const launchOptions = firefoxOptions();
  if (!launchOptions) return null;
  const launcher = puppeteerLauncher({
    launchOptions,
    createPage({ browser, context }) {
      browser.once('disconnected', gone);
      return context.newPage();
    },
  });
  const gone = endsWithBrowser(launcher);
  return launcher;
}
