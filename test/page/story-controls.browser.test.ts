import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { warningsOf } from '../warnings-of.js';
import { shownStory, type Story } from './shown-story.js';
import { storyFiles } from './story-files.js';

/** Other values than those of any story, by attribute. */
const others: Readonly<Record<string, readonly unknown[]>> = {
  line: ['kvinnofridslinjen', 'honour-support'],
  variant: ['compact', 'full'],
  'heading-level': [5],
  frame: ['none'],
  now: ['2018-01-02T03:04'],
  phone: ['019-000 00 01'],
  hours: ['Mo-Su 01:00-02:00'],
  audience: ['professionals'],
  website: ['https://kommun.example/annan'],
  reviewed: ['2018-01-02'],
  'valid-from': ['2031-01-02'],
  'valid-until': ['2017-01-02', '2031-01-02'],
  opens: ['2031-01-02'],
  'last-day': ['2031-01-02'],
  'closing-time': ['11:00'],
  'former-last-day': ['2027-01-03'],
  'decision-day': ['2031-01-03'],
  amount: ['123 456'],
  applicants: ['Stiftelser 12 %'],
  steps: ['Ett steg'],
  open: [true, false],
  terms: [['honour'], ['close-relationships'], ['digital']],
  sections: [['contacts'], ['role']],
  href: ['https://kommun.example/vader'],
  traces: ['https://kommun.example/spar'],
  'no-keys': [true, false],
};

/** All that is seen of an element, and what a Shift that is pressed once makes it say. */
function seen(element: LitElement): string {
  for (const type of ['keydown', 'keyup']) {
    const init = { key: 'Shift', shiftKey: type === 'keydown', bubbles: true };
    window.dispatchEvent(new KeyboardEvent(type, init));
  }
  const root = element.shadowRoot!.querySelector('.root')!;
  const { borderStyle, padding } = getComputedStyle(root);
  const said = element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');
  window.dispatchEvent(new Event('pointerdown'));
  return `${borderStyle} ${padding} ${said}`;
}

/** The stories of each element. */
const files = await storyFiles();

for (const { default: file, ...stories } of files) {
  describe(`the controls of ${file.title}`, () => {
    for (const [name, story] of Object.entries(stories as Record<string, Story>)) {
      const { include } = (story.parameters?.controls ?? file.parameters!.controls)!;
      it(`each change what is seen of ${name}: ${include.join(', ')}`, async () => {
        const look = async (args: Story['args']) => {
          const { page, element } = await shownStory(file, { ...story, args });
          const what = seen(element);
          page.remove();
          return what;
        };
        const idle: string[] = [];
        await warningsOf(async () => {
          const before = await look(story.args);
          for (const control of include) {
            let isIdle = true;
            const values = story.argTypes?.[control]?.options ?? others[control];
            for (const value of values ?? [`annat ${control}`]) {
              if ((await look({ ...story.args, [control]: value })) !== before) isIdle = false;
            }
            if (isIdle) idle.push(control);
          }
        });
        expect(idle).to.deep.equal([]);
      });
    }
  });
}
