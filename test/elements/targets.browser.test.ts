import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { tags } from '../../src/catalogue.js';
import type { KvinnofridElement } from '../../src/base/kvinnofrid-element.js';
import { until } from '../until.js';

/** Something to press is at least as high as this, in pixels (WCAG 2.5.5), where a line of text would be lower. */
const leastHeight = 44;

describe('what is pressed', () => {
  for (const tag of tags) {
    for (const locale of ['en', 'ar'] as const) {
      it(`is 44 px high in <${tag}>, ${locale}: buttons, numbers, notes and the way to Swedish`, async () => {
        const element = document.createElement(tag) as KvinnofridElement;
        element.lang = locale;
        document.body.append(element);
        const root = () => element.shadowRoot?.querySelector<HTMLElement>('.root');
        await until(`the element in ${locale}`, () => root()?.lang === locale);
        const targets = [
          ...root()!.querySelectorAll('button, .button, a.phone, a[role], summary, .exit'),
        ];
        const low = targets
          .filter((target) => target.checkVisibility())
          .map((target) => ({ target, height: target.getBoundingClientRect().height }))
          .filter(({ height }) => height < leastHeight)
          .map(({ target, height }) => `${height} ${target.outerHTML}`);
        expect(targets).not.to.have.length(0);
        expect(low).to.deep.equal([]);
        element.remove();
      });
    }
  }
});
