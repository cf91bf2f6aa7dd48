import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { plain, type Feed } from '../../material/feed.js';
import type { OwnFacts } from '../../material/own-facts.js';
import { presentInstant } from '../clock.js';
import type { Warn } from '../warnings.js';
import { loadOnDemand, missing, onDemand } from '../on-demand.js';
import type * as OnDemandParts from '../on-demand-parts.js';

/** An element that shows facts from outside. */
interface Host extends ReactiveControllerHost {
  readonly material?: string | null;
}

/**
 * The facts that an element shows besides the bundled ones: the county's feed, and what the site tells of its own
 * (`Own`; most elements are told nothing so).
 */
export class MaterialController<Own = never> implements ReactiveController {
  /** What the county's feed says, once it is there. */
  feed: Feed | null = null;
  #address: string | null = null;
  #own: Own | null = null;

  constructor(
    private readonly host: Host,
    private readonly warn: Warn,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forgetOwn();
  }

  /** Reads anew what of its own the site tells: it has changed. */
  forgetOwn(): void {
    this.#own = null;
  }

  /**
   * What of its own the site tells, read once until it changes; what is wrong with it is warned of. Throws where
   * nothing can read it.
   */
  own(read: (from: typeof OnDemandParts) => OwnFacts<Own>): Own {
    if (this.#own) return this.#own;
    if (!onDemand) throw missing!;
    const { told, mends } = read(onDemand);
    for (const mend of mends) this.warn(...mend);
    return (this.#own = told);
  }

  /**
   * The facts that hold after the county's feed, which is asked for where it has not been; a record of it
   * that is refused is warned of.
   * @param record where they stand in a feed: `hotlines.duty-line`
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
    const reading = loadOnDemand().then(({ readFeed }) => readFeed(address, presentInstant()));
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
