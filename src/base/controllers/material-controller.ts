import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OwnFacts } from '../../material/own-facts.js';
import type { BundledCounty, CountyMaterial } from '../../publication/county-material.js';
import type { PageMaterial } from '../../publication/page-material.js';
import { presentInstant, wakeAt } from '../clock.js';
import { namedMaterial, type NamingHost } from '../named-material.js';
import { missing, onDemand } from '../on-demand.js';
import type * as OnDemandParts from '../on-demand-parts.js';
import { publicationFile } from '../publication-file.js';
import type { Warn } from '../warnings.js';

/**
 * The material that an element shows besides what is bundled: what the county publishes and the site adds, and what
 * the site tells in the tag's attributes (`Own`; most elements are told nothing so).
 */
export class MaterialController<Own = never> implements ReactiveController {
  /** Resolves once all that the page names has been looked for; null where nothing is on its way. */
  awaited: Promise<unknown> | null = null;
  #own: Own | null = null;
  /** What the page names, as it was last looked for. */
  #named = '';
  #page: PageMaterial | null = null;
  #stop: (() => void) | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & NamingHost,
    private readonly warn: Warn,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.forgetOwn();
    this.#leave('');
  }

  /** Whether the page names any material. */
  get isNamed(): boolean {
    return this.#named !== '';
  }

  /** The county's material with what an element has bundled of it; null as long as there is nothing but that. */
  laid(bundled: BundledCounty): CountyMaterial | null {
    return this.#page?.laid(bundled) ?? null;
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

  /** Looks for what the page names, where that is another than before. */
  #follow(): void {
    const named = namedMaterial(this.host, this.warn);
    const key = named ? JSON.stringify(named) : '';
    if (key === this.#named) return;
    this.#leave(key);
    if (!named) return;
    const clock = { present: presentInstant, wakeAt };
    const warn = (address: string, mend: string) => this.warn('material', address, mend, true);
    const changed = () => this.host.requestUpdate();
    const look = async () => {
      const { PageMaterial: Material } = await publicationFile();
      if (key !== this.#named) return;
      this.#page = new Material(named, clock, warn, changed);
      this.#stop = this.#page.listen();
      await this.#page.settled;
    };
    const awaited = look()
      .catch(({ message }: Error) =>
        warn(named.publication?.address ?? named.site!, `${message}; showing bundled facts`),
      )
      .then(() => {
        if (this.awaited !== awaited) return;
        this.awaited = null;
        changed();
      });
    this.awaited = awaited;
  }

  #leave(next: string): void {
    this.#stop?.();
    this.#stop = this.#page = this.awaited = null;
    this.#named = next;
  }
}
