import type { Said } from './said.js';

const swedish: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Okänt val',
  'commander.unknownCommand': 'Okänt kommando',
  'commander.missingArgument': 'Argument saknas',
  'commander.missingMandatoryOptionValue': 'Val saknas',
  'commander.optionMissingArgument': 'Valet ska ha ett värde',
  'commander.excessArguments': 'För många argument',
  'commander.invalidArgument': 'Fel värde',
};

/** What is wrong with how a command is written, from commander's words for it. */
export function usageInWords(code: string, message: string): Said {
  const words = message.replace(/^error: /, '');
  const [named] = /'[^']+'/.exec(words) ?? [words];
  return {
    sv: `${swedish[code] ?? 'Kommandot kan inte läsas'}: ${named}. Skriv --help för hjälp.`,
    en: `${words}. Write --help for help.`,
  };
}
