import { css } from 'lit';

/** The looks of `<quick-exit>`. */
export const quickExitStyles = css`
  .root {
    padding: 0;
    border: 0;
    background: none;
  }
  .bar {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    inset-block-end: 0;
    inset-inline-end: 0;
    display: flex;
    /* The button keeps its corner when the text beside it opens. */
    flex-direction: row-reverse;
    gap: 1em;
    align-items: end;
    width: auto;
    max-width: 100%;
    max-height: 60%;
    margin: 0;
    padding: 0.25em;
    overflow: auto;
    border: var(--_line) solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_sheet);
    color: var(--_on-sheet);
  }
  .bar.above {
    inset-block: 0 auto;
  }
  .exit {
    display: inline-flex;
    align-items: center;
    min-height: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 2px solid;
    border-radius: var(--_radius);
    background: var(--_on-sheet);
    color: var(--_sheet);
    font-weight: bold;
    text-decoration: none;
  }
  /* Behind a link's text forced colours paint a plate, which only buttons' colours are sure to go with. */
  @media (forced-colors: active) {
    .exit {
      background: ButtonFace;
      color: ButtonText;
    }
  }
  .traces {
    max-width: 30em;
  }
  .traces,
  summary {
    align-content: center;
    min-height: 2.75em;
  }
  summary {
    cursor: pointer;
    text-decoration: underline;
  }
  [part='translation'] {
    padding: 0.5em;
  }
  [part='credit'] {
    display: none;
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
  .in-place {
    display: none;
    padding: 0.5em;
  }
  @media (width < 40em) or (height < 25em) {
    .beside {
      display: none;
    }
    .in-place {
      display: block;
    }
  }
  @media print {
    .in-place,
    .bar {
      display: none;
    }
  }
`;
