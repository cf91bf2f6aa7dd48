import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findProgram } from './find-program.mjs';

/** How to get it where it is missing. */
export const webkitHint =
  'install WebKitGTK and a virtual screen (Debian: apt-get install webkit2gtk-driver xvfb)';

/**
 * Launches WebKitGTK: the launcher, and a plugin that starts its driver and a virtual screen with
 * the test server and ends them with it. Null where it is not installed.
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
  return {
    launcher: webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      concurrency: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    }),
    plugin: driverPlugin(driver, screen, port),
  };
}

function driverPlugin(driver, screen, port) {
  const processes = [];
  const end = () => processes.splice(0).forEach((child) => child.kill());
  process.once('exit', end);
  return {
    name: 'webkit-driver',
    async serverStart() {
      const display = `:${100 + (process.pid % 800)}`;
      processes.push(spawn(screen, [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
      const env = {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        TZ: 'Pacific/Kiritimati',
      };
      const options = { stdio: 'ignore', env };
      processes.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], options));
      await answers(port);
    },
    serverStop: end,
  };
}

/** Waits until the driver takes requests; gives up with an error after ten seconds. */
async function answers(port) {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver did not answer on port ${port} within ten seconds.`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
