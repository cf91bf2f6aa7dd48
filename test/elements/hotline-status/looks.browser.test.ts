import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/hotline-status/define.js';
import type { HotlineStatus } from '../../../src/elements/hotline-status/define.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { HeldTime } from '../../held-time.js';
import { visitorClock } from '../../visitor-clock.js';

/** Letters of a common width: most machines have one of these. */
const font = '16px / 1.5 Arial, "Liberation Sans", Helvetica, sans-serif';

/** What a site may show, at an instant, and how high it may be on the narrowest phone, in pixels. */
const cards: [what: string, now: string, attributes: Record<string, string>, most: number][] = [
  ['an open line', '2018-05-02T10:00', { line: 'honour-support' }, 600],
  ['a closed line', '2018-05-04T18:00', { line: 'honour-support' }, 600],
  ['a line by old facts', '2026-11-26T10:00', { line: 'honour-support' }, 600],
  ['a line of unknown hours', '2026-11-26T10:00', { line: 'trafficking-coordinators' }, 600],
  ['the national line', '2026-11-26T10:00', { line: 'kvinnofridslinjen' }, 420],
  [
    'a line of the site’s own',
    '2026-07-01T10:00',
    {
      name: 'Kommunens stödlinje',
      phone: '019-000 00 00',
      hours: 'Mo-Th 08:00-17:00; Fr 08:00-15:00; Jun 22-Aug 07 Mo-Fr 09:00-12:00; PH off',
      audience: 'exposed',
      reviewed: '2026-06-01',
    },
    600,
  ],
];

describe('the looks of <hotline-status>', () => {
  visitorClock();
  let time: HeldTime;
  beforeEach(() => {
    time = new HeldTime(0);
  });
  afterEach(() => time.letGo());

  /** An element as wide as a screen, at an instant. */
  async function shown(now: string, attributes: Record<string, string>, width: number) {
    time.instant = parseInstant(now)!;
    const box = await fixture<HTMLElement>(
      html`<div style="width: ${width}px; font: ${font}"></div>`,
    );
    const element = document.createElement('hotline-status') as HotlineStatus;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    box.append(element);
    await element.updateComplete;
    return { element, root: element.shadowRoot!.querySelector<HTMLElement>('.root')! };
  }

  for (const [what, now, attributes, most] of cards) {
    it(`have ${what} at most ${most} px high at 320 px before it is opened`, async () => {
      const { element } = await shown(now, attributes, 320);
      expect(element.getBoundingClientRect().height).to.be.at.most(most);
    });

    it(`say of ${what} in the first screen who answers, for whom, whether now, and what to call`, async () => {
      const { root } = await shown(now, attributes, 360);
      const top = root.getBoundingClientRect().top;
      const seen = ['[part=heading]', '[part=audience]', '[part=status]', '.call', '.emergency'];
      for (const part of seen) {
        const one = root.querySelector<HTMLElement>(part)!;
        expect(one.innerText.trim(), part).not.to.equal('');
        expect(one.getBoundingClientRect().bottom - top, part).to.be.below(740);
      }
      const size = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
      const number = size(root.querySelector('.number')!);
      expect(number).to.be.at.least(28);
      for (const other of root.querySelectorAll('*:not(.number)')) {
        expect(size(other), other.outerHTML).to.be.below(number);
      }
    });

    it(`say of ${what} at most 95 words before it is opened, and nothing twice`, async () => {
      const { root } = await shown(now, attributes, 320);
      // Whose a number is is told again to who cannot see it.
      for (const hidden of root.querySelectorAll('.visually-hidden')) hidden.remove();
      const words = root.innerText.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
      expect(words.length).to.be.at.most(95).and.at.least(12);
      root.querySelector('details')!.open = true;
      const sentences = root.innerText
        .split(/(?<=[.?!])\s+|\n+/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence.split(/\s+/).length > 3);
      expect(sentences.length).to.be.greaterThan(3);
      expect([...new Set(sentences)]).to.deep.equal(sentences);
    });
  }

  it('are one row without a box in compact, and two on the narrowest phone', async () => {
    const attributes = { line: 'kvinnofridslinjen', variant: 'compact' };
    for (const [width, rows] of [
      [768, 1],
      [320, 2],
    ] as const) {
      const { element, root } = await shown('2026-11-26T10:00', attributes, width);
      expect(getComputedStyle(root).borderTopWidth).to.equal('0px');
      // A row is as high as a finger.
      expect(element.getBoundingClientRect().height, `${width} px`).to.be.below(46 * rows);
    }
  });

  it('have the number of a line across the card, and 112 beside it where there is room', async () => {
    for (const [width, isBeside] of [
      [320, false],
      [768, true],
    ] as const) {
      const { root } = await shown('2026-11-26T10:00', { line: 'honour-support' }, width);
      const [call, emergency] = ['.call', '.emergency'].map((part) =>
        root.querySelector(part)!.getBoundingClientRect(),
      );
      expect(emergency!.top === call!.top, `${width} px`).to.equal(isBeside);
      if (!isBeside) expect(emergency!.width).to.equal(call!.width);
    }
  });

  it('close what was opened when the page is left', async () => {
    const { root } = await shown('2026-11-26T10:00', { line: 'honour-support' }, 320);
    const fold = root.querySelector('details')!;
    fold.open = true;
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(fold.open).to.equal(false);
  });
});
