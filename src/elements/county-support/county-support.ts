import { html, nothing } from 'lit/html.js';
import { readNames } from '../../base/attribute-readers.js';
import { heading } from '../../parts/heading.js';
import { helpLines } from '../../parts/help-lines.js';
import { KvinnofridElement, type Showing } from '../../base/kvinnofrid-element.js';
import { OutsideMaterial } from '../../base/controllers/outside-material.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { reflectAttributes } from '../../base/reflect-attributes.js';
import { bundledCountySupport } from '../../material/county-support.js';
import { coordinatorsNumbers } from '../../material/coordinators-number.js';
import { claimAge } from '../../time/claim-age.js';
import { countySupportStyles } from './county-support.styles.js';
import { strategyState } from './strategy-state.js';
import { defaultSections, supportSection, supportSections } from './support-sections.js';

/**
 * Tells those who work with men's violence against women what support the county board gives: what it
 * does, the national strategy, training, campaigns, and whom to contact.
 *
 * @tag county-support
 * @summary What support is there for me at work?
 * @slot - Fallback, shown before the element is defined and where scripts are off or fail.
 * @csspart root - The box that holds everything.
 * @csspart heading - The element's heading.
 * @csspart subheading - The heading of a section.
 * @csspart help - The lines that are always open.
 * @csspart phone - A telephone number to tap.
 * @csspart source - Where the facts are from, and when they were checked.
 */
export class CountySupport extends KvinnofridElement {
  static override readonly styles = [...KvinnofridElement.styles, countySupportStyles];

  static override get observedAttributes(): readonly string[] {
    return [...super.observedAttributes, 'sections'];
  }

  static {
    reflectAttributes(this, ['sections']);
  }

  /**
   * Which sections, with spaces between: `role strategy training campaigns contacts` (default: all
   * these), and `social`.
   * @attr sections
   */
  declare sections: string | null;

  readonly #material = new OutsideMaterial(this, (...problem) => this.warn(...problem));

  protected override show(instant: number, level: number): Showing {
    const { words } = this;
    const support = bundledCountySupport[this.countyId];
    const sections = this.read('sections', (raw) =>
      readNames(raw, supportSections, defaultSections),
    );
    const strategy = strategyState(support, instant);
    const age = claimAge(support, instant);
    const strategyAge = claimAge(support.strategySource, instant);
    const { phone } = this.#material.fed('hotlines.trafficking-coordinators', {
      phone: coordinatorsNumbers[this.countyId],
    });
    const input = { support, strategy, phone, level: level + 1 };
    const content = html`
      ${heading(level, words.msg('Stöd från Länsstyrelsen'))}
      ${sections.map((section) => supportSection(section, words, input))} ${helpLines(words, {})}
      ${provenanceNote(words, support, age)}
      ${
        sections.includes('strategy')
          ? provenanceNote(
              words,
              support.strategySource,
              strategyAge,
              words.msg('Källa för strategins mål och år:'),
            )
          : nothing
      }
    `;
    const changes = [strategy, age, strategyAge]
      .map(({ nextChange }) => nextChange)
      .filter((change) => change !== null);
    return { content, nextChange: changes.length > 0 ? Math.min(...changes) : null };
  }
}
