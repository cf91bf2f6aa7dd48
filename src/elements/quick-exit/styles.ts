import { css } from 'lit';

/** The looks of `<quick-exit>`. */
export const quickExitStyles = css`
  /* Nothing of it stands in the page's text. */
  :host {
    display: contents;
  }
  .root {
    position: absolute;
    padding: 0;
    border: 0;
    background: none;
  }
  .bar {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    inset-block-end: 1em;
    inset-inline-end: 1em;
    display: flex;
    /* The way out is in the corner, and the first stop. */
    flex-direction: row-reverse;
    width: auto;
    max-width: calc(100% - 2em);
    max-height: 60%;
    margin: 0;
    padding: 0;
    overflow: auto;
    /* In the page's ground: an edge on what is dark too. */
    border: 2px solid;
    border-radius: calc(var(--_radius) + 2px);
  }
  .bar,
  .foot {
    background: var(--_on-sheet);
    color: var(--_sheet);
  }
  .bar.above {
    inset-block: 1em auto;
  }
  .exit,
  .traces {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: max(3em, 48px);
    padding: 0.15em 1.25em;
    color: inherit;
    font-weight: bold;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
  }
  .exit:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .traces {
    padding-inline: 1em;
    border: 0;
    font-size: 0.875em;
    font-weight: normal;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-wrap: balance;
  }
  .exit:focus-visible,
  .traces:focus-visible {
    outline-offset: -6px;
  }
  .sheet {
    position: fixed;
    inset: auto;
    inset-block-end: 1em;
    inset-inline-end: 1em;
    width: 32em;
    max-width: calc(100% - 2em);
    max-height: calc(100% - 2em);
    margin: 0;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 2px solid var(--_on-sheet);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_sheet);
    color: var(--_on-sheet);
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .text {
    padding: 0 var(--_space-5) var(--_space-3);
  }
  .text [part='subheading'] {
    margin-top: var(--_space-4);
    font-size: var(--_minor-size);
  }
  .text p,
  .text ul {
    margin-bottom: var(--_space-2);
  }
  .top {
    display: flex;
    gap: var(--_space-3);
    align-items: start;
    justify-content: space-between;
    padding-top: var(--_space-4);
  }
  .top [part='heading'] {
    margin: 0.25em 0 0;
    font-size: var(--_subheading-size);
  }
  .close {
    flex: none;
  }
  .foot {
    position: sticky;
    bottom: 0;
  }
  /* On a phone they are the foot of the window, as wide as it is. */
  @media (width < 40em) {
    .bar,
    .bar.above,
    .sheet {
      inset-inline: 0;
      width: 100%;
      max-width: 100%;
      border-width: 2px 0 0;
      border-radius: 0;
    }
    .bar,
    .sheet {
      inset-block-end: 0;
    }
    .bar.above {
      inset-block: 0 auto;
      border-width: 0 0 2px;
    }
    .bar {
      padding-bottom: env(safe-area-inset-bottom, 0);
    }
    /* One row in each language. */
    .exit {
      flex: 1;
      padding-inline: 0.35em;
    }
    .traces {
      flex: 0 1 40%;
      padding-inline: 0.25em;
    }
    .sheet {
      max-height: 92%;
      border-radius: calc(var(--_radius) * 2) calc(var(--_radius) * 2) 0 0;
    }
  }
  /* Behind a link's text forced colours paint a plate, which only buttons' colours are sure to go with. */
  @media (forced-colors: active) {
    .exit {
      border: 2px solid;
      background: ButtonFace;
      color: ButtonText;
    }
  }
  .cover {
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: 2em;
    border: 0;
    color-scheme: light;
    background: #fff;
    font-size: 1.25em;
  }
  /* If the page is still here after five seconds, it says how else to leave it. */
  .cover p {
    animation: wait 5s step-end;
  }
  @keyframes wait {
    from {
      visibility: hidden;
    }
  }
  .cover::backdrop {
    background: #fff;
  }
  @media print {
    .bar,
    .sheet {
      display: none;
    }
  }
`;
