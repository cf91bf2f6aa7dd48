import type { CountyId } from './counties.js';
import { trafficking as orebro } from './bundled/orebro/trafficking.js';
import type { Provenance } from './provenance.js';

/** What is done to the person. */
export const traffickingActs = [
  'recruitment',
  'transport',
  'transfer',
  'harbouring',
  'receipt',
] as const;
export type TraffickingAct = (typeof traffickingActs)[number];

/** How it is done. */
export const traffickingMeans = [
  'threat-of-violence',
  'use-of-violence',
  'coercion',
  'abduction',
  'fraud',
  'deception',
  'abuse-of-power',
  'abuse-of-vulnerability',
  'payment-for-consent',
] as const;
export type TraffickingMeans = (typeof traffickingMeans)[number];

/** What it is done for: the kinds of exploitation of the footnote, "at least" these. */
export const traffickingPurposes = [
  'sexual-exploitation',
  'forced-labour',
  'slavery',
  'servitude',
  'organ-removal',
] as const;
export type TraffickingPurpose = (typeof traffickingPurposes)[number];

/**
 * The parts of a definition of trafficking in human beings, after the UN's protocol (Palermo, article
 * 3) and the Swedish Penal Code (brottsbalken 4 kap. 1 a §). Their texts are words.
 */
export interface TraffickingDefinition extends Provenance {
  /** The year that the protocol was adopted. */
  readonly protocolVersion: string;
  /** The act that the Penal Code's section has its wording by, `SFS 2018:601`. */
  readonly penalCodeVersion: string;
  readonly acts: readonly TraffickingAct[];
  readonly means: readonly TraffickingMeans[];
  readonly purposes: readonly TraffickingPurpose[];
}

/** The facts that come with the package, by county. */
export const bundledTrafficking: Record<CountyId, TraffickingDefinition> = { orebro };
