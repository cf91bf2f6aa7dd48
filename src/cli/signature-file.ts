/// <reference types="node" />
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { fromBase64, toBase64 } from '../publication/base64.js';
import type { EnvelopeSignature } from '../publication/envelope.js';
import { exitCodes } from './exit-codes.js';
import { bytesIn, writtenJson } from './files.js';
import { Trouble } from './outcome.js';

const signatureSchema = v.object({ keyid: v.string(), sig: v.string() });

/** Where a signature of a document is written: beside it, one file for each key. */
export function signaturePath(document: string, keyid: string): string {
  return `${document}.${keyid.slice(0, 12)}.sig`;
}

/** A signature as its file. */
export function writtenSignature({ keyid, signature }: EnvelopeSignature): string {
  return writtenJson({ keyid, sig: toBase64(signature) });
}

/** The signature in a file. */
export async function signatureFile(path: string): Promise<EnvelopeSignature> {
  const text = new TextDecoder().decode(await bytesIn(path));
  try {
    const { keyid, sig } = v.parse(signatureSchema, JSON.parse(text));
    return { keyid, signature: fromBase64(sig)! };
  } catch {
    throw new Trouble(exitCodes.notRight, {
      sv: `${path} är ingen signatur från sign.`,
      en: `${path} is no signature of sign's.`,
    });
  }
}

/** The files of all signatures that lie beside a document. */
export async function signaturesBeside(document: string): Promise<string[]> {
  const all = await readdir(dirname(document));
  const begin = `${basename(document)}.`;
  return all
    .filter((name) => name.startsWith(begin) && name.endsWith('.sig'))
    .sort()
    .map((name) => join(dirname(document), name));
}
