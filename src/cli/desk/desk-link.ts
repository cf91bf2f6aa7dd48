import type { DeskState } from './desk-state.js';
import type { ActionEnd } from './desk-server.js';
import type { FactEdit } from './edited-json.js';

/** How the server answered what the page asked it to do. */
export interface ActionAnswer {
  readonly end: ActionEnd;
  readonly words: readonly string[];
  readonly state: DeskState;
}

/** How long is waited after a key is pressed before the draft is written, in milliseconds. */
const pause = 400;

/** What whoever uses the link is told. */
export interface LinkTerms {
  /** Another state has come: of this page's own writing, or of others'. */
  readonly came: (state: DeskState) => void;
  /** What was typed here is refused, since somebody else has written meanwhile: it waits until it is said what becomes of it. */
  readonly stale: (theirs: DeskState) => void;
  /** What was typed could not be written, and why. */
  readonly failed: (words: readonly string[]) => void;
  /** Whether the command is reached. */
  readonly reached: (isReached: boolean) => void;
  /** Something of {@link DeskLink.isWriting} may be another. */
  readonly changed: () => void;
}

/**
 * The page's way to its command. What is typed is gathered for a moment and written in one, one writing after the other; each names
 * the revision that it began from.
 */
export class DeskLink {
  readonly #terms: LinkTerms;
  /** What is not on the disk yet, in its order. */
  #waiting: FactEdit[] = [];
  #isSending = false;
  #isHeld = false;
  #revision = '';
  #timer: number | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(terms: LinkTerms) {
    this.#terms = terms;
    const changes = new EventSource('changes');
    changes.addEventListener('message', ({ data }) => {
      terms.reached(true);
      // What is on its way here is answered with a state of its own.
      if (!this.isWriting) this.#take(JSON.parse(data as string) as DeskState);
    });
    changes.addEventListener('error', () => terms.reached(false));
  }

  /** Whether something that was typed is not on the disk yet. */
  get isWriting(): boolean {
    return this.#isSending || this.#waiting.length > 0;
  }

  /** What was typed and waits. */
  get waiting(): readonly FactEdit[] {
    return this.#waiting;
  }

  /** Notes what was typed; it is written within a moment. */
  edit(one: FactEdit): void {
    const where = one.path.join('\0');
    this.#waiting = [...this.#waiting.filter(({ path }) => path.join('\0') !== where), one];
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), pause);
    this.#terms.changed();
  }

  /** Writes what waits at once, after what is on its way; resolves with whether all of it is written. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    return this.#queued(() => this.#write());
  }

  async #write(): Promise<boolean> {
    if (this.#isHeld) return false;
    while (this.#waiting.length > 0) {
      const edits = this.#waiting;
      const answer = await this.#post('edit', { edits });
      if (!answer) return false;
      if (answer.end === 'stale') {
        this.#isHeld = true;
        this.#terms.stale(answer.state);
        return false;
      }
      this.#waiting = this.#waiting.filter((one) => !edits.includes(one));
      if (answer.end === 'refused') this.#terms.failed(answer.words);
      this.#take(answer.state);
    }
    return true;
  }

  /** Does one thing after the other, since each names the revision that the one before it made. */
  #queued<Given>(job: () => Promise<Given>): Promise<Given> {
    const done = this.#last.then(job);
    this.#last = done.catch(() => {});
    return done;
  }

  /** Goes on after a stale writing: what was typed is written over what is there now, or thrown away. */
  async settle(theirs: DeskState, isKept: boolean): Promise<void> {
    this.#isHeld = false;
    this.#revision = theirs.revision;
    if (!isKept) this.#waiting = [];
    this.#take(theirs);
    await this.flush();
  }

  /** Asks for an action once all that was typed is written; null where that, or the command, could not be had. */
  act(name: string, told: object = {}): Promise<ActionAnswer | null> {
    clearTimeout(this.#timer);
    return this.#queued(async () => {
      if (!(await this.#write())) return null;
      const answer = await this.#post(name, told);
      if (answer) this.#take(answer.state);
      return answer;
    });
  }

  #take(state: DeskState): void {
    this.#revision = state.revision;
    this.#terms.came(state);
  }

  async #post(name: string, told: object): Promise<ActionAnswer | null> {
    this.#isSending = true;
    this.#terms.changed();
    try {
      const response = await fetch(name, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ revision: this.#revision, ...told }),
      });
      if (!response.ok) throw new Error(String(response.status));
      this.#terms.reached(true);
      return (await response.json()) as ActionAnswer;
    } catch {
      this.#terms.reached(false);
      return null;
    } finally {
      this.#isSending = false;
      this.#terms.changed();
    }
  }
}
