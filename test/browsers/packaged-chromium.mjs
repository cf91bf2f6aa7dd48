import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why the Chromium that comes as an npm package does not run here; false where it does. */
export const noPackagedChromium =
  process.platform === 'linux' && process.arch === 'x64'
    ? false
    : 'the Chromium that comes as an npm package runs on Linux on x86-64 alone';

/**
 * What Puppeteer needs to start the Chromium that comes as an npm package: the same one on every machine, until
 * package-lock.json says otherwise.
 */
export async function packagedChromiumOptions() {
  // Unpacks the system libraries that it brings along only where it believes to be on a server.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath,
    headless: 'shell',
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  };
}
