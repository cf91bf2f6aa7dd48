import { defaultCounty } from '../material/counties.js';
import { longestDays } from '../publication/limits.js';
import { exportMaterial, type ExportOptions } from './export.js';
import { inspect, type InspectOptions } from './inspect.js';
import { mirror, type MirrorOptions } from './mirror.js';
import { renderElement, type RenderElementOptions } from './render.js';
import { renew, type RenewOptions } from './renew.js';
import { verify, type VerifyOptions } from './verify.js';
import type { AddCommand } from './add-command.js';
import type { CommandOptions } from './command-options.js';

/** Adds what is done once there is a publication: by the county, and by sites. */
export function publicationCommands(
  add: AddCommand,
  { option, whole, root: rootOption, threshold, county }: CommandOptions,
): void {
  add<VerifyOptions>(
    'verify',
    {
      sv: 'kontrollera en publikation, i en fil eller på en adress',
      en: 'check a publication, in a file or at an address',
    },
    [rootOption().makeOptionMandatory(), threshold(), county().default(defaultCounty)],
    verify,
    '<publication>',
  );

  add<RenewOptions>(
    'renew',
    {
      sv: 'gör dokumentets nästa version: nytt slut, och dagens datum på det som är kontrollerat',
      en: "make a document's next version: another end, and today's date on what is checked",
    },
    [
      whole(
        '--days <number>',
        { sv: 'hur länge den gäller', en: 'how long it holds' },
        longestDays,
      ),
      option('--checked <record...>', {
        sv: 'poster som är kontrollerade, som hotlines.namn',
        en: 'records that are checked, as hotlines.name',
      }),
      option('--to <file>', {
        sv: 'en annan fil än dokumentets egen',
        en: "another file than the document's own",
      }),
    ],
    renew,
    '<document>',
  );

  add<MirrorOptions>(
    'mirror',
    {
      sv: 'hämta en publikation till den egna servern, när den är kontrollerad',
      en: 'bring a publication to a server of your own, once it is checked',
    },
    [
      option('--to <file>', {
        sv: 'filen på servern',
        en: 'the file on the server',
      }).makeOptionMandatory(),
      rootOption().makeOptionMandatory(),
      threshold(),
      county().default(defaultCounty),
    ],
    mirror,
    '<address>',
  );

  add<ExportOptions>(
    'export',
    {
      sv: 'skriv linjer som schema.org, eller utlysningar som kalender',
      en: 'write lines as schema.org, or calls as a calendar',
    },
    [
      option('--format <format>', { sv: 'formatet', en: 'the format' })
        .choices(['schema.org', 'icalendar'])
        .default('schema.org'),
      option('--to <file>', { sv: 'filen', en: 'the file' }).makeOptionMandatory(),
      rootOption().default([]),
      threshold(),
      county().default(defaultCounty),
    ],
    exportMaterial,
    '[publication]',
  );

  add<RenderElementOptions>(
    'render',
    {
      sv: 'skriv ett element som HTML, för en sida som görs på en server',
      en: 'write an element as HTML, for a page that is made on a server',
    },
    [
      option('--tag <name>', {
        sv: 'elementets tagg',
        en: "the element's tag",
      }).makeOptionMandatory(),
      option('--styles <address>', {
        sv: 'adressen till elementets stilmall, som /js/hotline-status.css',
        en: "the address of the element's sheet, such as /js/hotline-status.css",
      }).makeOptionMandatory(),
      option('--line <name>', {
        sv: 'linjens namn i materialet',
        en: "the line's name in the material",
      }),
      option('--attribute <name=value...>', {
        sv: 'taggens andra attribut, som heading-level=3',
        en: "the tag's other attributes, such as heading-level=3",
      }),
      option('--language <language>', {
        sv: 'språket som elementet talar, annars sv',
        en: 'the language that the element speaks, else sv',
      }),
      option('--document <file>', {
        sv: 'länets publikation, eller ett osignerat dokument, länets eller ert eget, som ni själva går i god för',
        en: "the county's publication, or an unsigned document, the county's or your own, which you vouch for yourselves",
      }),
      rootOption().default([]),
      threshold(),
      option('--now <time>', {
        sv: 'tidpunkten som uppgifternas ålder bedöms vid, som 2026-11-26T12:00',
        en: 'the time by which the age of facts is judged, such as 2026-11-26T12:00',
      }),
    ],
    renderElement,
  );

  add<InspectOptions>(
    'inspect',
    {
      sv: 'se vad besökare på sidor ser: skript, version, publikation, nummer, policy',
      en: 'see what visitors to pages see: script, version, publication, numbers, policy',
    },
    [
      rootOption().default([]),
      threshold(),
      county().default(defaultCounty),
      option('--html <file>', { sv: 'en rapport att läsa', en: 'a report to read' }),
    ],
    inspect,
    '<pages...>',
  );
}
