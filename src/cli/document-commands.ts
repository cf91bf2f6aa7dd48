import { check, type CheckOptions } from './check.js';
import { desk, type DeskOptions } from './desk.js';
import { delegate, type DelegateOptions } from './delegate.js';
import { diff, type DiffOptions } from './diff.js';
import { init, type InitOptions } from './init.js';
import { keygen, type KeygenOptions } from './keygen.js';
import { preview, type PreviewOptions } from './preview.js';
import { publish, type PublishOptions } from './publish.js';
import { sign, type SignOptions } from './sign.js';
import type { AddCommand } from './add-command.js';
import type { CommandOptions } from './command-options.js';

/** Adds what a county does with its document and its keys, until it is published. */
export function documentCommands(
  add: AddCommand,
  { option, whole, root: rootOption, threshold, county, editors, before }: CommandOptions,
): void {
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
}
