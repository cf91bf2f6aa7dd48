import { css } from '../../foundation/css.js';

/** The looks of `<trafficking-checklist>`. */
export const checklistStyles = css`
  fieldset {
    min-width: 0;
    margin: 1.5em 0 0;
    padding: 0.25em 1em 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--kvinnofrid-radius, 4px);
  }
  legend {
    padding: 0 0.4em;
    font-weight: bold;
  }
  label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 2.75em;
    padding: 0.35em 0;
    cursor: pointer;
  }
  input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='outcome'] {
    padding: 0.9em 1em;
    border: 1px solid var(--_border);
    margin-bottom: 1em;
  }
  [part='outcome'] > :last-child {
    margin-bottom: 0;
  }
  button {
    min-height: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--kvinnofrid-radius, 4px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  /* On paper: the list to fill in by hand, without what was ticked or follows from it. */
  @media print {
    section {
      display: none;
    }
    input {
      appearance: none;
      border: 1px solid;
    }
  }
`;
