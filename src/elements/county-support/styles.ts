import { css } from 'lit';

/** The looks of `<county-support>`. */
export const countySupportStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: var(--_space-5) var(--_space-6);
    margin-block: var(--_space-4) var(--_space-5);
  }
  .card {
    padding-top: var(--_space-4);
    border-top: 3px solid var(--_mark);
  }
  .card > :last-child,
  .entry > :last-child {
    margin-bottom: 0;
  }
  .card > [part='subheading'] {
    margin-top: 0;
  }
  .entry [part='subheading'] {
    margin-top: 0;
    font-size: var(--_minor-size);
  }
  .entry + .entry {
    margin-top: var(--_space-2);
    padding-top: var(--_space-3);
    border-top: var(--_line) solid var(--_rule);
  }
  /* Where a card leads. */
  .action {
    margin-block: calc(-1 * var(--_space-2)) var(--_space-2);
  }
  .action a {
    position: relative;
    display: inline-block;
    padding-block: max(0.6em, (44px - 1.5em) / 2);
    padding-inline-start: 1.7em;
    font-weight: 600;
  }
  .action .icon {
    position: absolute;
    inset-block-start: max(0.75em, (44px - 1.2em) / 2);
    inset-inline-start: 0;
  }
  .entry + .fold {
    margin-top: var(--_space-3);
  }
  .folded {
    padding-block: 0 var(--_space-4);
  }
  [part='help'] {
    margin-bottom: var(--_space-4);
  }
  @media (prefers-contrast: more) {
    .card {
      border-color: currentColor;
    }
  }
  @media print {
    /* What one rings comes first on paper. */
    .root {
      display: flex;
      flex-direction: column;
    }
    .cards {
      display: block;
      order: 1;
    }
    [part='source'],
    [part='credit'] {
      order: 2;
    }
    .card {
      margin-block: var(--_space-4);
      border-color: #000;
    }
    .action a {
      padding: 0;
      font-weight: inherit;
    }
    .action .icon {
      display: none;
    }
    summary {
      break-after: avoid;
    }
  }
`;
