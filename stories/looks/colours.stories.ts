import type { Meta, StoryObj } from '@storybook/web-components-vite';
import Color from 'colorjs.io';
import { html, nothing, render } from 'lit';
import tokens from '../../src/parts/tokens.json' with { type: 'json' };
import { colourPairs, type ColourPair } from './colour-pairs.js';
import { inCard } from './in-card.js';

const meta: Meta = { title: 'Looks/Colours' };
export default meta;

type Story = StoryObj;

/** How a token is written where it is used. */
function valueOf(name: string): string {
  return name === 'text-color'
    ? 'inherit'
    : name === 'surface-color'
      ? 'transparent'
      : `var(--_${name}, inherit)`;
}

/** The contrast that is seen, by what the browser made of the colours; the page's own ground is under what is transparent. */
function contrastOf(sample: HTMLElement): number {
  const front = new Color(getComputedStyle(sample).color);
  let back = new Color('transparent');
  for (let at: Element | null = sample; at && back.alpha === 0;) {
    back = new Color(getComputedStyle(at).backgroundColor);
    at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
  }
  const shown = back.mix(front, Number(front.alpha), { space: 'srgb' });
  shown.alpha = 1;
  return shown.contrast(back, 'WCAG21');
}

/** What is no text is shown as a shape. */
const edge = html`<span
  style="display: inline-block; inline-size: 1em; block-size: 1em; background: currentColor"
></span>`;

const pairRow = ({ what, front, back, least }: ColourPair) =>
  html`<tr>
    <th scope="row" style="padding-inline-end: 1em; text-align: start">${what}</th>
    <td>
      <span
        class="sample"
        style="display: inline-block; padding: .4em .8em; color: ${valueOf(front)}; background: ${valueOf(back)}"
        >${least === 3 ? edge : front}</span
      >
      ${least === 3 ? front : nothing}
    </td>
    <td class="contrast" data-least=${least}></td>
  </tr>`;

/** Each pair of colours as it is now, in the brand and the scheme of the toolbar, with its contrast by WCAG. */
export const Contrast: Story = {
  render: () =>
    inCard(
      html`<table style="text-align: start">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Looks</th>
            <th scope="col">Contrast</th>
          </tr>
        </thead>
        <tbody>
          ${colourPairs.map(pairRow)}
        </tbody>
      </table>`,
    ),
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('[frame]')!.shadowRoot!;
    const faint: string[] = [];
    for (const cell of root.querySelectorAll<HTMLElement>('.contrast')) {
      const contrast = contrastOf(cell.parentElement!.querySelector<HTMLElement>('.sample')!);
      const least = Number(cell.dataset['least']);
      const isFaint = contrast < least;
      if (isFaint) faint.push(cell.parentElement!.innerText);
      render(html`${contrast.toFixed(1)} of ${least}: ${isFaint ? 'TOO FAINT' : 'holds'}`, cell);
    }
    if (faint.length > 0) throw new Error(`Too faint: ${faint.join()}`);
  },
};

const isSaid = ([name]: readonly [string, unknown]) => !name.startsWith('$');

/** What a brand sets, and its default. */
export const WhatABrandSets: Story = {
  render: () =>
    inCard(
      html`<dl>
        ${Object.entries(tokens.set)
          .filter(isSaid)
          .map(
            ([name, token]) =>
              html`<dt><code>--kvinnofrid-${name}</code></dt>
                <dd>${(token as { $description: string }).$description}</dd>`,
          )}
      </dl>`,
    ),
};
