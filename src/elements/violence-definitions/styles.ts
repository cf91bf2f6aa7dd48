import { css } from 'lit';

/** The looks of `<violence-definitions>`. */
export const definitionStyles = css`
  .definitions {
    container-type: inline-size;
    margin-bottom: var(--_space-4);
    border-bottom: var(--_line) solid var(--_rule);
  }
  .definition {
    padding-block: var(--_space-4) var(--_space-1);
    scroll-margin-top: var(--_space-4);
  }
  .definition + .definition {
    border-top: var(--_line) solid var(--_rule);
  }
  [part='subheading'] {
    margin: 0 0 var(--_space-1);
  }
  .text > *,
  [part='panel'] > :last-child {
    margin-bottom: var(--_space-1);
  }
  .text > ul {
    margin-top: calc(-1 * var(--_space-1));
  }
  /* Both are quiet, and as high as a finger: what is read comes first. */
  .toggle,
  .copy {
    padding: 0;
    border: 0;
    border-radius: 2px;
    color: var(--_link-color, inherit);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .toggle[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .copy {
    font-size: var(--_small-size);
    font-weight: inherit;
  }
  .actions {
    column-gap: var(--_space-5);
    margin: 0;
  }
  /* Beside its heading, where there is room for both. */
  @container (min-width: 38em) {
    .definition {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--_space-5);
    }
  }
  @media print {
    .actions,
    .copy {
      display: none;
    }
    [part='panel'] {
      display: block !important;
      margin-top: var(--_space-4);
      content-visibility: visible !important;
    }
    .definition {
      padding-bottom: var(--_space-3);
    }
    [part='responsibility'],
    .text > p {
      break-inside: avoid;
    }
  }
`;
