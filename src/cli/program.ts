import { Command, type Option } from 'commander';
import { defaultCounty } from '../material/counties.js';
import { longestDays } from '../publication/limits.js';
import { check, type CheckOptions } from './check.js';
import { commandOptions } from './command-options.js';
import type { CommandRun } from './command-run.js';
import { exitCodes } from './exit-codes.js';
import { desk, type DeskOptions } from './desk.js';
import { delegate, type DelegateOptions } from './delegate.js';
import { diff, type DiffOptions } from './diff.js';
import { exportMaterial, type ExportOptions } from './export.js';
import { helpIn } from './help-in.js';
import { init, type InitOptions } from './init.js';
import { inspect, type InspectOptions } from './inspect.js';
import { keygen, type KeygenOptions } from './keygen.js';
import { mirror, type MirrorOptions } from './mirror.js';
import type { Outcome } from './outcome.js';
import { preview, type PreviewOptions } from './preview.js';
import { publish, type PublishOptions } from './publish.js';
import { renderElement, type RenderElementOptions } from './render.js';
import { renew, type RenewOptions } from './renew.js';
import type { CliLanguage, Said } from './said.js';
import { sign, type SignOptions } from './sign.js';
import { verify, type VerifyOptions } from './verify.js';

/** What all commands are told. */
export interface CommonOptions {
  readonly lang?: string;
  readonly json?: boolean;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly passphraseFile?: string;
}

/** Does what a command is for. */
type Doing = (run: CommandRun) => Promise<Outcome>;

/** How a command ends, for scripts. */
const endings: Said = {
  sv: `Slutkoder: ${exitCodes.done} klart, ${exitCodes.notRight} inte rätt, ${exitCodes.usage} fel skrivet, ${exitCodes.unreachable} kunde inte läsas eller skrivas, ${exitCodes.unanswered} inte besvarat med ja.`,
  en: `Exit codes: ${exitCodes.done} done, ${exitCodes.notRight} not right, ${exitCodes.usage} not written rightly, ${exitCodes.unreachable} could not be read or written, ${exitCodes.unanswered} not answered with yes.`,
};

/**
 * The commands with their help in a language.
 * @param start is called with what is asked for
 */
