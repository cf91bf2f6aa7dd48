import { refusalMends, type Refusal, type RefusalReason } from '../publication/refusal.js';
import { exitCodes } from './exit-codes.js';
import { Trouble } from './outcome.js';
import type { Said } from './said.js';

const swedish: Readonly<Record<RefusalReason, string>> = {
  'insecure-context': 'signaturer kan bara kontrolleras på https',
  'no-ed25519': 'Ed25519 kan inte kontrolleras här',
  pins: 'ange länets rotnycklar, var och en 32 byte i base64, och minst så många som ska signera',
  unreachable: 'adressen ska svara själv, utan omdirigering',
  'too-slow': 'hela filen ska komma inom fem sekunder',
  status: 'adressen ska svara 200',
  'content-type': 'filen ska skickas som application/json',
  'too-large': 'filen får vara högst 256 kB',
  malformed: 'filen ska vara gjord av kvinnofrid-elements publish, och oförändrad',
  'wrong-type': 'det som är signerat ska vara av den typ som det används som',
  'list-signatures': 'redaktörslistan ska vara signerad av så många av rotnycklarna som krävs',
  'list-expired': 'rotnycklarnas innehavare ska signera en ny redaktörslista',
  'list-older': 'den senaste redaktörslistan ska vara den som publiceras',
  'too-few-signatures': 'så många olika redaktörer som krävs ska signera',
  'unknown-key': 'redaktörer vars nycklar står i listan ska signera',
  'wrong-signature': 'varje redaktör ska signera exakt det som publiceras',
  'expired-key': 'redaktörer vars tid i listan inte har gått ut ska signera',
  'other-county': 'länet ska vara det som efterfrågas',
  'newer-schema': 'en nyare version av programmet läser dokumentet',
  future: 'dokumentet ska vara publicerat innan det visas',
  expired: 'redaktörerna ska förnya dokumentet',
  'too-long': 'ett dokument får gälla högst 90 dagar från det att det publiceras',
  older: 'det senaste dokumentet ska vara det som publiceras',
  'other-contents': 'ett ändrat dokument ska ha en högre version',
  'too-much': 'ett dokument får ha högst 200 poster',
};

/** Why a publication is refused, and how to mend it. */
export function refusalInWords({ reason, found, sentence }: Refusal): Said {
  const more = found ? ` (${found})` : '';
  return { sv: `Godtas inte: ${swedish[reason]}${more} [${reason}].`, en: sentence };
}

/** How to mend what is refused for a reason, in words that end a sentence. */
export function mendInWords(reason: RefusalReason): Said {
  return { sv: swedish[reason], en: refusalMends[reason] };
}

/** A refusal as what ends a command. */
export function refusedTrouble(refusal: Refusal): Trouble {
  const isUnreachable = ['unreachable', 'too-slow', 'status'].includes(refusal.reason);
  return new Trouble(
    isUnreachable ? exitCodes.unreachable : exitCodes.notRight,
    refusalInWords(refusal),
    { reason: refusal.reason, found: refusal.found },
  );
}
