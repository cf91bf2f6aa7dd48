import { html, render } from 'lit';

/** Shows an element with an edge and a name at each of its parts, as a page's own style sheet may reach them. */
export function markedParts(story: unknown, tag: string, parts: readonly string[]): HTMLElement {
  const rules = parts.map(
    (name) => `
      .marked-parts ${tag}::part(${name}) { outline: 1px dashed currentColor; outline-offset: 2px }
      .marked-parts ${tag}::part(${name})::before {
        content: '${name}'; display: block; inline-size: fit-content; margin-block-end: 0.25rem; padding-inline: 0.35em;
        background: CanvasText; color: Canvas; font: 600 0.75rem/1.5 monospace;
      }`,
  );
  const box = document.createElement('div');
  box.className = 'marked-parts';
  render(
    html`<style>
        ${rules.join('')}</style
      >${story}`,
    box,
  );
  return box;
}
