import type { TemplateResult } from 'lit';
import { KvinnofridElement, type TimedView } from '../../base/kvinnofrid-element.js';
import { nationalLine } from '../../material/national-line.js';
import { sharedStyles } from '../../parts/shared.styles.js';
import { newElementStyles } from './styles.js';
import { newElementTemplate } from './template.js';
import { newElementView, type NewElementView } from './view.js';

/**
 * Tells where help is.
 *
 * @tag new-element
 * @summary Where is help?
 */
export class NewElement extends KvinnofridElement {
  static override styles = [sharedStyles, newElementStyles];

  protected override view(instant: number): TimedView {
    return newElementView(nationalLine, instant);
  }

  protected override template(view: TimedView, level: number): TemplateResult {
    return newElementTemplate(this.words, view as NewElementView, level);
  }
}
