/* eslint-disable @typescript-eslint/no-explicit-any -- the page's window is not the test's */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../until.js';
import { recorders, type Recorder } from './recorders.js';
import { sentBy } from './sent-by.js';
import { listen, marks, marksIn, squeezed, useAll, type Mark, type Roots } from './use-all.js';

// What a recorder of visits on the page has of the fields and words in the elements. It is started before
// them, as by a tag manager, and is to have none; and so that this can fail, a field of the page's own is
// used as well, and then all is done again in elements whose roots are open, of which it has to know. Where on the
// page a pointer was pressed is not looked at: recorders have that (see SECURITY.md).

const body = `<label>Sök <input id="own"></label><p id="text">Text</p>
  <quick-exit><a href="https://www.smhi.se/">Lämna</a></quick-exit>
  <hotline-status>Ring 112.</hotline-status>
  <trafficking-checklist>Ring 112.</trafficking-checklist>
  <grant-deadline now="2018-08-01">Sista dag</grant-deadline>
  <violence-definitions>Ring 112.</violence-definitions>
  <county-support>Ring 112.</county-support>`;
const tags = [
  'quick-exit',
  'hotline-status',
  'trafficking-checklist',
  'grant-deadline',
  'violence-definitions',
  'county-support',
];

/** What still stands in the elements once all has been used. */
const lasting: readonly Mark[] = ['an applicant without a share', 'that Shift leaves'];

let frame: HTMLIFrameElement;
afterEach(() => frame.remove());

async function openPage(): Promise<any> {
  frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `/page?${new URLSearchParams({ body, roots: 'closed' })}`;
  document.body.prepend(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window: any = frame.contentWindow;
  // Recorders keep things, where other tests look that nothing is kept.
  for (const storage of ['localStorage', 'sessionStorage']) {
    const kept = new Map<string, string>();
    const value = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    };
    Object.defineProperty(window, storage, { value });
  }
  Object.defineProperty(window.document, 'cookie', { get: () => '', set: () => {} });
  return window;
}

/** Shows the elements. Their roots are got hold of as an element fills its own for the first time. */
async function showElements(window: any): Promise<Roots> {
  const known = new WeakMap<Element, ShadowRoot>();
  const { prototype } = window.DocumentFragment;
  const { replaceChildren } = prototype;
  prototype.replaceChildren = function (...nodes: Node[]) {
    if (this.host) known.set(this.host, this);
    replaceChildren.apply(this, nodes);
  };
  const script = window.document.createElement('script');
  script.src = '/closed/browser/all.js';
  window.document.head.append(script);
  const rootOf = (tag: string) => known.get(window.document.querySelector(tag))!;
  await until('all elements', () => tags.every(rootOf));
  prototype.replaceChildren = replaceChildren;
  return rootOf;
}

/** Puts new elements in place of the page's, with roots that are open to all. */
async function openElements(window: any): Promise<Roots> {
  const script = window.document.createElement('script');
  script.src = '/open-roots.js';
  await new Promise((resolve) => {
    script.onload = resolve;
    window.document.head.append(script);
  });
  const rootOf: Roots = (tag) => window.document.querySelector(tag).shadowRoot;
  for (const tag of tags) {
    const closed = window.document.querySelector(tag);
    closed.replaceWith(closed.cloneNode(true));
  }
  await until('all elements anew', () => tags.every(rootOf));
  return rootOf;
}

/** Starts a recorder. Gives all that it has recorded so far, and what types into the page's own field and waits for that. */
async function startRecorder(window: any, { start, input }: Recorder) {
  const sent = sentBy(window);
  const recording = await start(window);
  const recorded = async () => {
    await recording.flush?.();
    const given = JSON.stringify(recording.recorded?.() ?? '');
    return `${await sent()}\n${given}`.replaceAll('\\', '');
  };
  const inputs = (text: string) => [...text.matchAll(input)].map(([, field]) => field);
  let typed = 0;
  return {
    inputs,
    recorded,
    async typeIntoOwn(word: string): Promise<void> {
      const before = typed;
      window.document.querySelector('#own').focus();
      await sendKeys({ type: word });
      // Some record a field when it is left.
      await sendKeys({ press: 'Tab' });
      window.document.querySelector('#text').textContent = `Texten är ${word}.`;
      await until(`a record of ${word}`, async () => {
        const text = await recorded();
        typed = inputs(text).length;
        return typed > before && text.includes(`Texten är ${word}.`);
      });
    },
  };
}

describe('recorders of visits', () => {
  for (const [name, recorder] of Object.entries(recorders)) {
    it(`have no field and no word of ours, and would have if the roots were open: ${name}`, async () => {
      const window = await openPage();
      const { inputs, recorded, typeIntoOwn } = await startRecorder(window, recorder);
      const rootOf = await showElements(window);
      for (const tag of tags) {
        expect(window.document.querySelector(tag).shadowRoot, tag).to.equal(null);
      }
      await typeIntoOwn('inledning');
      const [own] = inputs(await recorded());
      const seen = [...(await useAll(window, rootOf)), ...(await listen(rootOf))];
      expect(new Set(seen)).to.have.all.keys(Object.keys(marks));
      // What it records of this comes after all else.
      await typeIntoOwn('avslutning');
      const text = await recorded();
      expect(marksIn(text)).to.deep.equal([]);
      const isOurs = (field?: string) => field !== own;
      expect(inputs(text).filter(isOurs)).to.deep.equal([]);

      const openRootOf = await openElements(window);
      for (const tag of ['trafficking-checklist', 'grant-deadline']) {
        const label = squeezed(openRootOf(tag).querySelector('label')!.textContent);
        await until(`a record of ${tag}`, async () => squeezed(await recorded()).includes(label));
      }
      await useAll(window, openRootOf);
      const recordable = recorder.recordsAll ? Object.keys(marks) : lasting;
      await until(`a record of ${recordable} and of a field`, async () => {
        const open = await recorded();
        const known: string[] = marksIn(open);
        return recordable.every((mark) => known.includes(mark)) && inputs(open).some(isOurs);
      });
    });
  }
});
