import { chromeLauncher } from '@web/test-runner-chrome';
import { endsWithBrowser } from './ends-with-browser.mjs';
import { findProgram } from './find-program.mjs';
import { noPackagedChromium, packagedChromiumOptions } from './packaged-chromium.mjs';

const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** A test page must reach its own server and nothing else. */
export const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * What Puppeteer needs to start a Chromium: CHROME_PATH's, else an installed one, else the one that
 * comes as an npm package (Linux on x86-64 alone). Throws an error that says what to do where there
 * is none.
 */
export async function chromiumOptions() {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const path = process.env.CHROME_PATH || findProgram(installed);
  if (path) return { executablePath: path, headless: true, args: [...quiet, ...root] };
  if (noPackagedChromium) {
    throw new Error(
      'The tests need a Chromium or a Chrome, and found none. Install one, or say where it is: CHROME_PATH=/path/to/chrome npm test',
    );
  }
  const { args, ...options } = await packagedChromiumOptions();
  return { ...options, args: [...quiet, ...args] };
}

/**
 * Launches Chromium in a time zone that is neither Stockholm's nor UTC, so that a test fails where
 * the visitor's zone leaks into what is shown.
 */
export async function chromium() {
  const launchOptions = await chromiumOptions();
  const launcher = chromeLauncher({
    launchOptions: { ...launchOptions, env: { ...process.env, TZ: 'America/Los_Angeles' } },
    createPage({ browser, context }) {
      browser.once('disconnected', gone);
      return context.newPage();
    },
  });
  const gone = endsWithBrowser(launcher);
  return launcher;
}
