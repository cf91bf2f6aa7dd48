import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/hotline-status/define.js';
import '../../src/elements/trafficking-checklist/define.js';
import '../../src/elements/violence-definitions/define.js';

const press = (key: string) => sendKeys({ press: key });

/** What has the focus, through shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

describe('by keyboard', () => {
  it('a definition opens and closes with Enter and Space, and keeps the focus', async () => {
    const element = await fixture<HTMLElement & { updateComplete: Promise<void> }>(
      html`<violence-definitions></violence-definitions>`,
    );
    const button = element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-expanded]')!;
    const before = button.getAttribute('aria-expanded');
    button.focus();
    await press('Enter');
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).not.to.equal(before);
    await press(' ');
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal(before);
    expect(focused()).to.equal(button);
  });

  it('Space ticks a box, and arrows choose an age', async () => {
    const element = await fixture<HTMLElement>(
      html`<trafficking-checklist></trafficking-checklist>`,
    );
    const box = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    box.focus();
    await press(' ');
    expect(box.checked).to.equal(true);
    const [adult, child, unsure] =
      element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]');
    unsure!.focus();
    await press('ArrowUp');
    expect([adult!.checked, child!.checked, unsure!.checked]).to.deep.equal([false, true, false]);
  });

  it('the focus is seen: an outline of at least 2 px on every control', async () => {
    const host = await fixture<HTMLElement>(
      html`<div>
        <a href="#start">start</a><violence-definitions open></violence-definitions
        ><trafficking-checklist></trafficking-checklist>
      </div>`,
    );
    host.querySelector('a')!.focus();
    const seen = new Set<Element>();
    for (let presses = 0; presses < 12; presses++) {
      await press('Tab');
      const control = focused()!;
      if (control === document.body) break;
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      expect(outlineStyle, control.outerHTML).not.to.equal('none');
      expect(parseFloat(outlineWidth), control.outerHTML).to.be.at.least(2);
      seen.add(control);
    }
    expect(seen.size).to.be.at.least(5);
  });
});
