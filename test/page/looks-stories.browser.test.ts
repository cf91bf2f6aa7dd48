import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { noBrand, plainSurroundings, surrounded } from '../../stories/surroundings.js';
import type { Story } from './shown-story.js';

const files = await Promise.all(
  ['colours', 'scale', 'brands', 'parts'].map(
    (name) => import(`/stories/looks/${name}.stories.ts`),
  ),
);
const sheet = async (name: string) => (await fetch(`/stories/brands/${name}.css`)).text();
const brands = {
  none: noBrand,
  strong: await sheet('strong'),
  serif: await sheet('serif'),
  dense: await sheet('dense'),
  dark: await sheet('dark'),
};

describe('the stories of looks', () => {
  for (const { default: file, ...stories } of files) {
    for (const [name, story] of Object.entries(stories as Record<string, Story>)) {
      for (const [brandName, brand] of Object.entries(brands)) {
        it(`${file.title} ${name} plays and passes axe in light and dark: ${brandName}`, async () => {
          for (const scheme of ['light', 'dark'] as const) {
            const box = document.createElement('div');
            render(story.render!({}), box);
            const page = surrounded(box, { ...plainSurroundings, brand, scheme });
            document.body.append(page);
            await story.play?.({ canvasElement: page });
            expect(page.clientHeight).to.be.greaterThan(60);
            await expect(page).to.be.accessible();
            page.remove();
          }
        });
      }
    }
  }
});
