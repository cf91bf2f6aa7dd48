import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/new-element/define.js';
import type { NewElement } from '../../../src/elements/new-element/define.js';
import { nationalLine } from '../../../src/material/national-line.js';
import { shownText } from '../../shown-text.js';
import { warningsOf } from '../../warnings-of.js';

describe('<new-element>', () => {
  it('shows its heading and where help is, without a warning, and passes axe', async () => {
    let element!: NewElement;
    const warnings = await warningsOf(
      async () => (element = await fixture(html`<new-element></new-element>`)),
    );
    expect(warnings).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Kontakt');
    const phones = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a.phone')];
    expect(phones.map(({ href }) => href)).to.deep.equal(['tel:112', 'tel:+4620505050']);
    await expect(element).to.be.accessible();
  });

  it('says from which year its facts are once they are old', async () => {
    const year = Number(nationalLine.reviewed.slice(0, 4));
    const element = await fixture<NewElement>(
      html`<new-element now="${year + 2}-01-01"></new-element>`,
    );
    expect(shownText(element)).to.contain(`Uppgifterna är från ${year} och kan ha ändrats.`);
  });
});
