import { css } from 'lit';

/**
 * The looks that all elements share. Everything hangs on `.root`, which is reset, so that no style
 * of the host page bends it; the font family and the colour scheme are the page's. No `rem`: a page
 * may have set the root's size to anything. Text and surface are the scheme's own (system colours);
 * links and accents are at least 7:1 against it. What a page may set is described here,
 * once; wherever it is read, it has the same default.
 *
 * @cssproperty --kvinnofrid-font-family - Font family. Without it, the page's.
 * @cssproperty --kvinnofrid-font-size - The size that all others follow. Without it, the reader's own.
 * @cssproperty --kvinnofrid-text-color - Text. Without it, the colour scheme's.
 * @cssproperty --kvinnofrid-surface-color - The background. Without it, the colour scheme's.
 * @cssproperty --kvinnofrid-link-color - Links. Without it, a dark blue, in dark schemes a light one.
 * @cssproperty --kvinnofrid-accent-color - An open line, and borders of insets. Without it, a dark green, in dark schemes a
 *   light one.
 * @cssproperty --kvinnofrid-border-color - Borders. Without it, a grey. Readers who ask for more contrast get the text's
 *   colour.
 * @cssproperty --kvinnofrid-radius - Corners.
 */
export const sharedStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    color-scheme: inherit;
    --_border: var(--kvinnofrid-border-color, #767676);
    --_line: 1px;
    --_link: var(--kvinnofrid-link-color, light-dark(#0b3f8f, #b3d0ff));
    --_accent: var(--kvinnofrid-accent-color, light-dark(#14532d, #9fe0b4));
    box-sizing: border-box;
    display: block;
    padding: min(1.25em, 6%);
    border: var(--_line) solid var(--_border);
    border-radius: var(--kvinnofrid-radius, 4px);
    background: var(--kvinnofrid-surface-color, Canvas);
    color: var(--kvinnofrid-text-color, CanvasText);
    font-family: var(--kvinnofrid-font-family, inherit);
    font-size: var(--kvinnofrid-font-size, medium);
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-align: start;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [part$='heading'] {
    margin: 1.5em 0 0.4em;
    font-size: 1.1em;
    line-height: 1.25;
  }
  [part='heading'] {
    margin-top: 0;
    font-size: 1.4em;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 0.75em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  .root > :last-child {
    margin-bottom: 0;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button {
    min-height: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: var(--_line) solid var(--_border);
    border-radius: var(--kvinnofrid-radius, 4px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  /* What is written from left to right stands where the text around it begins. */
  [dir='rtl'] [dir='ltr'] {
    text-align: right;
  }
  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* A claim is told in bold; what nobody vouches for is no claim. */
  .status:not(.unverified) {
    font-weight: bold;
  }
  .inset {
    padding: 0.9em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: rgb(127 127 127 / 12%);
  }
  .inset > :last-child {
    margin-bottom: 0;
  }
  .small {
    font-size: 0.9em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='translation'],
  [part='credit'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-bottom: 1em;
  }
  @media (prefers-contrast: more) {
    .root {
      --_border: currentColor;
      --_line: 2px;
    }
  }
  @media print {
    [part='translation'] button,
    [part='credit'] button {
      display: none;
    }
    .root {
      padding: 0.75em;
      color: #000;
      background: #fff;
    }
    a[href^='https']::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
