import { Option } from 'commander';
import { defaultThreshold } from '../publication/publication-terms.js';
import type { Said } from './said.js';

/** The options that commands share, made anew for each, and how one of its own is made. */
export function commandOptions(say: (said: Said) => string) {
  const option = (flags: string, said: Said) => new Option(flags, say(said));
  const whole = (flags: string, said: Said, value: number) =>
    option(flags, said).default(value).argParser(Number);
  const root = () =>
    option('--root <key...>', {
      sv: 'länets rotnycklar: base64, eller filer från keygen',
      en: "the county's root keys: base64, or files of keygen's",
    });
  const threshold = () =>
    whole(
      '--threshold <number>',
      { sv: 'hur många som ska signera', en: 'how many must sign' },
      defaultThreshold,
    );
  const county = () =>
    option('--county <name>', { sv: 'länet, i små bokstäver', en: 'the county, in small letters' });
  const editors = () =>
    option('--editors <file>', {
      sv: 'rotnycklarnas lista över redaktörer, från delegate',
      en: "the roots' list of editors, of delegate's",
    }).makeOptionMandatory();
  const before = () =>
    option('--before <file>', {
      sv: 'publikationen som är ute, att jämföra med',
      en: 'the publication that is out, to compare with',
    });
  /** What each command takes. */
  const common = () => [
    option('--passphrase-file <file>', {
      sv: 'lösenfrasen, där ingen kan tillfrågas',
      en: 'the passphrase, where nobody can be asked',
    }),
    option('-y, --yes', { sv: 'svara ja på förhand', en: 'answer yes beforehand' }),
    option('--force', { sv: 'skriv över filer som finns', en: 'write over files that are there' }),
    option('--json', { sv: 'svara med JSON', en: 'answer with JSON' }),
    option('--lang <language>', { sv: 'språk: sv eller en', en: 'language: sv or en' }).choices([
      'sv',
      'en',
    ]),
  ];
  return { option, whole, root, threshold, county, editors, before, common };
}

/** What `commandOptions` gives. */
export type CommandOptions = ReturnType<typeof commandOptions>;
