import { expect } from '@open-wc/testing';
import '../../../src/elements/hotline-status/define.js';
import type { HotlineStatus } from '../../../src/elements/hotline-status/define.js';
import { HotlineStateEvent } from '../../../src/elements/hotline-status/hotline-state-event.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { HeldTime } from '../../held-time.js';
import { shownText } from '../../shown-text.js';
import { visitorClock } from '../../visitor-clock.js';

const at = (text: string) => parseInstant(text)!;

describe('<hotline-status> as time passes', () => {
  visitorClock();

  let time: HeldTime;
  let element: HotlineStatus;
  let events: string[];

  /** Shows a line at an instant, and notes the events that reach the page. */
  async function shownAt(instant: string, attributes: Record<string, string> = {}): Promise<void> {
    time = new HeldTime(at(instant));
    element = document.createElement('hotline-status');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    events = [];
    document.addEventListener(HotlineStateEvent.type, note);
    document.body.append(element);
    await element.updateComplete;
  }

  const note = (event: Event) => {
    const { previousState, state } = event as HotlineStateEvent;
    events.push(`${previousState} ${state}`);
  };

  async function moveTo(instant: string): Promise<void> {
    time.moveTo(at(instant));
    await element.updateComplete;
  }

  const announced = () => element.shadowRoot!.querySelector('[role=status]')!.textContent;

  afterEach(() => {
    document.removeEventListener(HotlineStateEvent.type, note);
    element.remove();
    time.letGo();
  });

  it('announces that the line opens and closes, once each, and never on load', async () => {
    await shownAt('2018-05-02T08:59');
    expect(announced()).to.equal('');
    expect(element.state).to.equal('closed');
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    let announcements = 0;
    const observer = new MutationObserver(() => announcements++);
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await moveTo('2018-05-02T09:00');
    expect(announced()).to.equal(
      'Nationell stödtelefon om hedersrelaterat våld och förtryck: nu öppet',
    );
    await moveTo('2018-05-02T15:59');
    expect(element.state).to.equal('closing-soon');
    await moveTo('2018-05-03T08:59');
    expect(announced()).to.equal(
      'Nationell stödtelefon om hedersrelaterat våld och förtryck: nu stängt',
    );
    await Promise.resolve();
    expect(announcements).to.equal(2);
    observer.disconnect();
  });

  it('is announced by one of two elements that show the same line', async () => {
    await shownAt('2018-05-02T08:59');
    const other = document.createElement('hotline-status');
    other.variant = 'compact';
    document.body.append(other);
    await other.updateComplete;
    await moveTo('2018-05-02T09:00');
    await other.updateComplete;
    const regions = [element, other].map(
      (one) => one.shadowRoot!.querySelector('[role=status]')!.textContent,
    );
    expect(regions.filter(Boolean)).to.deep.equal([
      'Nationell stödtelefon om hedersrelaterat våld och förtryck: nu öppet',
    ]);
    other.remove();
  });

  it('sends an event at each change of state, with the state before', async () => {
    await shownAt('2018-05-02T08:59');
    expect(events).to.deep.equal([]);
    await moveTo('2018-05-02T09:00');
    await moveTo('2018-05-02T15:30');
    await moveTo('2018-05-02T16:00');
    await moveTo('2018-05-03T00:00');
    expect(events).to.deep.equal(['closed open', 'open closing-soon', 'closing-soon closed']);
  });

  it('takes a change of attributes for no change of a line', async () => {
    await shownAt('2018-05-02T10:00');
    element.line = 'trafficking-coordinators';
    await element.updateComplete;
    expect(element.state).to.equal('unknown');
    expect(events).to.deep.equal([]);
    expect(announced()).to.equal('');
  });

  it('says that no claim is made any longer when the last valid day ends', async () => {
    await shownAt('2026-11-23T23:59', {
      name: 'Linjen',
      phone: '019-000 00 00',
      hours: '24/7',
      'valid-until': '2026-11-23',
    });
    expect(element.state).to.equal('always-open');
    await moveTo('2026-11-24T00:00');
    expect(events).to.deep.equal(['always-open unknown']);
    expect(announced()).to.contain('vi vet inte längre');
    expect(shownText(element)).to.contain('Kontrollera aktuella öppettider');
  });

  it('says that no claim is made any longer when nobody has checked the hours for 24 months', async () => {
    await shownAt('2026-11-23T10:00', {
      name: 'Nattlinjen',
      phone: '019-000 00 00',
      hours: 'Mo-Su 00:00-24:00; 2026 Dec 24 off',
      reviewed: '2024-11-24',
    });
    expect(element.state).to.equal('open');
    await moveTo('2026-11-24T00:00');
    expect(events).to.deep.equal(['open unverified']);
    expect(announced()).to.equal('Nattlinjen: vi vet inte längre om någon svarar');
    await moveTo('2026-11-25T00:00');
    expect(events).to.have.length(1);
  });

  it('marks another row of the week as today at midnight', async () => {
    await shownAt('2018-05-02T23:00');
    const today = () =>
      element.shadowRoot!.querySelector('[aria-current]')!.textContent!.replace(/\s+/g, ' ').trim();
    expect(today()).to.contain('onsdag 2 maj');
    await moveTo('2018-05-03T00:00');
    expect(today()).to.contain('torsdag 3 maj');
  });
});

for (const [where, offset, isNamed] of [
  ['Helsinki', () => 180, true],
  ['Berlin', () => 120, false],
  ['Lagos, which is an hour behind in summer', () => 60, true],
] as const) {
  describe(`<hotline-status> read in ${where}`, () => {
    visitorClock(offset);

    it(`${isNamed ? 'names' : 'does not name'} Swedish time`, async () => {
      const element = document.createElement('hotline-status');
      element.now = '2018-05-02T10:00';
      document.body.append(element);
      await element.updateComplete;
      const text = shownText(element);
      expect(text).to.contain(
        isNamed ? 'Öppet nu, stänger kl. 16:00 svensk tid' : 'Öppet nu, stänger kl. 16:00',
      );
      expect(text.includes('svensk tid')).to.equal(isNamed);
      element.remove();
    });
  });
}
