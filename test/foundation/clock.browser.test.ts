import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/hotline-status/define.js';
import type { HotlineStatus } from '../../src/elements/hotline-status/define.js';
import { wakeAt } from '../../src/foundation/clock.js';
import { parseInstant } from '../../src/time/stockholm.js';
import { HeldTime } from '../held-time.js';
import { shownText } from '../shown-text.js';

const at = (text: string) => parseInstant(text)!;

describe('the clock', () => {
  let time: HeldTime;

  afterEach(() => time.letGo());

  it('wakes at the instant that was asked for, not before and once', () => {
    time = new HeldTime(1_000_000);
    let calls = 0;
    wakeAt(() => calls++, 1_500_000);
    time.moveTo(1_499_999);
    expect(calls).to.equal(0);
    time.moveTo(1_500_000);
    time.moveTo(9_000_000);
    expect(calls).to.equal(1);
    expect(time.timers.size).to.equal(0);
  });

  it('keeps one timer for many, and none when all are gone', () => {
    time = new HeldTime(0);
    const callbacks = [1, 2, 3].map(() => () => {});
    callbacks.forEach((callback, index) => wakeAt(callback, 5000 + index));
    expect(time.timers.size).to.equal(1);
    callbacks.forEach((callback) => wakeAt(callback, null));
    expect(time.timers.size).to.equal(0);
  });

  it('wakes less than twice an hour for what is far away', () => {
    time = new HeldTime(0);
    const hour = 3_600_000;
    const callback = () => {};
    wakeAt(callback, 60 * 24 * hour);
    expect(time.moveTo(24 * hour)).to.be.within(1, 24);
    wakeAt(callback, null);
  });

  for (const [target, event] of [
    [document, 'visibilitychange'],
    [window, 'pageshow'],
    [window, 'focus'],
  ] as const) {
    it(`looks again at ${event}, since a sleeping device stops its timers`, () => {
      time = new HeldTime(0);
      let calls = 0;
      wakeAt(() => calls++, 5000);
      time.instant = 6000;
      target.dispatchEvent(new Event(event));
      expect(calls).to.equal(1);
    });
  }

  it('turns a line from open to closed as its hours end', async () => {
    time = new HeldTime(at('2018-05-02T15:59:30'));
    const element = document.createElement('hotline-status');
    document.body.append(element);
    await element.updateComplete;
    expect(shownText(element)).to.contain('Öppet nu, stänger snart');
    time.moveTo(at('2018-05-02T15:59:59'));
    await element.updateComplete;
    expect(shownText(element)).to.contain('Öppet nu, stänger snart');
    time.moveTo(at('2018-05-02T16:00'));
    await element.updateComplete;
    expect(shownText(element)).to.contain('Stängt nu. Öppnar i morgon kl. 09:00');
    time.moveTo(at('2018-05-03T00:00'));
    await element.updateComplete;
    expect(shownText(element)).to.contain('Stängt nu. Öppnar kl. 09:00');
    element.remove();
    expect(time.timers.size).to.equal(0);
  });

  it('is right again when an element comes back to the page', async () => {
    time = new HeldTime(at('2018-05-02T12:00'));
    const element = document.createElement('hotline-status');
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    time.instant = at('2018-05-02T20:00');
    document.body.append(element);
    await element.updateComplete;
    expect(shownText(element)).to.contain('Stängt nu');
    element.remove();
  });

  it('is not asked by a preview', async () => {
    time = new HeldTime(0);
    time.letGo();
    const element = await fixture<HotlineStatus>(
      html`<hotline-status now="2018-05-02T15:59:59"></hotline-status>`,
    );
    time = new HeldTime(Date.now());
    element.requestUpdate();
    await element.updateComplete;
    expect(time.timers.size).to.equal(0);
  });
});
