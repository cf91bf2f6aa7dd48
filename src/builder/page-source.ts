import { presentInstant, wakeAt } from '../base/clock.js';
import { materialName } from '../base/material-name.js';
import { publicationFile } from '../base/publication-file.js';
import { bundledCountySupport } from '../material/bundled/county-support.js';
import { bundledDefinitions } from '../material/bundled/definitions.js';
import { bundledGrantCalls } from '../material/bundled/grant-calls.js';
import { bundledHotlines, linesOfEachCounty } from '../material/bundled/hotlines.js';
import { ofCounty } from '../material/bundled/of-county.js';
import type { PageMaterial } from '../publication/page-material.js';
import type { NamedLine } from './named-lines.js';
import { bundledPageFacts, type PageFacts } from './offered-material.js';

/** Where the facts that can be chosen come from, and what they are. */
export interface PageSource {
  readonly kind: 'bundled' | 'looking' | 'reached' | 'unreachable';
  readonly facts: PageFacts;
  /** Why not all of it could be used, in English, as in a page's console. */
  readonly reasons: readonly string[];
}

/** Nothing but what comes with the package. */
const bundledSource: PageSource = { kind: 'bundled', facts: bundledPageFacts, reasons: [] };

/** Looks for the material that the page names, by the same code as elements do. */
export class WatchedSource {
  current: PageSource = bundledSource;
  #page: PageMaterial | null = null;
  #asked = 0;

  /** @param changed is called when there is something else to show */
  constructor(private readonly changed: () => void) {}

  /** Looks for what the page names now, for a county. What was looked for before is left. */
  async look(county: string): Promise<void> {
    const asked = ++this.#asked;
    this.#page?.leave();
    this.#page = null;
    const reasons: string[] = [];
    const tell = (kind: PageSource['kind']) => {
      if (asked !== this.#asked) return;
      this.current = { kind, facts: this.#facts(county), reasons };
      this.changed();
    };
    if (!materialName({ county })) return tell('bundled');
    tell('looking');
    const warn = (_: string, value: unknown, mend: string) =>
      void reasons.push(`${String(value)}: ${mend}.`);
    try {
      const { pageMaterial } = await publicationFile();
      if (asked !== this.#asked) return;
      const clock = { present: presentInstant, wakeAt };
      this.#page = pageMaterial({ county }, warn, clock, () => tell(this.#kind(reasons)));
      await this.#page?.settled;
    } catch (error) {
      reasons.push((error as Error).message);
    }
    tell(this.#kind(reasons));
  }

  #kind(reasons: readonly string[]): PageSource['kind'] {
    return reasons.length > 0 ? 'unreachable' : 'reached';
  }

  #facts(county: string): PageFacts {
    const bundled = {
      hotlines: ofCounty(bundledHotlines, county) ?? linesOfEachCounty,
      grantCalls: ofCounty(bundledGrantCalls, county),
      definitions: ofCounty(bundledDefinitions, county),
      support: ofCounty(bundledCountySupport, county),
    };
    const page = this.#page;
    if (!page) return bundled;
    return {
      hotlines: page.facts('hotlines', bundled.hotlines),
      grantCalls: page.facts('grantCalls', bundled.grantCalls),
      definitions: page.facts('definitions', bundled.definitions),
      support: page.facts('support', bundled.support),
    };
  }
}

/** Puts lines of the administrator's into the page's head, in place of those by the same names. */
export function nameMaterial(lines: readonly NamedLine[]): void {
  for (const { name, attributes } of lines) {
    document.head.querySelector(`meta[name="${name}"]`)?.remove();
    const meta = document.createElement('meta');
    meta.name = name;
    for (const [attribute, value] of Object.entries(attributes)) {
      meta.setAttribute(attribute, value);
    }
    document.head.append(meta);
  }
}
