import type { Publisher } from '../material/publisher.js';
import type { Words } from '../language/words.js';

/** The name of an authority that material is from. */
export function publisherText({ msg }: Words, publisher: Publisher): string {
  const names: Record<Publisher, string> = {
    'county-board-orebro': msg('Länsstyrelsen i Örebro län'),
    nck: msg('Nationellt centrum för kvinnofrid'),
    government: msg('Regeringen'),
    'gender-equality-agency': msg('Jämställdhetsmyndigheten'),
    'honour-centre': msg('Nationellt centrum mot hedersrelaterat våld och förtryck'),
  };
  return names[publisher];
}
