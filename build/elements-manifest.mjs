import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** What the sources say of the elements, as dist/custom-elements.json has it. */
export function elementsManifest() {
  return cli({ argv: ['analyze', '--quiet'], noWrite: true });
}
