// What a municipality downloads: the built files that a site needs, the guides, the licences, and a page that says how to begin.
// The same files give the same bytes. `--to FOLDER` says where, by itself .build/release.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { startPage } from './site/start-page.mjs';

/** What is unpacked: one folder, by a name that stays the same when a newer version is laid over it. */
const top = 'kvinnofrid';
/**
 * The day of the commit: where a server says nothing of caching, browsers keep a file by how long ago it was changed, and a day
 * long past would have them keep embed.js for years. It is written in local time, so that it is the same in each zone.
 */
const mtime = midnight(execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }));
/** Made as on Unix, whose programs else take the names for those of DOS; each may read, and the owner write. */
const kind = { mtime, os: 3, attrs: 0o100644 << 16 };

const to = process.argv[process.argv.indexOf('--to') + 1 || Infinity] ?? '.build/release';
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const files = new Map([
  ['LÄSMIG.html', Buffer.from(await startPage(version))],
  ['LICENSE.txt', await readFile('LICENSE')],
  ['LICENSES.txt', await readFile('dist/LICENSES.txt')],
]);
for (const folder of ['browser', 'builder', 'frame', 'guider']) {
  for (const file of await filesIn(`dist/${folder}`)) {
    files.set(`${folder}/${file}`, await readFile(`dist/${folder}/${file}`));
  }
}
const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
const content = zipSync(
  Object.fromEntries(entries.map(([name, bytes]) => [`${top}/${name}`, [bytes, kind]])),
  { level: 9 },
);
const name = `kvinnofrid-elements-${version}.zip`;
const hash = createHash('sha256').update(content).digest('hex');
await mkdir(to, { recursive: true });
await writeFile(join(to, name), content);
await writeFile(join(to, `${name}.sha256`), `${hash}  ${name}\n`);
const size = (content.length / 1e6).toFixed(1);
console.log(`${join(to, name)}: ${files.size} files, ${size} MB\nsha256 ${hash}`);

function midnight(date) {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) =>
      join(parentPath ?? path, name)
        .slice(join(folder, '/').length)
        .replaceAll('\\', '/'),
    );
}
