import { expectedOf } from '../material/expected-of.js';
import { mailboxSchema } from '../material/mailbox.js';
import { textSchema } from '../material/text.js';
import { writtenSchema } from '../material/written.js';
import type { DocumentFact } from './document-facts.js';
import type { Finding } from './finding.js';

/** What may stand before `@` in the address of a function: one of these is in it. */
const functions =
  /^(?:nck|nmt|mail|post|vald|våld)\b|info|kontakt|contact|registrator|diari|expedition|kansli|stod|stöd|hjalp|hjälp|support|jour|kvinnofrid|brott|social|kommun|region|lansstyrels|länsstyrels|bidrag|ansok|ansök|utlysning|projekt|myndighet|heder|funktion|samord|koordinat|team|enhet|press|webb/i;
/** An address, also where `@` is written in words so that no program finds it. It begins where a word does, so that nothing is read twice. */
const addresses =
  /(?<![\p{L}\d._+-])([\p{L}\d._+-]+)\s*(?:@|[[({]\s*(?:at|a|snabel-?a)\s*[\])}])\s*[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;
const insecure = /\bhttp:\/\/[^\s"<>]*/gi;

/** Links in texts that nobody keeps from being changed on their way, and addresses that may be a person's. */
export function textWarnings(facts: readonly DocumentFact[]): Finding[] {
  return facts.flatMap(({ where, schema, value }) => {
    if (schema === mailboxSchema) return addressWarnings(where, String(value));
    if (schema !== textSchema && schema !== writtenSchema) return [];
    return Object.values(typeof value === 'object' ? Object(value) : [value]).flatMap((one) => {
      const text = String(one);
      const links = Array.from(text.matchAll(insecure), ([link]): Finding => ({
        where,
        said: {
          sv: `${link} är en osäker länk. Skriv https:// om sidan har det.`,
          en: `${link} is an insecure link. Write https:// if the page has it.`,
        },
      }));
      return [...links, ...addressWarnings(where, text)];
    });
  });
}

/** What is refused as a person's is told of as an error, and not once more here. */
function addressWarnings(where: string, text: string): Finding[] {
  return Array.from(text.matchAll(addresses))
    .filter(([address, local]) => {
      const isRefused = address.includes('@') && expectedOf(mailboxSchema, address) !== null;
      return !isRefused && !functions.test(local!);
    })
    .map(([address]) => ({
      where,
      said: {
        sv: `${address} kan vara en persons adress. Skriv bara en funktionsbrevlådas.`,
        en: `${address} may be a person's address. Write a functional mailbox's alone.`,
      },
    }));
}
