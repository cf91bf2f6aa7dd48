import { expect, fixture, html as markup } from '@open-wc/testing';
import { css, html, type TemplateResult } from 'lit';
import { defineElement } from '../../src/base/define-element.js';
import { KvinnofridElement, type TimedView } from '../../src/base/kvinnofrid-element.js';
import type { GrantDeadline } from '../../src/elements/grant-deadline/define.js';
import '../../src/elements/grant-deadline/define.js';
import { HotlineStatus } from '../../src/elements/hotline-status/define.js';
import { shownText } from '../shown-text.js';
import { warningsOf } from '../warnings-of.js';

/** Fails as it asks for content, or as Lit writes it, once it is told to. */
class Failing extends KvinnofridElement {
  static where: 'nowhere' | 'view' | 'commit' = 'nowhere';
  protected override view(): TimedView {
    if (Failing.where === 'view') throw new Error('no content');
    return { nextChange: null };
  }
  protected override template(): TemplateResult {
    const nasty = {
      toString() {
        throw new Error('cannot be written');
      },
    };
    return Failing.where === 'commit' ? html`<p class="a ${nasty}">x</p>` : html`<p>innehåll</p>`;
  }
}
defineElement('test-failing', Failing);

async function silently<T>(action: () => Promise<T>): Promise<[T, string[]]> {
  const errors: string[] = [];
  const original = console.error;
  console.error = (...words: unknown[]) => void errors.push(words.join(' '));
  try {
    return [await action(), errors];
  } finally {
    console.error = original;
  }
}

