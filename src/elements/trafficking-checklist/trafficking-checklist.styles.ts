import { css } from '../../foundation/css.js';

/** The looks of `<trafficking-checklist>`. */
export const checklistStyles = css`
  [part='outcome'] {
    padding: 0.9em 1em;
    border: 1px solid var(--_border);
    margin-bottom: 1em;
  }
  [part='outcome'] > :last-child {
    margin-bottom: 0;
  }
  /* On paper: the list to fill in by hand, without what was ticked or follows from it. */
  @media print {
    section {
      display: none;
    }
  }
`;
