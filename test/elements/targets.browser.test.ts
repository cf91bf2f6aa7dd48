import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { KvinnofridElement } from '../../src/foundation/kvinnofrid-element.js';

/** Something to press is at least as high as this, in pixels (WCAG 2.5.5), where a line of text would be lower. */
const leastHeight = 44;

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`not so within four seconds: ${condition}`);
}

describe('what is pressed', () => {
  for (const tag of [
    'hotline-status',
    'grant-deadline',
    'violence-definitions',
    'trafficking-checklist',
    'county-support',
    'quick-exit',
  ] as const) {
    for (const locale of ['en', 'ar'] as const) {
      it(`is 44 px high in <${tag}>, ${locale}: buttons, numbers, notes and the way to Swedish`, async () => {
        const element = document.createElement(tag) as KvinnofridElement;
        element.lang = locale;
        document.body.append(element);
        const root = () => element.shadowRoot?.querySelector<HTMLElement>('.root');
        await until(() => root()?.lang === locale);
        const targets = [...root()!.querySelectorAll('button, a.phone, a[role], summary, .exit')];
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
