import { Command } from 'commander';
import type { AddCommand } from './add-command.js';
import { commandOptions } from './command-options.js';
import type { CommandRun } from './command-run.js';
import { documentCommands } from './document-commands.js';
import { exitCodes } from './exit-codes.js';
import { helpIn } from './help-in.js';
import type { Outcome } from './outcome.js';
import { publicationCommands } from './publication-commands.js';
import type { CliLanguage, Said } from './said.js';

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

  const options = commandOptions(say);

  const add: AddCommand = (name, said, own, doing, argument) => {
    const command = new Command(name).description(say(said)).helpOption('-h, --help', help);
    for (const one of [...own, ...options.common()]) command.addOption(one);
    command.configureHelp(helpIn(language));
    command.usage(`[${say({ sv: 'val', en: 'options' })}]${argument ? ` ${argument}` : ''}`);
    const spec = /^(?:<|\[)(\w+)/.exec(argument ?? '')?.[1];
    command.action(async (...given: unknown[]) => {
      const told = command.opts<CommonOptions>();
      const more = spec && given[0] !== undefined ? { [spec]: given[0] } : {};
      await start(told, (run) => doing({ ...told, ...more } as never, run));
    });
    if (argument) command.argument(argument);
    root.addCommand(command);
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

  documentCommands(add, options);
  publicationCommands(add, options);
  return root;
}
