import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { endsWithBrowser } from './ends-with-browser.mjs';
import { findProgram } from './find-program.mjs';
import { freePort } from './free-port.mjs';

/** How to get it where it is missing. */
export const webkitHint =
  'install WebKitGTK and a virtual screen (Debian: apt-get install webkit2gtk-driver xvfb)';

/**
 * Launches WebKitGTK: the launcher, and a plugin that starts its driver and a virtual screen with
 * the test server and ends them with it, at which port the driver answers, and what it is asked for. Null
 * where it is not installed.
 */
export async function webkit() {
  const driver = findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  const browser = findProgram([
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ]);
  if (!driver || !screen || !browser) return null;
  const port = await freePort();
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
  const plugin = driverPlugin(driver, screen, port, endsWithBrowser(launcher));
  return { launcher, plugin, port, capabilities };
}

function driverPlugin(driver, screen, port, gone) {
  const processes = [];
  const end = () => processes.splice(0).forEach((child) => child.kill());
  process.once('exit', end);
  return {
    name: 'webkit-driver',
    async serverStart() {
      const virtual = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      processes.push(virtual);
      const env = {
        ...process.env,
        DISPLAY: `:${await screenNumber(virtual)}`,
        GDK_BACKEND: 'x11',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        TZ: 'Pacific/Kiritimati',
      };
      const options = { stdio: 'ignore', env };
      processes.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], options));
      await answers(port);
      for (const child of processes) child.once('exit', () => processes.includes(child) && gone());
    },
    serverStop: end,
  };
}

/** The number of a virtual screen, which takes one that is free; an error where it does not start. */
async function screenNumber(virtual) {
  const ended = once(virtual, 'exit').then(() => {
    throw new Error('Xvfb did not start.');
  });
  const [number] = await Promise.race([once(virtual.stdio[3], 'data'), ended]);
  return String(number).trim();
}

/** Waits until the driver takes requests; gives up with an error after a minute. */
async function answers(port) {
  for (let tries = 0; tries < 600; tries++) {
    const isThere = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver did not answer on port ${port} within a minute.`);
}
