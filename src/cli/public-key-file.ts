import * as v from 'valibot';
import { isPublicKey } from '../publication/public-key.js';
import { exitCodes } from './exit-codes.js';
import { bytesIn, isThere } from './files.js';
import { Trouble } from './outcome.js';

const publicKeySchema = v.object({
  role: v.string(),
  publicKey: v.pipe(v.string(), v.check(isPublicKey)),
});

/** The role and the key that `keygen` wrote for others to have. */
export async function publicKeyFile(path: string): Promise<v.InferOutput<typeof publicKeySchema>> {
  const text = new TextDecoder().decode(await bytesIn(path));
  try {
    return v.parse(publicKeySchema, JSON.parse(text));
  } catch {
    throw new Trouble(exitCodes.notRight, {
      sv: `${path} är ingen publik nyckel från keygen.`,
      en: `${path} is no public key of keygen's.`,
    });
  }
}

/** Root keys as they are told: each in base64, or a file that has it. */
export async function rootKeys(told: readonly string[]): Promise<string[]> {
  return Promise.all(
    told.map(async (one) => {
      if (isPublicKey(one)) return one;
      if (await isThere(one)) return (await publicKeyFile(one)).publicKey;
      throw new Trouble(exitCodes.usage, {
        sv: `${one} är varken en publik nyckel i base64 eller en fil som har en.`,
        en: `${one} is neither a public key in base64 nor a file that has one.`,
      });
    }),
  );
}
