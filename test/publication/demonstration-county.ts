import { editorsType, materialType } from '../../src/publication/payload-types.js';
import type { PublicationTerms } from '../../src/publication/publication-terms.js';
import { bytesOf, sealed } from './sealed.js';
import { signingKey, type SigningKey } from './signing-key.js';

/** The instant at which tests look. */
export const now = Date.parse('2026-11-26T10:00:00Z');

/** Three roots and three editors of a county that there is not. */
export interface DemonstrationCounty {
  readonly roots: readonly SigningKey[];
  readonly editors: readonly SigningKey[];
  readonly terms: PublicationTerms;
}

/** New keys for it, and what its pages ask of a publication. */
export async function demonstrationCounty(): Promise<DemonstrationCounty> {
  const three = () => Promise.all([signingKey(), signingKey(), signingKey()]);
  const [roots, editors] = await Promise.all([three(), three()]);
  return {
    roots,
    editors,
    terms: {
      roots: roots.map(({ publicKey }) => publicKey),
      threshold: 2,
      county: 'sagolanet',
      now,
    },
  };
}

/** Its list of editors. */
export const listOf = ({ editors }: DemonstrationCounty) => ({
  schemaVersion: '1.0',
  county: 'sagolanet',
  version: 3,
  published: '2026-09-01T08:00:00Z',
  expires: '2027-09-01T08:00:00Z',
  editors: editors.map(({ publicKey }, index) => ({
    role: `Redaktör ${index + 1}`,
    publicKey,
    until: '2027-06-30',
  })),
  hosts: ['www.sagolanet.example', 'sagolanet.example'],
});

/** A document of its, without records. */
export const emptyDocument = {
  schemaVersion: '1.0',
  county: 'sagolanet',
  version: 12,
  published: '2026-11-20T08:00:00Z',
  expires: '2027-02-01T08:00:00Z',
};

/** What a publication is made of, where it is to be another than a right one. */
export interface Making {
  readonly list?: unknown;
  readonly listKeys?: readonly SigningKey[];
  readonly listType?: string;
  readonly document?: unknown;
  readonly keys?: readonly SigningKey[];
  readonly type?: string;
}

/** A publication as it is written: right in all that is not told otherwise. */
export async function publication(county: DemonstrationCounty, making: Making = {}) {
  const { roots, editors } = county;
  const { list = listOf(county), listKeys = roots.slice(0, 2), listType = editorsType } = making;
  const { document = emptyDocument, keys = editors.slice(0, 2), type = materialType } = making;
  const [outer, delegation] = await Promise.all([
    sealed(type, document, keys),
    sealed(listType, list, listKeys),
  ]);
  return { ...outer, delegation };
}

/** The same as bytes. */
export async function publicationBytes(county: DemonstrationCounty, making: Making = {}) {
  return bytesOf(await publication(county, making));
}
