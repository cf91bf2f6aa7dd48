import type { CountyId } from './counties.js';
import { trafficking as orebro } from './orebro/trafficking.js';
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

/** The parts of a definition of trafficking in human beings. Their texts are words. */
export interface TraffickingDefinition extends Provenance {
  readonly acts: readonly TraffickingAct[];
  readonly means: readonly TraffickingMeans[];
  readonly purposes: readonly TraffickingPurpose[];
}

/** The facts that come with the package, by county. */
export const bundledTrafficking: Record<CountyId, TraffickingDefinition> = { orebro };
