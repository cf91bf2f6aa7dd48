import type { Argument, HelpConfiguration } from 'commander';
import type { CliLanguage } from './said.js';

/** Headings of commander's, by their English ones. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
};

/** Help in a language, where commander has words of its own. */
export function helpIn(language: CliLanguage): HelpConfiguration {
  const isSwedish = language === 'sv';
  return {
    styleTitle: (title) => (isSwedish ? (headings[title] ?? title) : title),
    optionDescription: ({ description, defaultValue, argChoices }) => {
      const isTold = defaultValue !== undefined && defaultValue !== false;
      const isList = Array.isArray(defaultValue);
      const more = [
        ...(argChoices ? [argChoices.join(', ')] : []),
        ...(isTold && !isList ? [`${isSwedish ? 'annars' : 'else'} ${String(defaultValue)}`] : []),
      ];
      return more.length > 0 ? `${description} (${more.join('; ')})` : description;
    },
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
  };
}

function argumentTerm(argument: Argument): string {
  const term = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${term}>` : `[${term}]`;
}
