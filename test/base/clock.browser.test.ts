import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/grant-deadline/define.js';
import '../../src/elements/hotline-status/define.js';
import type { HotlineStatus } from '../../src/elements/hotline-status/define.js';
import { wakeAt } from '../../src/base/clock.js';
import { parseInstant } from '../../src/time/stockholm.js';
import { HeldTime } from '../held-time.js';
import { shownText } from '../shown-text.js';

const at = (text: string) => parseInstant(text)!;
const minute = 60_000;
const hour = 60 * minute;

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

  it('looks twice an hour at what is far away, and each five minutes while something is open', () => {
    time = new HeldTime(0);
    const [far, open] = [() => {}, () => {}];
    wakeAt(far, 60 * 24 * hour);
    expect(time.moveTo(24 * hour)).to.equal(48);
    wakeAt(open, 60 * 24 * hour, true);
    expect(time.moveTo(25 * hour)).to.equal(12);
    wakeAt(open, null);
    time.moveTo(26 * hour);
    expect(time.moveTo(27 * hour)).to.equal(2);
    wakeAt(far, null);
    expect(time.timers.size).to.equal(0);
  });

  for (const [isOpen, most] of [
    [true, 5],
    [false, 30],
  ] as const) {
    const claim = isOpen ? 'something open' : 'nothing open';
    it(`is right ${most} minutes after a sleep that no event tells of, with ${claim}`, () => {
      time = new HeldTime(0);
      let calls = 0;
      wakeAt(() => calls++, hour, isOpen);
      time.moveTo(3 * minute);
      time.sleep(2 * hour);
      time.moveTo(time.instant + (most - 3) * minute - 1);
      expect(calls).to.equal(0);
      time.moveTo(time.instant + 1);
      expect(calls).to.equal(1);
    });
  }

  it('looks soon for what is new after a sleep, though an old timer has long been due', () => {
    time = new HeldTime(0);
    let calls = 0;
    const far = () => {};
    wakeAt(far, 60 * 24 * hour);
    time.sleep(2 * hour);
    wakeAt(() => calls++, time.instant + minute, true);
    time.moveTo(time.instant + minute);
    expect(calls).to.equal(1);
    wakeAt(far, null);
  });

  it('does at once what is overdue, though something far away is asked for before the timer goes off', () => {
    time = new HeldTime(0);
    let calls = 0;
    const far = () => {};
    wakeAt(() => calls++, minute, true);
    // A busy page has not come to its timer yet.
    time.instant = 2 * minute;
    wakeAt(far, Infinity);
    time.moveTo(time.instant);
    expect(calls).to.equal(1);
    wakeAt(far, null);
    expect(time.timers.size).to.equal(0);
  });

  it('makes everything anew where the device’s clock was put back, without an event too', () => {
    time = new HeldTime(100 * hour);
    const calls = [0, 0, 0];
    const callbacks = calls.map((_, index) => () => void calls[index]!++);
    wakeAt(callbacks[0]!, 101 * hour, true);
    wakeAt(callbacks[1]!, 200 * hour);
    wakeAt(callbacks[2]!, Infinity);
    time.sleep(-12 * hour);
    time.moveTo(time.instant + 5 * minute);
    expect(calls).to.deep.equal([1, 1, 1]);
    const [before, after] = [() => calls[0]!++, () => {}];
    wakeAt(before, 200 * hour);
    time.sleep(-12 * hour);
    // What is asked for after that does not hide that the clock was put back.
    wakeAt(after, 300 * hour);
    time.moveTo(time.instant + 1);
    expect(calls[0]).to.equal(2);
    wakeAt(after, null);
    time.moveTo(time.instant + 400 * hour);
    expect(calls).to.deep.equal([2, 1, 1]);
  });

  it('calls all that are due, though one of them fails', () => {
    time = new HeldTime(0);
    const reported: unknown[] = [];
    const report = globalThis.reportError;
    globalThis.reportError = (error) => void reported.push(error);
    const failure = new Error('on purpose');
    let calls = 0;
    wakeAt(() => calls++, 1000);
    wakeAt(() => {
      throw failure;
    }, 1000);
    wakeAt(() => calls++, 1000);
    const later = () => calls++;
    wakeAt(later, 2000);
    time.moveTo(1000);
    globalThis.reportError = report;
    expect(calls).to.equal(2);
    expect(reported).to.deep.equal([failure]);
    time.moveTo(2000);
    expect(calls).to.equal(3);
  });

  it('reads each instant a few times, however many there are', () => {
    time = new HeldTime(0);
    let reads = 0;
    const instant = (at: number) => ({ valueOf: () => (reads++, at) }) as unknown as number;
    const count = 10_000;
    const callbacks = Array.from({ length: count }, () => () => {});
    // The worst order: each is earlier than all before it.
    callbacks.forEach((callback, index) => wakeAt(callback, instant(2 * hour - index)));
    expect(reads).to.be.within(count, 4 * count);
    window.dispatchEvent(new Event('focus'));
    expect(reads).to.be.within(count, 8 * count);
    callbacks.forEach((callback) => wakeAt(callback, null));
    expect(reads).to.be.at.most(8 * count);
    expect(time.timers.size).to.equal(0);
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

  for (const [target, event] of [
    [document, 'visibilitychange'],
    [window, 'pageshow'],
    [window, 'focus'],
  ] as const) {
    it(`closes a line at ${event} where the device’s clock was put back to the night`, async () => {
      time = new HeldTime(at('2018-05-08T10:00'));
      const element = document.createElement('hotline-status');
      document.body.append(element);
      await element.updateComplete;
      expect(shownText(element)).to.contain('Öppet nu');
      time.sleep(at('2018-05-07T22:00') - time.instant);
      target.dispatchEvent(new Event(event));
      await element.updateComplete;
      expect(shownText(element)).to.contain('Stängt nu');
      element.remove();
    });
  }

  it('ends a false “open” within five minutes of a sleep that no event tells of', async () => {
    time = new HeldTime(at('2018-05-08T10:00'));
    const element = document.createElement('hotline-status');
    document.body.append(element);
    await element.updateComplete;
    time.sleep(8 * hour);
    time.moveTo(time.instant + 5 * minute);
    await element.updateComplete;
    expect(shownText(element)).to.contain('Stängt nu');
    element.remove();
    expect(time.timers.size).to.equal(0);
  });

  it('opens a call again where the device’s clock was put back to before its last day', async () => {
    time = new HeldTime(at('2018-10-01T10:00'));
    const element = document.createElement('grant-deadline');
    document.body.append(element);
    await element.updateComplete;
    const closed = shownText(element);
    time.sleep(at('2018-07-02T10:00') - time.instant);
    window.dispatchEvent(new Event('focus'));
    await element.updateComplete;
    expect(shownText(element)).not.to.equal(closed);
    expect(shownText(element)).to.contain('dagar kvar');
    element.remove();
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
