/// <reference types="node" />
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { newKeyFile, openKey } from '../../src/cli/private-key-file.js';
import { envelope } from '../../src/publication/envelope.js';
import { publicKey } from '../../src/publication/public-key.js';
import { signers } from '../../src/publication/signers.js';
import { toBase64 } from '../../src/publication/base64.js';
import { temporaryFolder } from './temporary-folder.js';

const passphrase = 'korrekt häst batteri';
const file = await newKeyFile('Redaktör', false, passphrase);

test('opens with its passphrase, however it is typed, and signs what Web Crypto takes', async (t) => {
  const path = join(await temporaryFolder(t), 'key.json');
  await writeFile(path, JSON.stringify(file));
  const key = await openKey(path, () => Promise.resolve(passphrase.normalize('NFD')));
  assert.equal(key.role, 'Redaktör');
  const payload = new TextEncoder().encode('hej');
  const written = {
    payloadType: 'text/plain',
    payload: toBase64(payload),
    signatures: [{ keyid: key.id, sig: toBase64(key.sign('text/plain', payload)) }],
  };
  const known = [{ publicKey: await publicKey(file.publicKey), name: 'a', end: Infinity }];
  assert.equal((await signers(envelope(written, 'it'), known, 1, 0)).signed.length, 1);
});

test('opens with no other passphrase, and in no changed file', async (t) => {
  const path = join(await temporaryFolder(t), 'key.json');
  const opens = async (changed: object, words: string) => {
    await writeFile(path, JSON.stringify({ ...file, ...changed }));
    return openKey(path, () => Promise.resolve(words)).then(
      () => true,
      () => false,
    );
  };
  assert.equal(await opens({}, passphrase), true);
  assert.equal(await opens({}, `${passphrase} `), false);
  assert.equal(await opens({ role: 'Någon annan' }, passphrase), false);
  assert.equal(await opens({ isRoot: true }, passphrase), false);
  assert.equal(await opens({ publicKey: toBase64(new Uint8Array(32)) }, passphrase), false);
  assert.equal(await opens({ scrypt: { ...file.scrypt, N: 2 } }, passphrase), false);
  const { tag } = file['aes-256-gcm'];
  const short = {
    ...file['aes-256-gcm'],
    tag: toBase64(Buffer.from(tag, 'base64').subarray(0, 4)),
  };
  assert.equal(await opens({ 'aes-256-gcm': short }, passphrase), false);
});

test('has another salt and another key each time, and nothing private that can be read', async () => {
  const other = await newKeyFile('Redaktör', false, passphrase);
  assert.notEqual(other.scrypt.salt, file.scrypt.salt);
  assert.notEqual(other.publicKey, file.publicKey);
  assert.ok(file.scrypt.N >= 131_072);
});
