// What a script brings in has the beginning of its hash in its name, so that a newer version laid over an
// older one leaves the files of both, and no cache gives one for the other. `verified-import.ts` knows how.
import { createHash } from 'node:crypto';

/** The hash by which a script knows what it brings in: SHA-256, in Base64. */
export function hashOf(content) {
  return createHash('sha256').update(content).digest('base64');
}

/** The name of a file with a hash. */
export function hashedName(name, hash) {
  return `${name}.${hash.replace(/\W/g, '').slice(0, 8)}.js`;
}

/** The name of a browser file without its hash, which is the same in every version. */
export function stableName(file) {
  return file.replace(
    /^((?:embed|locale)\.[\w-]+|on-demand|publication)\.[\da-zA-Z]{8}\.js$/,
    '$1.js',
  );
}