describe('every element', () => {
  afterEach(() => {
    Failing.where = 'nowhere';
  });

  for (const where of ['view', 'commit'] as const) {
    it(`shows its children where rendering throws (${where})`, async () => {
      Failing.where = where;
      const [element, errors] = await silently(() =>
        fixture<Failing>(markup`<test-failing>Ring <a href="tel:112">112</a>.</test-failing>`),
      );
      const slot = element.shadowRoot!.querySelector('slot')!;
      expect(element.innerText).to.equal('Ring 112.');
      expect(slot.assignedNodes().length).to.be.greaterThan(0);
      expect(element.querySelector('a')!.getBoundingClientRect().width).to.be.greaterThan(0);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('<test-failing>');
    });
  }

  it('shows its children where the browser refuses its style sheets', async () => {
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = () => {
      throw new TypeError('refused');
    };
    class Unstyled extends Failing {
      static override styles = css`
        .never-seen-before {
        }
      `;
    }
    defineElement('test-unstyled', Unstyled);
    try {
      const [element, errors] = await silently(() =>
        fixture<Unstyled>(markup`<test-unstyled>Ring 112.</test-unstyled>`),
      );
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes().length).to.equal(1);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(errors).to.have.length(1);
    } finally {
      CSSStyleSheet.prototype.replaceSync = replaceSync;
    }
  });

  it('shows its children where a later rendering throws, and stays so', async () => {
    const element = await fixture<Failing>(markup`<test-failing>reserv</test-failing>`);
    expect(shownText(element)).to.equal('innehåll');
    Failing.where = 'view';
    await silently(async () => {
      element.requestUpdate();
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
    expect(element.shadowRoot!.textContent).not.to.contain('innehåll');
  });

  it('shows the emergency number where rendering throws and there are no children', async () => {
    Failing.where = 'view';
    const [element] = await silently(() => fixture<Failing>(markup`<test-failing></test-failing>`));
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('slot a')!;
    expect(link.href).to.equal('tel:112');
    expect(link.getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('does not show its children beside its content', async () => {
    const element = await fixture<Failing>(markup`<test-failing><p>reserv</p></test-failing>`);
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
    expect(element.innerHTML).to.contain('reserv');
  });

  it('shows children that stand in the page before the element is defined', async () => {
    const host = await fixture<HTMLElement>(
      markup`<div><test-late now="2018-05-02T10:00">Ring 112.</test-late></div>`,
    );
    const element = host.firstElementChild as HTMLElement;
    expect(element.innerText).to.equal('Ring 112.');
    class Late extends HotlineStatus {}
    defineElement('test-late', Late);
    await (element as HotlineStatus).updateComplete;
    expect(shownText(element)).to.contain('010-223 57 60').and.to.contain('Öppet nu');
  });

  it('takes properties that were set before it was defined', async () => {
    const host = await fixture<HTMLElement>(markup`<div><test-preset></test-preset></div>`);
    const element = host.firstElementChild as HotlineStatus;
    element.line = 'trafficking-coordinators';
    class Preset extends HotlineStatus {}
    defineElement('test-preset', Preset);
    await element.updateComplete;
    expect(shownText(element)).to.contain('020-390 000');
  });

  it('reads back what its properties were set to, and tells it in markup', async () => {
    const line = await fixture<HotlineStatus>(markup`<hotline-status></hotline-status>`);
    expect([line.headingLevel, line.variant, line.structuredData, line.county]).to.deep.equal([
      ...[2, 'full', false, 'orebro'],
    ]);
    expect(line.getAttributeNames()).to.deep.equal([]);
    line.headingLevel = 4;
    line.variant = 'compact';
    line.line = 'kvinnofridslinjen';
    await line.updateComplete;
    expect([line.headingLevel, line.variant]).to.deep.equal([4, 'compact']);
    expect(line.getAttribute('heading-level')).to.equal('4');
    expect(line.getAttribute('line')).to.equal('kvinnofridslinjen');
    line.setAttribute('heading-level', '3');
    line.removeAttribute('variant');
    expect([line.headingLevel, line.variant]).to.deep.equal([3, 'full']);
    const call = await fixture<GrantDeadline>(markup`<grant-deadline></grant-deadline>`);
    const data = { name: 'Bidraget', lastDay: '2099-01-01' };
    call.data = data;
    await call.updateComplete;
    expect(call.data).to.equal(data);
    expect(shownText(call)).to.contain('Bidraget');
  });

  it('says its language and direction on the inner root, whatever the page’s', async () => {
    const element = await fixture(markup`<hotline-status lang="ar" dir="rtl"></hotline-status>`);
    const root = element.shadowRoot!.querySelector('.root')!;
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).to.deep.equal(['sv', 'ltr']);
  });

  it('may be registered under a second tag name, and twice under one', async () => {
    const warnings = await warningsOf(async () => {
      defineElement('hotline-status', HotlineStatus);
      defineElement('test-second-name', HotlineStatus);
      defineElement('test-second-name', HotlineStatus);
    });
    expect(warnings).to.deep.equal([]);
    const element = await fixture(markup`<test-second-name></test-second-name>`);
    expect(shownText(element)).to.contain('010-223 57 60');
  });

  it('keeps the first where versions differ, and warns', async () => {
    class Other extends HotlineStatus {
      static override version = '99.0.0';
    }
    const warnings = await warningsOf(async () => defineElement('hotline-status', Other));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<hotline-status>').and.to.contain('99.0.0');
    expect(customElements.get('hotline-status')).to.equal(HotlineStatus);
  });

  it('warns of a tag that another library has taken', async () => {
    customElements.define('test-taken', class extends HTMLElement {});
    const warnings = await warningsOf(async () => defineElement('test-taken', HotlineStatus));
    expect(warnings[0]).to.contain('another library');
  });

  for (const [name, css] of Object.entries({
    'unset everything': '* { all: unset }',
    'important everything':
      '* { font-size: 7px !important; background: #fff !important; line-height: 0.8 !important }',
    'an odd root': 'html { font-size: 62.5% }',
    'a shouting body':
      'body { text-transform: uppercase; letter-spacing: 0.3em; white-space: nowrap }',
  })) {
    it(`stands against a page that would style ${name}`, async () => {
      const look = (element: Element) => {
        const style = getComputedStyle(element.shadowRoot!.querySelector('.root p')!);
        return [
          style.fontSize,
          style.color,
          style.lineHeight,
          style.textTransform,
          style.letterSpacing,
          style.whiteSpace,
          style.display,
        ].join(' ');
      };
      const element = await fixture(markup`<hotline-status></hotline-status>`);
      const before = look(element);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      try {
        expect(look(element)).to.equal(before);
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });
  }

  it('follows the page’s font family', async () => {
    const host = await fixture(
      markup`<div style="font-family: monospace"><hotline-status></hotline-status></div>`,
    );
    const root = host.querySelector('hotline-status')!.shadowRoot!.querySelector('p')!;
    expect(getComputedStyle(root).fontFamily).to.equal('monospace');
  });

  it('follows the page’s colour scheme', async () => {
    const host = await fixture(
      markup`<div style="color-scheme: dark"><hotline-status></hotline-status></div>`,
    );
    const panel = host.querySelector('hotline-status')!.shadowRoot!.querySelector('.status')!;
    const inDark = getComputedStyle(panel).backgroundColor;
    (host as HTMLElement).style.colorScheme = 'light';
    expect(getComputedStyle(panel).backgroundColor).not.to.equal(inDark);
  });

  it('follows the page’s colour and size of text, though never below 16 px', async () => {
    const host = await fixture<HTMLElement>(
      markup`<div style="color: rgb(1, 2, 3); font-size: 19px"><hotline-status></hotline-status></div>`,
    );
    const root = host.querySelector('hotline-status')!.shadowRoot!.querySelector('.root')!;
    expect(getComputedStyle(root).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(root).fontSize).to.equal('19px');
    host.style.fontSize = '9px';
    expect(getComputedStyle(root).fontSize).to.equal('16px');
  });

  it('opens for paper what is folded, where styles can’t, and folds it again', async () => {
    const { supports } = CSS;
    CSS.supports = () => false;
    let element: HotlineStatus;
    try {
      element = await fixture<HotlineStatus>(markup`<hotline-status></hotline-status>`);
    } finally {
      CSS.supports = supports;
    }
    const fold = element.shadowRoot!.querySelector('details')!;
    for (const wasOpen of [false, true]) {
      fold.open = wasOpen;
      window.dispatchEvent(new Event('beforeprint'));
      expect(fold.open).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(fold.open).to.equal(wasOpen);
    }
    element.remove();
    fold.open = false;
    window.dispatchEvent(new Event('beforeprint'));
    expect(fold.open).to.equal(false);
  });

  it('has no box where a page has one', async () => {
    const element = await fixture<HotlineStatus>(
      markup`<hotline-status frame="none"></hotline-status>`,
    );
    const width = () =>
      getComputedStyle(element.shadowRoot!.querySelector('.root')!).borderTopWidth;
    expect(width()).to.equal('0px');
    element.frame = 'box';
    await element.updateComplete;
    expect(width()).to.equal('1px');
  });
});
