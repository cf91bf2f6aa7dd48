import type { Publisher } from '../material/provenance.js';
import type { Words } from './words.js';

/** The name of an authority that material is from. */
export function publisherText({ say }: Words, publisher: Publisher): string {
  const names: Record<Publisher, string> = {
    'county-board-orebro': say('Länsstyrelsen i Örebro län'),
    nck: say('Nationellt centrum för kvinnofrid'),
    government: say('Regeringen'),
    'gender-equality-agency': say('Jämställdhetsmyndigheten'),
    'honour-centre': say('Nationellt centrum mot hedersrelaterat våld och förtryck'),
  };
  return names[publisher];
}
