/// <reference types="node" />
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  scrypt,
  sign,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import * as v from 'valibot';
import type { Bytes } from '../publication/bytes.js';
import { preAuthenticationEncoding } from '../publication/pre-authentication-encoding.js';
import { keyId } from '../publication/public-key.js';
import { exitCodes } from './exit-codes.js';
import { bytesIn } from './files.js';
import { Trouble } from './outcome.js';
import { rawPublicKey } from './raw-public-key.js';

const kind = 'kvinnofrid-elements private key';
/** What it costs to try a passphrase: 128 MB and some tenths of a second (RFC 7914). */
const cost = { N: 131_072, r: 8, p: 1 };
const base64 = v.pipe(v.string(), v.base64());

const keyFileSchema = v.object({
  kind: v.literal(kind),
  version: v.literal(1),
  isRoot: v.boolean(),
  role: v.string(),
  publicKey: base64,
  scrypt: v.object({
    N: v.pipe(v.number(), v.integer(), v.minValue(16_384), v.maxValue(1_048_576)),
    r: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
    p: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
    salt: base64,
  }),
  'aes-256-gcm': v.object({ iv: base64, tag: base64, data: base64 }),
});
type KeyFile = v.InferOutput<typeof keyFileSchema>;

/** A private key that has been opened, and what it signs as. */
export interface OpenKey {
  readonly role: string;
  readonly isRoot: boolean;
  /** Raw, in base64. */
  readonly publicKey: string;
  readonly id: string;
  /** Signs a payload of a type, by DSSE. */
  readonly sign: (payloadType: string, payload: Uint8Array) => Bytes;
}

/** A new key as its file: what is private in it is encrypted by the passphrase, and the rest is held by that too. */
export async function newKeyFile(
  role: string,
  isRoot: boolean,
  passphrase: string,
): Promise<KeyFile> {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = rawPublicKey(pair.publicKey).toString('base64');
  const head = { kind, version: 1, isRoot, role, publicKey } as const;
  const salt = randomBytes(16);
  const key = await derived(passphrase, salt, cost);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(JSON.stringify(head)));
  const secret = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
  const data = Buffer.concat([cipher.update(secret), cipher.final()]);
  secret.fill(0);
  key.fill(0);
  return {
    ...head,
    scrypt: { ...cost, salt: salt.toString('base64') },
    'aes-256-gcm': {
      iv: iv.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
      data: data.toString('base64'),
    },
  };
}

/** A key file that was handed over, and lies nowhere that a command reads. */
export interface HandedKeyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens the key of a file; {@link Trouble} where it is none, or the passphrase is another. */
export async function openKey(
  place: string | HandedKeyFile,
  passphrase: (role: string) => Promise<string>,
): Promise<OpenKey> {
  const path = typeof place === 'string' ? place : place.name;
  const file = keyFile(path, typeof place === 'string' ? await bytesIn(place) : place.bytes);
  const { kind, version, isRoot, role, publicKey } = file;
  const { salt, ...costs } = file.scrypt;
  const { iv, tag, data } = file['aes-256-gcm'];
  const key = await derived(await passphrase(role), Buffer.from(salt, 'base64'), costs);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(JSON.stringify({ kind, version, isRoot, role, publicKey })));
  let privateKey: KeyObject;
  try {
    decipher.setAuthTag(Buffer.from(tag, 'base64'));
    const secret = Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]);
    privateKey = createPrivateKey({ key: secret, type: 'pkcs8', format: 'der' });
    secret.fill(0);
  } catch {
    throw new Trouble(exitCodes.notRight, {
      sv: `${path} kan inte öppnas: fel lösenfras, eller en ändrad fil.`,
      en: `${path} cannot be opened: another passphrase, or a changed file.`,
    });
  } finally {
    key.fill(0);
  }
  const raw = rawPublicKey(createPublicKey(privateKey));
  return {
    role,
    isRoot,
    publicKey,
    id: await keyId(Uint8Array.from(raw)),
    sign: (payloadType, payload) =>
      Uint8Array.from(sign(null, preAuthenticationEncoding(payloadType, payload), privateKey)),
  };
}

function keyFile(path: string, bytes: Uint8Array): KeyFile {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    return v.parse(keyFileSchema, JSON.parse(text));
  } catch {
    throw new Trouble(exitCodes.notRight, {
      sv: `${path} är ingen nyckelfil från keygen.`,
      en: `${path} is no key file of keygen's.`,
    });
  }
}

const scryptAsync = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** The key that a passphrase stands for; in one form, whatever keyboard wrote it. */
function derived(passphrase: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const maxmem = 128 * N * r * 2;
  return scryptAsync(passphrase.normalize('NFC'), salt, 32, { N, r, p, maxmem });
}