export function program(
  language: CliLanguage,
  version: string,
  start: (options: CommonOptions, doing: Doing) => Promise<void>,
): Command {
  const say = ({ sv, en }: Said) => (language === 'sv' ? sv : en);
  const root = new Command('kvinnofrid-elements');
  const help = say({ sv: 'visa hjälp', en: 'show help' });

  const {
    option,
    whole,
    root: rootOption,
    threshold,
    county,
    editors,
    before,
    common,
  } = commandOptions(say);

  const add = <Given extends object>(
    name: string,
    said: Said,
    options: readonly Option[],
    doing: (given: Given, run: CommandRun) => Promise<Outcome>,
    argument?: string,
  ): Command => {
    const command = new Command(name).description(say(said)).helpOption('-h, --help', help);
    for (const one of [...options, ...common()]) command.addOption(one);
    command.configureHelp(helpIn(language));
    command.usage(`[${say({ sv: 'val', en: 'options' })}]${argument ? ` ${argument}` : ''}`);
    const spec = /^(?:<|\[)(\w+)/.exec(argument ?? '')?.[1];
    command.action(async (...given: unknown[]) => {
      const told = command.opts<CommonOptions>();
      const more = spec && given[0] !== undefined ? { [spec]: given[0] } : {};
      await start(told, (run) => doing({ ...told, ...more } as unknown as Given, run));
    });
    if (argument) command.argument(argument);
    root.addCommand(command);
    return command;
  };

  root
    .description(
      say({
        sv: 'Länets material om mäns våld mot kvinnor: förhandsvisa, signera, publicera, kontrollera och spegla.',
        en: "The county's material on men's violence against women: preview, sign, publish, check and mirror.",
      }),
    )
    .version(version, '-v, --version', say({ sv: 'visa version', en: 'show the version' }))
    .helpOption('-h, --help', help)
    .helpCommand('help [command]', help)
    .usage(say({ sv: '[val] [kommando]', en: '[options] [command]' }))
    .addHelpText('after', `\n${say(endings)}`)
    .configureHelp(helpIn(language));

  add<InitOptions>(
    'init',
    {
      sv: 'gör en mapp att börja i: ett första dokument, dess schema och vad du gör sedan',
      en: 'make a folder to begin in: a first document, its schema, and what to do next',
    },
    [county().makeOptionMandatory()],
    init,
    '<folder>',
  );

  add<CheckOptions>(
    'check',
    {
      sv: 'säg allt som är fel eller bör ses över i ett dokument, med rad och hur det rättas',
      en: 'tell all that is wrong or should be looked at in a document, with its line and mend',
    },
    [before(), editors().makeOptionMandatory(false)],
    check,
    '<document>',
  );

  add<DiffOptions>(
    'diff',
    {
      sv: 'säg vad besökare ser ändras av ett dokument, nummer först',
      en: 'tell what visitors will see change by a document, numbers first',
    },
    [before()],
    diff,
    '<document>',
  );

  add<KeygenOptions>(
    'keygen',
    {
      sv: 'gör en nyckel; den privata halvan krypteras med en lösenfras',
      en: 'make a key; its private half is encrypted by a passphrase',
    },
    [
      option('--role <name>', {
        sv: 'rollen som nyckeln är för, aldrig en persons namn',
        en: "the role that the key is for, never a person's name",
      }).makeOptionMandatory(),
      option('--root', {
        sv: 'en rotnyckel, för redaktörslistan',
        en: 'a root key, for the list of editors',
      }).default(false),
      option('--to <file>', {
        sv: 'den privata nyckelns fil',
        en: "the private key's file",
      }).makeOptionMandatory(),
    ],
    keygen,
  );

  add<DelegateOptions>(
    'delegate',
    {
      sv: 'gör eller signera redaktörslistan med rotnycklar',
      en: 'make or sign the list of editors by root keys',
    },
    [
      option('--key <file...>', {
        sv: 'rotnycklar att signera med',
        en: 'root keys to sign by',
      }).makeOptionMandatory(),
      county(),
      option('--editor <file...>', {
        sv: 'redaktörers publika nycklar; fil=ÅÅÅÅ-MM-DD ger en egen sista dag',
        en: "editors' public keys; file=YYYY-MM-DD gives its own last day",
      }),
      option('--host <host...>', {
        sv: 'värdar som länkar får leda till',
        en: 'hosts that links may lead to',
      }),
      option('--until <date>', {
        sv: 'nycklarnas sista dag',
        en: "the keys' last day",
      }),
      whole(
        '--days <number>',
        { sv: 'hur länge listan gäller', en: 'how long the list holds' },
        365,
      ),
    ],
    delegate,
    '<list>',
  );

  add<PreviewOptions>(
    'preview',
    {
      sv: 'visa elementen med ett osignerat dokument, på en sida i den egna datorn',
      en: "show the elements with an unsigned document, on a page of this machine's own",
    },
    [
      option('--editors <file>', {
        sv: 'redaktörslistan, för vilka värdar länkar får leda till',
        en: 'the list of editors, for the hosts that links may lead to',
      }),
      whole('--port <number>', { sv: 'porten; 0 är en ledig', en: 'the port; 0 is a free one' }, 0),
      option('--open', { sv: 'öppna webbläsaren', en: 'open the browser' }).default(false),
    ],
    preview,
    '<document>',
  );

  add<DeskOptions>(
    'desk',
    {
      sv: 'ändra, signera och publicera dokumentet i formulär, på en sida i den egna datorn',
      en: "change, sign and publish the document by forms, on a page of this machine's own",
    },
    [
      option('--document <name>', {
        sv: 'dokumentets filnamn i mappen',
        en: "the document's file name in the folder",
      }).default('document.json'),
      option('--editors <name>', {
        sv: 'redaktörslistans filnamn i mappen',
        en: 'the file name of the list of editors in the folder',
      }).default('editors.json'),
      option('--to <name>', {
        sv: 'publikationens filnamn i mappen',
        en: "the publication's file name in the folder",
      }).default('county-material.json'),
      rootOption().default([]),
      threshold(),
      option('--key <file...>', {
        sv: 'redaktörers nycklar som inte ligger i mappen',
        en: "editors' keys that are not in the folder",
      }).default([]),
      whole('--port <number>', { sv: 'porten; 0 är en ledig', en: 'the port; 0 is a free one' }, 0),
      option('--open', { sv: 'öppna webbläsaren', en: 'open the browser' }).default(false),
    ],
    desk,
    '<folder>',
  );

  add<SignOptions>(
    'sign',
    {
      sv: 'visa vad som ändras, fråga och signera ett dokument',
      en: 'show what changes, ask, and sign a document',
    },
    [
      option('--key <file>', {
        sv: 'redaktörens nyckel',
        en: "the editor's key",
      }).makeOptionMandatory(),
      editors(),
      before(),
    ],
    sign,
    '<document>',
  );

  add<PublishOptions>(
    'publish',
    {
      sv: 'foga ihop dokument, signaturer och redaktörslista till filen som sidorna hämtar',
      en: 'join document, signatures and list of editors into the file that pages fetch',
    },
    [
      editors(),
      rootOption().makeOptionMandatory(),
      threshold(),
      option('--signature <file...>', {
        sv: 'signaturer; annars de som ligger bredvid dokumentet',
        en: 'signatures; else those beside the document',
      }),
      option('--to <file>', { sv: 'publikationen', en: 'the publication' }).default(
        'county-material.json',
      ),
    ],
    publish,
    '<document>',
  );

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
        sv: 'länets dokument eller webbplatsens eget, som ni själva går i god för',
        en: "the county's document or the site's own, which you vouch for yourselves",
      }),
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

  return root;
}
