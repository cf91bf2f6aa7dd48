import { css } from 'lit';
import { tokenStyles } from './tokens.styles.js';

/**
 * The looks that all elements share. Everything hangs on `.root`, which is reset, so that no style of the host page bends
 * it but what it is told to follow: the font, the size and the colour of text, and the colour scheme. No `rem`: a page may
 * have set the root's size to anything. Colours, sizes and distances are tokens: see tokens.json.
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
    box-sizing: border-box;
    display: block;
    padding: min(var(--_space-5), 6%);
    border: var(--_line) solid var(--_rule);
    border-radius: var(--_radius);
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-align: start;
  }
  ${tokenStyles}
  :host([frame='none']) .root {
    padding: 0;
    border: 0;
    background: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [part$='heading'] {
    margin: var(--_space-5) 0 var(--_space-2);
    font-size: var(--_subheading-size);
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  [part='heading'] {
    margin-top: 0;
    font-size: var(--_heading-size);
    line-height: 1.2;
  }
  .minor {
    font-size: var(--_minor-size);
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 var(--_space-4);
  }
  p,
  li,
  dd {
    max-width: 42em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li + li {
    margin-top: var(--_space-1);
  }
  .root > :last-child {
    margin-bottom: 0;
  }
  a {
    color: var(--_link-color, inherit);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  /* A button is quiet; one in a card is primary. */
  button,
  .button {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    justify-content: center;
    min-height: max(2.75em, 44px);
    padding: var(--_space-2) var(--_space-4);
    border: max(2px, var(--_line)) solid var(--_border-color);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    border-color: var(--_edge);
    background: var(--_fill);
    color: var(--_on-fill);
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
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
  .button:focus-visible,
  button:focus-visible {
    border-radius: var(--_radius);
  }
  .primary:focus-visible {
    outline-color: var(--_edge);
  }
  .icon {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    vertical-align: -0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .status {
    display: flex;
    gap: var(--_space-2);
    align-items: start;
    width: fit-content;
    max-width: 100%;
    padding: 0.35em 0.8em 0.35em 0.6em;
    border: var(--_line) solid transparent;
    border-radius: var(--_radius);
    background: var(--_off);
    color: var(--_on-off);
    font-weight: 600;
    line-height: 1.4;
  }
  .status > :last-child {
    min-width: 0;
  }
  .is-open {
    border-radius: 1.1em;
    background: var(--_tint);
    color: var(--_on-tint);
  }
  /* A claim is told in bold; what nobody vouches for is no claim. */
  .is-unknown {
    background: var(--_wait);
    color: var(--_on-wait);
    font-weight: normal;
  }
  /* A shape for each state: a disc is open, a square closed, a diamond unknown. */
  .shape {
    flex: none;
    width: 0.8em;
    height: 0.8em;
    margin: 0.3em;
    border: 0.18em solid;
  }
  .is-unknown .shape {
    transform: rotate(45deg) scale(0.9);
  }
  .is-open .shape {
    border: 0.45em solid var(--_mark);
    border-radius: 50%;
  }
  .inset {
    padding: var(--_space-4);
    border: var(--_line) solid transparent;
    border-inline-start: 4px solid var(--_mark);
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_on-tint);
  }
  .inset a {
    color: inherit;
  }
  .inset > :last-child {
    margin-bottom: 0;
  }
  .small {
    font-size: var(--_small-size);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The way to Swedish and back is a link in its line, as high as a finger, in a line that stays as it is. */
  [part='translation'] button,
  [part='credit'] button {
    display: inline-block;
    margin-block: -0.7em;
    padding: 0.7em 0;
    border: 0;
    color: var(--_link-color, inherit);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media (prefers-contrast: more) {
    .root {
      --_border-color: currentColor;
      --_rule: currentColor;
      --_line: 2px;
    }
    .primary,
    .status,
    .inset {
      border-color: currentColor;
    }
  }
  @media print {
    [part='translation'] button,
    [part='credit'] button {
      display: none;
    }
    .root {
      color-scheme: light;
      padding: 0.75em;
      color: #000;
      background: #fff;
    }
    .primary,
    .status,
    .inset {
      border-color: #000;
      background: none;
      color: #000;
    }
    a[href^='https']::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
