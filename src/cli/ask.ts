/// <reference types="node" />
import { confirm, isCancel, multiselect, password } from '@clack/prompts';
import { exitCodes } from './exit-codes.js';
import { bytesIn } from './files.js';
import { Trouble } from './outcome.js';
import type { CliLanguage, Said } from './said.js';

/** Where is asked: what a command comes to may be on its way into a file. */
const output = process.stderr;
/** How few characters a passphrase may have. */
const shortest = 12;

/** What may be told beforehand instead of being asked for. */
export interface Answers {
  readonly language: CliLanguage;
  /** Whether all is answered with yes. */
  readonly isYes: boolean;
  /** A file whose first line is the passphrase, for where nobody can be asked. */
  readonly passphraseFile: string | undefined;
  readonly isTerminal: boolean;
}

/** Something to choose, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly said: Said;
}

/** Asks whoever runs a command. Where nobody can be asked, it is {@link Trouble}. */
export class Ask {
  readonly #answers: Answers;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** The passphrase of a key that there is. */
  async passphrase(role: string): Promise<string> {
    const told = await this.#toldPassphrase();
    if (told !== null) return told;
    return this.#secret({ sv: `Lösenfras för ${role}`, en: `Passphrase of ${role}` });
  }

  /** A passphrase for a new key, twice where it is asked for. */
  async newPassphrase(role: string): Promise<string> {
    const told = await this.#toldPassphrase();
    const first =
      told ??
      (await this.#secret({
        sv: `Ny lösenfras för ${role}, minst ${shortest} tecken. Flera ord är bra.`,
        en: `A new passphrase for ${role}, at least ${shortest} characters. Several words are good.`,
      }));
    if (first.length < shortest) {
      throw new Trouble(exitCodes.usage, {
        sv: `Lösenfrasen ska ha minst ${shortest} tecken.`,
        en: `The passphrase should have at least ${shortest} characters.`,
      });
    }
    if (told !== null) return told;
    const again = await this.#secret({ sv: 'En gång till', en: 'Once more' });
    if (again === first) return first;
    throw new Trouble(exitCodes.unanswered, {
      sv: 'Lösenfraserna är olika. Inget är skrivet.',
      en: 'The passphrases differ. Nothing is written.',
    });
  }

  /** Goes on only where it is answered with yes. */
  async confirm(question: Said): Promise<void> {
    const { isYes, language } = this.#answers;
    if (isYes) return;
    this.#needTerminal({
      sv: 'Ingen kan tillfrågas här. Skriv --yes för att svara ja på förhand.',
      en: 'Nobody can be asked here. Write --yes to answer yes beforehand.',
    });
    const answer = await confirm({
      message: question[language],
      active: language === 'sv' ? 'Ja' : 'Yes',
      inactive: language === 'sv' ? 'Nej' : 'No',
      initialValue: false,
      output,
    });
    if (answer !== true) throw unanswered();
  }

  /** What is ticked of some choices. */
  async choose(question: Said, choices: readonly Choice[]): Promise<string[]> {
    const { language } = this.#answers;
    this.#needTerminal({
      sv: 'Ingen kan tillfrågas här. Skriv --checked för varje post som är kontrollerad.',
      en: 'Nobody can be asked here. Write --checked for each record that is checked.',
    });
    const chosen = await multiselect({
      message: question[language],
      options: choices.map(({ value, said }) => ({ value, label: said[language] })),
      required: false,
      output,
    });
    if (isCancel(chosen)) throw unanswered();
    return chosen;
  }

  async #toldPassphrase(): Promise<string | null> {
    const { passphraseFile } = this.#answers;
    if (passphraseFile === undefined) return null;
    const [line = ''] = Buffer.from(await bytesIn(passphraseFile))
      .toString('utf8')
      .split(/\r?\n/);
    return line;
  }

  async #secret(question: Said): Promise<string> {
    this.#needTerminal({
      sv: 'Ingen kan tillfrågas här. Skriv --passphrase-file med en fil som har lösenfrasen.',
      en: 'Nobody can be asked here. Write --passphrase-file with a file that has the passphrase.',
    });
    const answer = await password({ message: question[this.#answers.language], output });
    if (isCancel(answer)) throw unanswered();
    return answer;
  }

  #needTerminal(said: Said): void {
    if (!this.#answers.isTerminal) throw new Trouble(exitCodes.unanswered, said);
  }
}

function unanswered(): Trouble {
  return new Trouble(exitCodes.unanswered, {
    sv: 'Avbrutet. Inget är skrivet.',
    en: 'Stopped. Nothing is written.',
  });
}
