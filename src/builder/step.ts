import { html, type TemplateResult } from 'lit/html.js';

/** A step of the page: its number, what it asks, and what answers it. */
export function step(number: number, heading: string, content: unknown): TemplateResult {
  return html`<section class="step" aria-labelledby="step-${number}">
    <h2 id="step-${number}"><span class="number">${number}</span> ${heading}</h2>
    ${content}
  </section>`;
}
