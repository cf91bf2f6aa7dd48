import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KvinnofridElement } from '../../src/base/kvinnofrid-element.js';
import { shownText } from '../shown-text.js';
import { countyPageFacts } from './county-page-facts.js';

describe('the county’s page', () => {
  let text: string;

  before(async () => {
    const page = await fixture(html`
      <div>
        <hotline-status line="honour-support"></hotline-status>
        <hotline-status line="trafficking-coordinators"></hotline-status>
        <violence-definitions open></violence-definitions>
        <trafficking-checklist></trafficking-checklist>
        <grant-deadline now="2018-08-01"></grant-deadline>
        <county-support
          sections="role strategy training campaigns contacts social"
        ></county-support>
      </div>
    `);
    const elements = [...page.children] as KvinnofridElement[];
    await Promise.all(elements.map((element) => element.updateComplete));
    // What is folded is one tap away.
    for (const { shadowRoot } of elements) {
      for (const fold of shadowRoot!.querySelectorAll('details')) fold.open = true;
    }
    text = elements.map(shownText).join(' ').toLowerCase();
  });

  for (const [part, facts] of Object.entries(countyPageFacts)) {
    it(`has all of its ${part} on screen`, () => {
      for (const fact of facts) expect(text).to.contain(fact.toLowerCase());
    });
  }

  it('carries no one’s address', () => {
    expect(text).not.to.contain('@');
  });

  it('leads no one to Facebook, and does not name it unasked', async () => {
    const asked = await fixture(html`<county-support sections="social"></county-support>`);
    for (const link of asked.shadowRoot!.querySelectorAll('a')) {
      expect(link.href).not.to.contain('facebook');
    }
    const unasked = await fixture(html`<county-support></county-support>`);
    expect(shownText(unasked)).not.to.contain('Facebook');
  });
});
