// Tells what each browser file weighs, after brotli as a municipality's web server sends it, and what has grown since
// it was last accepted: every reader waits for it. With --accept, what they weigh now is what is accepted.
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';

const acceptedFile = 'test/package/accepted-sizes.json';
/** Bytes that come and go with the hashes that a file has of others: brotli finds other repetitions. */
const noise = (size) => 60 + size / 200;

const { files } = JSON.parse(await readFile('dist/browser/manifest.json', 'utf8'));
const { accepted, most } = JSON.parse(await readFile(acceptedFile, 'utf8'));
const sizes = await sizesOf(files);
sizes['a page of two elements by the loader'] = ['embed.js', 'embed.shared.js']
  .concat('embed.hotline-status.js', 'embed.grant-deadline.js')
  .reduce((sum, name) => sum + sizes[name], 0);

for (const [name, size] of Object.entries(sizes)) {
  const cap = most[name] ? `, of at most ${most[name]}` : '';
  console.log(`${name.padEnd(36)} ${String(size).padStart(6)} B${changeOf(name)}${cap}`);
}
if (process.argv.includes('--accept')) await accept();
else tell();

/** The size of each file, by its name without a hash; a version's own loader is the loader. */
async function sizesOf(files) {
  const names = Object.keys(files).filter((name) => !/^embed\.[\d.]+\.js$/.test(name));
  const weighed = names.map(async (name) => [
    name,
    brotliCompressSync(await readFile(`dist/browser/${files[name].file}`)).length,
  ]);
  return Object.fromEntries(await Promise.all(weighed));
}

function changeOf(name) {
  if (!(name in accepted)) return ' (new)';
  const change = sizes[name] - accepted[name];
  return change === 0 ? '' : ` (${change > 0 ? '+' : '−'}${Math.abs(change)})`;
}

function tell() {
  const over = Object.keys(most).filter((name) => sizes[name] > most[name]);
  const grown = Object.keys(sizes).filter(
    (name) => sizes[name] > accepted[name] + noise(accepted[name]),
  );
  if (over.length > 0) console.error(`Over what is allowed: ${listed(over)}. Make it smaller.`);
  if (grown.length > 0) {
    console.error(
      `Grown: ${listed(grown)}. Make it smaller, or accept it by npm run size -- --accept, and say why in the commit.`,
    );
  }
  if (over.length + grown.length > 0) process.exitCode = 1;
}

function listed(names) {
  return names.map((name) => `${name}${changeOf(name)}`).join(', ');
}

async function accept() {
  const text = JSON.stringify({ most, accepted: sizes });
  const options = await resolveConfig(acceptedFile);
  await writeFile(acceptedFile, await format(text, { ...options, filepath: acceptedFile }));
  console.log(`Accepted, in ${acceptedFile}.`);
}
