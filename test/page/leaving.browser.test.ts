import { expect } from '@open-wc/testing';
import { until } from '../until.js';

describe('leaving the page', () => {
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '600';
    frame.src = '/plain/demo/index.html';
    document.body.append(frame);
    await until('the page', isShown);
  });
  afterEach(() => frame.remove());

  const root = (tag: string) => frame.contentDocument!.querySelector(tag)!.shadowRoot!;
  /** A page has come, and what browsers bring back into its forms has too. */
  const hasCome = () => {
    const [visit] = frame.contentWindow!.performance.getEntriesByType('navigation');
    return (visit as PerformanceNavigationTiming).loadEventEnd > 0;
  };
  const isShown = () =>
    hasCome() && root('trafficking-checklist')?.querySelectorAll('input').length > 10;
  /** Shows the page's calls as of a day on which one is open, whatever the day of the run. */
  async function openCalls(): Promise<void> {
    for (const call of frame.contentDocument!.querySelectorAll('grant-deadline')) {
      call.setAttribute('now', '2027-01-11');
    }
    await until('an open call', calculator);
  }
  const calculator = () =>
    [...frame.contentDocument!.querySelectorAll('grant-deadline')]
      // One that waits for what its county publishes has none yet.
      .map((call) => call.shadowRoot?.querySelector<HTMLInputElement>('#total'))
      .find((input) => input)!;

  /** Ticks boxes and types, as a visitor would. */
  async function fillIn(): Promise<void> {
    // A page that has just been shown forgets what it may have been filled in with.
    await openCalls();
    const boxes = root('trafficking-checklist').querySelectorAll('input');
    for (const box of [...boxes].slice(0, 8)) box.click();
    const input = calculator();
    input.focus();
    input.value = '400 000';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await frame.contentDocument!.querySelector('trafficking-checklist')!.updateComplete;
    expect(ticked().length).to.be.greaterThan(2);
  }

  const ticked = () =>
    [...root('trafficking-checklist').querySelectorAll('input')].filter((input) => input.checked);

  /** Nothing is ticked but the answer that the age starts from, and nothing is typed. */
  async function expectNothingKept(): Promise<void> {
    await openCalls();
    expect(ticked().map((input) => input.type)).to.deep.equal(['radio']);
    expect(ticked()[0]!.parentElement!.textContent!.trim()).to.equal('Osäkert');
    expect(calculator().value).to.equal('');
    expect(frame.contentWindow!.location.href).not.to.contain('400');
  }

  it('forgets all ticks and texts when the page is loaded again', async () => {
    await fillIn();
    const before = frame.contentDocument;
    frame.contentWindow!.location.reload();
    await until('the page anew', () => frame.contentDocument !== before && isShown());
    await expectNothingKept();
  });

  it('forgets all ticks and texts when the visitor comes back', async () => {
    await fillIn();
    frame.contentWindow!.location.href = '/plain/browser/manifest.json';
    const isAt = (end: string) => hasCome() && frame.contentWindow!.location.href.endsWith(end);
    await until('another page', () => isAt('.json'));
    frame.contentWindow!.history.back();
    await until('the page that was left', () => isAt('.html') && isShown());
    await expectNothingKept();
  });
});
