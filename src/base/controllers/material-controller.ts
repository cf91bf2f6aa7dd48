import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ofCounty } from '../../material/bundled/of-county.js';
import { countyIds, defaultCounty, type CountyId } from '../../material/counties.js';
import type { OwnFacts } from '../../material/own-facts.js';
import type { BundledCounty } from '../../publication/county-material.js';
import type { PageMaterial } from '../../publication/page-material.js';
import type { FactsByKind, FactsKind } from '../../publication/published-facts.js';
import { readChoice } from '../attribute-readers.js';
import { presentInstant, wakeAt } from '../clock.js';
import { materialName, type NamingHost } from '../material-name.js';
import { missing, onDemand } from '../on-demand.js';
import { isServed } from '../served-root.js';
import type * as OnDemandParts from '../on-demand-parts.js';
import { publicationFile } from '../publication-file.js';
import type { Warn } from '../warnings.js';

/** Facts of a kind as they come with the package. */
type Bundled<Kind extends FactsKind> = NonNullable<BundledCounty[Kind]> & FactsByKind[Kind];

/**
 * The material that an element shows: what is bundled, what the county publishes and the site adds over it, and what
 * the site tells in the tag's attributes (`Own`; most elements are told nothing so).
 */
export class MaterialController<Kind extends FactsKind, Own = never> implements ReactiveController {
  #own: Own | null = null;
  /** What the page names, as it was last looked for; empty where that is nothing. */
  #name = '';
  #page: PageMaterial | null = null;
  /** Resolves once all that the page names has been looked for; null where nothing is on its way. */
  #coming: Promise<unknown> | null = null;

  /**
   * @param kind of the facts that the element shows
   * @param bundled the facts that come with the package, by county
   * @param ofEach the facts that are the same for each county, also for one that is not bundled
   */
  constructor(
    private readonly host: ReactiveControllerHost & NamingHost & HTMLElement,
    private readonly warn: Warn,
    private readonly kind: Kind,
    private readonly bundled: Readonly<Record<CountyId, Bundled<Kind>>>,
    private readonly ofEach: Bundled<Kind> | null = null,
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

  /** The county's facts: what is published, over what is bundled. Throws where there are none. */
  get facts(): FactsByKind[Kind] {
    const from = this.#page ?? this.host.given;
    const facts = from ? from.facts(this.kind, this.#bundled) : this.#alone;
    if (!facts) throw new Error(`county="${this.host.county}" has no ${this.kind}`);
    return facts;
  }

  /**
   * The county's facts, with the record that is asked for by its name. Throws where the page names material, and none has
   * it: what an editor wrote is not to be another's.
   */
  factsWith(asked: string | null): FactsByKind[Kind] {
    const { facts } = this;
    if (asked === null || !(this.#name || this.host.given) || Object.hasOwn(facts, asked))
      return facts;
    throw new Error(`"${asked}" is in no material`);
  }

  /**
   * What has to come before there is anything to show; null where it is there. What is not bundled may be published:
   * until that is known, the tag's children stand. What a server has written down may be of what is published: it
   * stands so long too.
   * @param asked the name of a record that is asked for
   */
  awaited(asked: string | null = null): Promise<unknown> | null {
    this.#follow();
    if (isServed(this.host)) return this.#coming;
    const alone = this.#alone;
    const isThere = alone && (asked === null ? alone !== this.ofEach : Object.hasOwn(alone, asked));
    return isThere ? null : this.#coming;
  }

  /**
   * Why a server knows more than the page of what is asked for; null where it does not.
   * @param asked the name of a record, or of several
   */
  knownToServer(asked: string | null = null): string | null {
    const { host } = this;
    return onDemand!.knownToServer(host.dataset, `${host.county} ${asked ?? ''}`, this.#page);
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

  /** What is bundled of the county, where it may be shown by itself. */
  get #alone(): Bundled<Kind> | null {
    return this.host.inPlaceOf?.misfit ? null : this.#bundled;
  }

  /** What is bundled of the county, or of each; null where nothing is, and the page names what may be published of it. */
  get #bundled(): Bundled<Kind> | null {
    const county = String(this.host.county ?? defaultCounty);
    const found = ofCounty(this.bundled, county);
    if (found || this.#name || this.host.given) return found ?? this.ofEach;
    const { value, mend } = readChoice(county, countyIds, defaultCounty);
    this.warn('county', county, mend!);
    return this.bundled[value];
  }

  /** Looks for what the page names, where that is another than before. */
  #follow(): void {
    const name = materialName(this.host);
    if (name === this.#name) return;
    this.#leave(name);
    if (name) void this.#look(name);
  }

  async #look(name: string): Promise<void> {
    const changed = () => this.host.requestUpdate();
    const looking = publicationFile().then(({ pageMaterial }) => {
      if (name !== this.#name) return;
      const clock = { present: presentInstant, wakeAt };
      this.#page = pageMaterial(this.host, this.warn, clock, changed);
      return this.#page?.settled;
    });
    this.#coming = looking;
    try {
      await looking;
    } catch (error) {
      this.warn(
        'material',
        this.host.material ?? name,
        `${(error as Error).message}; showing bundled facts`,
        true,
      );
    }
    if (this.#coming !== looking) return;
    this.#coming = null;
    changed();
  }

  #leave(name: string): void {
    this.#page?.leave();
    this.#page = this.#coming = null;
    this.#name = name;
  }
}
