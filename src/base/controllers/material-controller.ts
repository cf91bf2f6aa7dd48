import type { ReactiveControllerHost } from 'lit';
import { plain, type Feed } from '../../material/feed.js';
import type * as OutsideFacts from '../../material/outside-facts.js';
import type { OwnFacts } from '../../material/own-facts.js';
import { presentInstant } from '../clock.js';
import type { Warn } from '../warnings.js';
import { loadOutsideFacts, outsideFacts } from '../outside-facts.js';

/** An element that shows facts from outside. */
interface Host extends ReactiveControllerHost {
  readonly material?: string | null;
}

/** The facts that an element shows besides the bundled ones: the county's feed, and what the site tells of its own. */
export class MaterialController {
  /** What the county's feed says, once it is there. */
  feed: Feed | null = null;
  #address: string | null = null;
  /** Why there is nothing to read the site's own facts by. */
  #missing: unknown;

  constructor(
    private readonly host: Host,
    private readonly warn: Warn,
  ) {}

  /** Brings in what reads the site's own facts; null where that is there, or can't be had this time. */
  prepare(): Promise<unknown> | null {
    return outsideFacts || this.#missing
      ? null
      : loadOutsideFacts().catch((error: unknown) => (this.#missing = error));
  }

  /** What of its own the site tells; what is wrong with it is warned of. Throws where nothing can read it. */
  own<Facts>(read: (from: typeof OutsideFacts) => OwnFacts<Facts>): Facts {
    const missing = this.#missing;
    // Another try at the next change.
    this.#missing = null;
    if (!outsideFacts) throw missing;
    const { told, mends } = read(outsideFacts);
    for (const mend of mends) this.warn(...mend);
    return told;
  }

  /**
   * The facts that hold after the county's feed, which is asked for where it has not been; a record of it
   * that is refused is warned of.
   * @param record where they stand in a feed: `hotlines.honour-support`
   */
  fed<Facts extends object>(record: string, bundled: Facts): Facts {
    this.#load();
    const { changes, mend } = this.feed?.get(record) ?? {};
    if (mend) this.warn('material', this.#address, `${record}: ${mend}`, true);
    return plain(bundled, changes);
  }

  #load(): void {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="county-material"]');
    const address = this.host.material ?? meta?.content ?? null;
    if (address === this.#address) return;
    this.#address = address;
    this.feed = null;
    if (address === null) return;
    const reading = loadOutsideFacts().then(({ readFeed }) => readFeed(address, presentInstant()));
    reading.then(
      (feed) => {
        if (address !== this.#address) return;
        this.feed = feed;
        this.host.requestUpdate();
      },
      (error: Error) =>
        this.warn('material', address, `${error.message}; showing bundled facts`, true),
    );
  }
}
