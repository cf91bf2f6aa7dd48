import { css } from '../../foundation/css.js';

/** The looks of `<trafficking-checklist>`. */
export const checklistStyles = css`
  [part='outcome'] {
    padding: 0.9em 1em;
    border: var(--_line) solid var(--_border);
    margin-bottom: 1em;
  }
  [part='outcome'] > :last-child {
    margin-bottom: 0;
  }
  .acute {
    margin-top: 0.75em;
    font-weight: bold;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  textarea {
    width: 100%;
    padding: 0.6em;
    border: var(--_line) solid var(--_border);
    background: none;
    color: inherit;
    font: inherit;
  }
  .printed {
    display: none;
    font: inherit;
    white-space: pre-wrap;
  }
  /* On paper: the list to fill in by hand, without what was ticked or follows from it. */
  @media print {
    section,
    .acute {
      display: none;
    }
    .printed {
      display: block;
    }
  }
`;
