// The demonstration page, and what a county publishes on it: keys are made anew for each build, two editors sign,
// and what is published is as if reviewed today, so that a line on the page is live however old the package is.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { fromSource } from './from-source.mjs';

const day = 86_400_000;

/** Writes `demo/` into a folder. */
export async function writeDemonstration(folder) {
  const source = 'stories/demo/county-material.source.json';
  await cp('stories/demo', `${folder}/demo`, {
    recursive: true,
    filter: (file) => file !== source,
  });
  await cp('stories/brands', `${folder}/demo/brands`, { recursive: true });
  const types = await fromSource('src/publication/payload-types.ts');
  const { preAuthenticationEncoding } = await fromSource(
    'src/publication/pre-authentication-encoding.ts',
  );
  const sealed = (payloadType, told, keys) => {
    const payload = Buffer.from(JSON.stringify(told));
    const signed = preAuthenticationEncoding(payloadType, payload);
    const signatures = keys.map(({ keyid, privateKey }) => ({
      keyid,
      sig: sign(null, signed, privateKey).toString('base64'),
    }));
    return { payloadType, payload: payload.toString('base64'), signatures };
  };
  const [roots, editors] = [
    [newKey(), newKey()],
    [newKey(), newKey()],
  ];
  const text = await readFile(source, 'utf8');
  const document = JSON.parse(
    text.replace(/"today([+-]\d+)?"/g, (_, days = 0) => `"${date(days)}"`),
  );
  const times = { published: instant(0), expires: instant(60) };
  const { county, schemaVersion } = document;
  const list = {
    ...{ schemaVersion, county, version: 1, ...times },
    editors: editors.map(({ publicKey }, at) => ({
      ...{ role: `Redaktör ${at + 1}`, publicKey, until: date(60) },
    })),
    hosts: ['www.example.se'],
  };
  const publication = {
    ...sealed(types.materialType, { ...document, ...times }, editors),
    delegation: sealed(types.editorsType, list, roots),
  };
  await writeFile(`${folder}/demo/county-material.json`, JSON.stringify(publication));
  const page = await readFile(`${folder}/demo/index.html`, 'utf8');
  const keys = roots.map(({ publicKey }) => publicKey).join(' ');
  await writeFile(`${folder}/demo/index.html`, page.replace('ROOT KEYS', keys));
}

/** A key by which somebody of the demonstration county signs. */
function newKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const keyid = createHash('sha256').update(raw).digest('hex');
  return { keyid, privateKey, publicKey: raw.toString('base64') };
}

const instant = (days) => new Date(Date.now() + days * day).toISOString();

/** A day in Stockholm, so many from today. */
function date(days) {
  const at = new Date(Date.now() + Number(days) * day);
  return at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}
