import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { heading } from '../../src/parts/heading.js';
import { inCard } from './in-card.js';

const meta: Meta = { title: 'Looks/Scale' };
export default meta;

type Story = StoryObj;

/** Seven distances, in the size of the text around, times the brand's density. */
export const Distances: Story = {
  render: () =>
    inCard(
      html`<dl>
        ${[1, 2, 3, 4, 5, 6, 7].map(
          (step) =>
            html`<dt>space-${step}</dt>
              <dd>
                <div
                  style="width: var(--_space-${step}); height: 1em; background: var(--_fill)"
                ></div>
              </dd>`,
        )}
      </dl>`,
    ),
};

/** Three sizes of headings above the text, and one below it. */
export const Headings: Story = {
  render: () =>
    inCard(html`
      ${heading(2, 'Kvinnofridslinjen')}
      <p>Elementets rubrik, med en rad text under.</p>
      ${heading(3, 'Vad du kan få hjälp med', 'subheading')}
      <p>Ett avsnitt.</p>
      <h4 part="subheading" class="minor">Om samtalet</h4>
      <p>En rubrik i ett avsnitt. <a href="#sida">En länk</a> i texten.</p>
      <p class="small">Källa: en liten text.</p>
    `),
};
