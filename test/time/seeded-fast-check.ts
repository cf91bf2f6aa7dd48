/// <reference types="node" />
import fc from 'fast-check';

/**
 * Property-based tests are the same in every run, so that a failure is one's own change's. To look
 * for new counterexamples: PROPERTY_SEED=$RANDOM npm test -- time
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1989) });

export default fc;
