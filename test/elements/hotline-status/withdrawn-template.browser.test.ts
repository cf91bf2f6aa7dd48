import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { withdrawnTemplate } from '../../../src/elements/hotline-status/withdrawn-template.js';
import { swedish } from '../../../src/language/words.js';
import type { Hotline } from '../../../src/material/hotline.js';
import { nationalLine } from '../../../src/material/national-line.js';
import { hotline } from '../../material/invented-county.js';

/** Shows a line that is withdrawn, in favour of others. */
function withdrawn(...instead: readonly Hotline[]): HTMLElement {
  const page = document.createElement('div');
  const line = { name: 'Länets förra linje', instead } as const;
  const view = { line, state: 'withdrawn', isOpen: null, nextChange: null } as const;
  render(withdrawnTemplate(swedish, view as never, 2, '', ''), page);
  return page;
}

const numbers = (page: HTMLElement) =>
  [...page.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

describe('a line that is withdrawn', () => {
  it('has those for whoever is exposed first, as buttons, and says for whom each is', () => {
    const page = withdrawn({ ...hotline, audience: 'exposed' }, nationalLine as Hotline);
    expect(page.querySelectorAll('.call')).to.have.length(2);
    expect(page.textContent)
      .to.contain('För dig som är utsatt för våld.')
      .and.contain('Öppet dygnet runt');
    expect(numbers(page).at(-1)).to.equal('tel:112');
  });

  it('has 112 and the national line before those that are for professionals alone', () => {
    const page = withdrawn({ ...hotline, audience: 'professionals' });
    expect(page.querySelector('.call') === null).to.equal(true);
    expect(page.textContent).to.contain('För dig som möter frågorna i ditt arbete.');
    expect(numbers(page).slice(0, 2)).to.deep.equal(['tel:112', 'tel:+4620505050']);
    expect(numbers(page)).to.have.length(3);
  });

  it('has 112 and the national line before one of whom nobody knows for whom it is', () => {
    const page = withdrawn({ ...hotline, audience: null });
    expect(page.querySelector('.call') === null).to.equal(true);
    expect(numbers(page).slice(0, 2)).to.deep.equal(['tel:112', 'tel:+4620505050']);
    expect(numbers(page)).to.have.length(3);
    const national = withdrawn({ ...(nationalLine as Hotline), audience: null });
    expect(national.querySelectorAll('.call')).to.have.length(1);
  });

  it('tells how else help is reached, folded', () => {
    const page = withdrawn(nationalLine as Hotline);
    const folded = page.querySelector('details')!.textContent;
    for (const fact of ['Bildtelefoni', 'telefonräkningen', 'teckenspråk', 'tolk']) {
      expect(folded).to.contain(fact);
    }
  });
});
