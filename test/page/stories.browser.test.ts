import { expect } from '@open-wc/testing';
import { shownText } from '../shown-text.js';
import { warningsOf } from '../warnings-of.js';
import { shownStory, type Story } from './shown-story.js';
import { storyFiles } from './story-files.js';

/** The stories of each element. */
const files = await storyFiles();

describe('every story', () => {
  for (const { default: file, ...stories } of files) {
    for (const [name, story] of Object.entries(stories as Record<string, Story>)) {
      it(`${file.title} ${name} is shown, plays, passes axe in light and dark, and reflows at 320 px`, async () => {
        let shown!: Awaited<ReturnType<typeof shownStory>>;
        const warnings = await warningsOf(async () => {
          shown = await shownStory(file, story);
        });
        const { page, element } = shown;
        await story.play?.({ canvasElement: page });
        await element.updateComplete;
        expect(shownText(element).length).to.be.greaterThan(30);
        expect(warnings).to.have.length(
          name.startsWith('Unknown') && name !== 'UnknownHours' ? 1 : 0,
        );
        for (const scheme of ['light', 'dark']) {
          page.style.colorScheme = scheme;
          await expect(element).to.be.accessible();
        }
        const root = element.shadowRoot!.querySelector('.root')!;
        for (const fontSize of ['100%', '200%']) {
          page.style.cssText = `width: 320px; padding: 0; --kvinnofrid-font-size: ${fontSize}`;
          expect(root.scrollWidth, `width at 320 px, text ${fontSize}`).to.be.at.most(320);
        }
        page.remove();
      });
    }
  }
});
