import { css } from 'lit';

/** The looks of what is ticked, chosen and typed. */
export const formStyles = css`
  fieldset {
    min-width: 0;
    margin: 1.5em 0 0;
    padding: 0.25em 1em 0.5em;
    border: var(--_line) solid var(--_border);
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
  [type='text'] {
    height: 2.75em;
    padding: 0 0.6em;
    border: var(--_line) solid var(--_border);
    border-radius: var(--kvinnofrid-radius, 4px);
    background: none;
    color: inherit;
    font: inherit;
  }
  section {
    margin-bottom: 1.5em;
  }
  @media print {
    input {
      appearance: none;
      border: 1px solid;
    }
  }
`;
