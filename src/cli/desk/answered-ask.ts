import { Ask } from '../ask.js';

/** Whoever was asked on the page: what changes was shown there and confirmed, and the passphrase was typed for this one time. */
export class AnsweredAsk extends Ask {
  readonly #passphrase: string;

  constructor(passphrase: string, language: 'sv' | 'en') {
    super({ language, isYes: true, passphraseFile: undefined, isTerminal: false });
    this.#passphrase = passphrase;
  }

  override async passphrase(): Promise<string> {
    return this.#passphrase;
  }
}
