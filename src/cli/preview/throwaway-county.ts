import { dayInMilliseconds, formatDate } from '../../time/civil-date.js';
import { civilAt } from '../../time/stockholm.js';
import type { Bytes } from '../../publication/bytes.js';
import { editorsType, materialType } from '../../publication/payload-types.js';
import { defaultThreshold } from '../../publication/publication-terms.js';
import { schemaVersion } from '../../publication/schema-version.js';
import { writtenEnvelope } from '../envelope-file.js';
import { writtenJson } from '../files.js';
import { instantText } from '../instant-text.js';
import { throwawaySigner, type ThrowawaySigner } from './throwaway-signer.js';

/** How long drafts hold, in days: longer than a preview is open, by far. */
const days = 90;

/** What a draft is signed for. */
export interface Signing {
  readonly county: string;
  /** The hosts that its links may lead to. */
  readonly hosts: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Roots and editors that are made for one preview, and gone with it. */
export interface ThrowawayCounty {
  /** What a page pins. */
  readonly roots: readonly string[];
  /** A draft's exact bytes as the file that pages fetch, signed by all. */
  readonly publication: (draft: Bytes, signing: Signing) => Bytes;
}

/** New roots and editors, as many as must sign. */
export async function throwawayCounty(): Promise<ThrowawayCounty> {
  const some = () => Promise.all(Array.from({ length: defaultThreshold }, throwawaySigner));
  const [roots, editors] = await Promise.all([some(), some()]);
  return {
    roots: roots.map(({ publicKey }) => publicKey),
    publication: (draft, signing) => {
      const written = writtenJson({
        ...sealed(materialType, draft, editors),
        delegation: sealed(editorsType, editorsList(editors, signing), roots),
      });
      return new TextEncoder().encode(written);
    },
  };
}

function sealed(payloadType: string, payload: Bytes, signers: readonly ThrowawaySigner[]) {
  const signatures = signers.map(({ sign }) => sign(payloadType, payload));
  return writtenEnvelope({ payloadType, payload, signatures });
}

function editorsList(editors: readonly ThrowawaySigner[], { county, hosts, now }: Signing): Bytes {
  const end = now + days * dayInMilliseconds;
  const list = {
    schemaVersion,
    county,
    version: 1,
    published: instantText(now),
    expires: instantText(end),
    editors: editors.map(({ publicKey }, at) => ({
      role: `Förhandsvisning ${at + 1}`,
      publicKey,
      until: formatDate(civilAt(end).day),
    })),
    hosts,
  };
  return new TextEncoder().encode(JSON.stringify(list));
}
