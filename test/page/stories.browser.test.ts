import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { tags } from '../../src/catalogue.js';
import type { HotlineStatus } from '../../src/elements/hotline-status/hotline-status.js';
import { shownText } from '../shown-text.js';
import { until } from '../until.js';
import { warningsOf } from '../warnings-of.js';

/** Waits until an element has shown all that it knows, in its language. */
async function shown(element: Element, locale: string): Promise<void> {
  const root = () => element.shadowRoot?.querySelector<HTMLElement>('.root');
  await until(`the story in ${locale}`, () => root()?.lang === locale);
  await (element as HotlineStatus).updateComplete;
}

interface Story {
  args?: Record<string, unknown>;
  play?: (context: { canvasElement: HTMLElement }) => void;
}

/** The stories of each element. */
const files = await Promise.all(
  tags.map((tag) => import(new URL(`/stories/${tag}.stories.ts`, location.href).href)),
);

describe('every story', () => {
  for (const { default: meta, ...stories } of files) {
    for (const [name, story] of Object.entries(stories as Record<string, Story>)) {
      it(`${meta.title} ${name} is shown, passes axe in light and dark, and reflows at 320 px`, async () => {
        const canvas = document.createElement('div');
        document.body.append(canvas);
        const args = { ...story.args };
        const template = (meta.render as (args: unknown) => unknown)(args);
        const warnings = await warningsOf(async () => {
          render(html`${template}`, canvas);
          await shown(canvas.firstElementChild!, String(args['lang'] ?? 'sv'));
        });
        story.play?.({ canvasElement: canvas });
        const element = canvas.firstElementChild as HotlineStatus;
        await element.updateComplete;
        expect(shownText(element).length).to.be.greaterThan(30);
        expect(warnings).to.have.length(
          name.startsWith('Unknown') && name !== 'UnknownHours' ? 1 : 0,
        );
        // Elements let the page's ground through, which axe takes for white unless a style says what it is.
        document.documentElement.style.background = 'Canvas';
        for (const scheme of ['light', 'dark']) {
          document.documentElement.style.colorScheme = scheme;
          await expect(element).to.be.accessible();
        }
        document.documentElement.style.cssText = '';
        const root = element.shadowRoot!.querySelector('.root')!;
        for (const fontSize of ['100%', '200%']) {
          canvas.style.cssText = `width: 320px; --kvinnofrid-font-size: ${fontSize}`;
          expect(root.scrollWidth, `width at 320 px, text ${fontSize}`).to.be.at.most(320);
        }
        canvas.remove();
      });
    }
  }
});
