import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/hotline-status/define.js';
import type { HotlineStatus } from '../../../src/elements/hotline-status/define.js';
import { toldHours } from '../../../src/parts/hours-text.js';
import { swedish } from '../../../src/language/words.js';
import { wholeText } from '../../shown-text.js';
import { timetableOf } from '../../timetable-of.js';
import { until } from '../../until.js';

const range = /\d\d:\d\d–\d\d:\d\d/g;

/** The ranges of hours in an element that are broken over two lines, and how many there are in all. */
function brokenRanges(root: Element): { broken: string[]; count: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: text } of node.nodeValue!.matchAll(range)) {
      const place = document.createRange();
      place.setStart(node, index);
      place.setEnd(node, index + text.length);
      const tops = new Set([...place.getClientRects()].map(({ top }) => Math.round(top)));
      count++;
      if (tops.size > 1) broken.push(text);
    }
  }
  return { broken, count };
}

describe('the hours of a line', () => {
  const told = (notation: string) => {
    const line = { openingHours: timetableOf(notation), eves: 'closed' };
    const { usual, exceptions } = toldHours(swedish, line as never);
    return [...usual, ...exceptions];
  };

  it('end in the sentence where they end in state and week', () => {
    for (const [hours, sentences] of [
      ['Fr 22:00-02:00; Sa 10:00-14:00', ['Fredag, kl. 22:00–24:00.', 'Lördag, kl. 10:00–14:00.']],
      [
        'Fr 22:00-02:00, Sa 10:00-14:00',
        ['Fredag, kl. 22:00–02:00.', 'Dessutom: lördag, kl. 10:00–14:00.'],
      ],
      [
        'Mo-Th 18:00-02:00, Fr-Su 18:00-04:00',
        ['Måndag till torsdag, kl. 18:00–02:00.', 'Dessutom: fredag till söndag, kl. 18:00–04:00.'],
      ],
      [
        'Mo-Su 21:00-03:00; 2026 Dec 24 off',
        [
          'Alla dagar, kl. 21:00–03:00 (till kl. 24:00 kvällen före ett undantag nedan).',
          '24 december 2026: stängt.',
        ],
      ],
      [
        'Mo-Fr 09:00-16:00; We 10:00-12:00',
        ['Måndag, tisdag, torsdag, fredag, kl. 09:00–16:00.', 'Onsdag, kl. 10:00–12:00.'],
      ],
      ['Feb 29 off', ['29 februari: stängt.']],
      ['Jul 09:00-10:00', ['1 juli till 31 juli, kl. 09:00–10:00.']],
      ['24/7', ['Alla dagar, dygnet runt.']],
    ] as const) {
      expect(told(hours), hours).to.deep.equal(sentences);
    }
  });

  it('say the same in state, sentence and week on a Friday night', async () => {
    for (const [hours, end, week] of [
      ['Fr 22:00-02:00; Sa 10:00-14:00', 'i morgon kl. 00:00', '22:00–24:00'],
      ['Fr 22:00-02:00, Sa 10:00-14:00', 'i morgon kl. 02:00', '22:00–02:00'],
    ] as const) {
      const element = await fixture<HotlineStatus>(
        html`<hotline-status
          name="Linjen"
          phone="019-000 00 00"
          hours=${hours}
          now="2026-11-27T23:00"
        ></hotline-status>`,
      );
      const text = wholeText(element);
      expect(text).to.contain(`Öppet nu, stänger ${end}`);
      expect(text).to.contain(`Fredag, kl. ${week}.`);
      expect(text).to.contain(`fredag 27 november (i dag) ${week}`);
    }
  });

  for (const [size, from] of [
    ['16px', 200],
    ['32px', 320],
  ] as const) {
    for (const lang of ['sv', 'ar', 'uk']) {
      it(`never break over two lines, at ${size} in ${lang}`, async () => {
        const box = await fixture<HTMLElement>(
          html`<div style="--kvinnofrid-font-size: ${size}">
            <hotline-status
              lang=${lang}
              name="Linjen"
              phone="019-000 00 00"
              hours="Mo-Fr 09:00-12:00,13:00-16:00,18:00-02:00; PH off; 2026 Nov 25 13:00-16:00,20:00-21:00"
              now="2026-11-24T10:00"
            ></hotline-status>
          </div>`,
        );
        const element = box.firstElementChild as HotlineStatus;
        const root = () => element.shadowRoot!.querySelector('.root')!;
        await until(lang, () => root().getAttribute('lang') === lang);
        root().querySelector('details')!.open = true;
        for (let width = from; width <= from + 160; width += 5) {
          box.style.width = `${width}px`;
          const { broken, count } = brokenRanges(root());
          expect(count).to.be.greaterThan(15);
          expect(broken, `${width} px`).to.deep.equal([]);
          const inside = root().getBoundingClientRect();
          for (const hours of width < 320 ? [] : root().querySelectorAll('td, .hours')) {
            const { left, right } = hours.getBoundingClientRect();
            expect(left).to.be.at.least(inside.left);
            expect(right).to.be.at.most(inside.right);
          }
        }
      });
    }
  }
});
