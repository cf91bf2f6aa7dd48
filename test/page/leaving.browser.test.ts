import { expect } from '@open-wc/testing';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for something in a frame that is on its way to another page. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      if (condition()) return;
    } catch {
      // The frame is between two documents.
    }
    await wait(50);
  }
  throw new Error(`not so within five seconds: ${condition}`);
}

describe('leaving the page', () => {
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '600';
    frame.src = '/plain/demo/index.html';
    document.body.append(frame);
    await until(isShown);
  });
  afterEach(() => frame.remove());

  const root = (tag: string) => frame.contentDocument!.querySelector(tag)!.shadowRoot!;
  const isShown = () =>
    frame.contentDocument!.readyState === 'complete' &&
    root('trafficking-checklist').querySelectorAll('input').length > 10;
  /** Shows the page's calls as of a day on which one is open, whatever the day of the run. */
  async function openCalls(): Promise<void> {
    for (const call of frame.contentDocument!.querySelectorAll('grant-deadline')) {
      call.setAttribute('now', '2027-01-11');
    }
    await wait(200);
  }
  const calculator = () =>
    [...frame.contentDocument!.querySelectorAll('grant-deadline')]
      .map((call) => call.shadowRoot!.querySelector<HTMLInputElement>('#total'))
      .find((input) => input)!;

  /** Ticks boxes and types, as a visitor would. */
  async function fillIn(): Promise<void> {
    // A page that has just been shown forgets what it may have been filled in with.
    await openCalls();
    const boxes = root('trafficking-checklist').querySelectorAll('input');
    for (const box of [...boxes].slice(0, 8)) box.click();
    const query = root('violence-definitions').querySelector('input')!;
    for (const [input, text] of [
      [query, 'heder'],
      [calculator(), '400 000'],
    ] as const) {
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    await wait(50);
    expect(ticked().length).to.be.greaterThan(2);
  }

  const ticked = () =>
    [...root('trafficking-checklist').querySelectorAll('input')].filter((input) => input.checked);

  /** Nothing is ticked but the answer that the age starts from, and nothing is typed. */
  async function expectNothingKept(): Promise<void> {
    await openCalls();
    expect(ticked().map((input) => input.type)).to.deep.equal(['radio']);
    expect(ticked()[0]!.parentElement!.textContent!.trim()).to.equal('Osäkert');
    expect(root('violence-definitions').querySelector('input')!.value).to.equal('');
    expect(calculator().value).to.equal('');
    expect(frame.contentWindow!.location.href).not.to.match(/heder|400/);
  }

  it('forgets all ticks and texts when the page is loaded again', async () => {
    await fillIn();
    const before = frame.contentDocument;
    frame.contentWindow!.location.reload();
    await until(() => frame.contentDocument !== before && isShown());
    await expectNothingKept();
  });

  it('forgets all ticks and texts when the visitor comes back', async () => {
    await fillIn();
    frame.contentWindow!.location.href = '/plain/browser/manifest.json';
    await until(() => frame.contentWindow!.location.href.endsWith('.json'));
    await wait(200);
    frame.contentWindow!.history.back();
    await until(() => frame.contentWindow!.location.href.endsWith('.html') && isShown());
    await expectNothingKept();
  });
});
