import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { readNames } from '../../base/attribute-readers.js';
import { LeaveController } from '../../base/controllers/leave-controller.js';
import { MaterialController } from '../../base/controllers/material-controller.js';
import { KvinnofridElement, type TimedView } from '../../base/kvinnofrid-element.js';
import { textProperties } from '../../base/text-properties.js';
import { bundledCountySupport } from '../../material/bundled/county-support.js';
import { defaultCounty } from '../../material/counties.js';
import { foldStyles } from '../../parts/fold.styles.js';
import { phoneStyles } from '../../parts/phone.styles.js';
import { sharedStyles } from '../../parts/shared.styles.js';
import { countySupportStyles } from './styles.js';
import { supportTemplate } from './template.js';
import { supportView, type SupportView } from './view.js';

const bundledNames = bundledCountySupport[defaultCounty].sections.map(({ id }) => id);

/**
 * Tells those who work with men's violence against women what support the county board gives: what it
 * does, the national strategy, training, campaigns, and whom to contact.
 *
 * @tag county-support
 * @summary What support is there for me at work?
 */
export class CountySupport extends KvinnofridElement {
  static override styles = [sharedStyles, phoneStyles, foldStyles, countySupportStyles];

  static override properties: PropertyDeclarations = textProperties(['sections']);

  /**
   * Which sections, by their names in the county's material, with spaces between. Without any, all but those that
   * are shown only where they are asked for.
   */
  declare sections?: string | null;

  readonly #material = new MaterialController(this, this.warn, 'support', bundledCountySupport);

  constructor() {
    super();
    // What was opened is closed, also where the browser shows the page again as it was.
    new LeaveController(this, () => this.#closeFolds());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was opened may be another section's.
    if (changed.has('sections')) this.#closeFolds();
  }

  #closeFolds(): void {
    for (const text of this.root?.querySelectorAll('details') ?? []) text.open = false;
  }

  protected override get awaited(): Promise<unknown> | null {
    // A name that is not bundled may be published.
    const { mend } = readNames(this.told('sections'), bundledNames);
    return this.#material.awaited(mend ? '' : null);
  }

  protected override get knownToServer(): string | null {
    return this.#material.knownToServer(this.told('sections'));
  }

  protected override view(instant: number): TimedView {
    const support = this.#material.facts;
    const names = support.sections.map(({ id }) => id);
    const unasked = support.sections.filter(({ isUnasked }) => isUnasked).map(({ id }) => id);
    const asked = this.read('sections', (raw) => readNames(raw, names, unasked));
    return supportView(support, instant, asked);
  }

  protected override template(view: TimedView, level: number): TemplateResult {
    return supportTemplate(this.words, view as SupportView, level);
  }
}
