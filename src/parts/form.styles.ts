import { css } from 'lit';

/** The looks of what is ticked, chosen and typed. */
export const formStyles = css`
  fieldset {
    min-width: 0;
    margin: var(--_space-5) 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 var(--_space-1);
    font-size: var(--_minor-size);
    font-weight: bold;
  }
  label {
    display: flex;
    gap: var(--_space-3);
    align-items: start;
    max-width: 38em;
    min-height: 2.75em;
    padding: 0.6em 0;
    cursor: pointer;
  }
  input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_fill);
  }
  [type='text'] {
    width: min(100%, 14em);
    height: 2.75em;
    padding: 0 var(--_space-3);
    border: max(2px, var(--_line)) solid var(--_border-color);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  section {
    margin-bottom: var(--_space-5);
  }
  @media print {
    input {
      appearance: none;
      border: 1px solid;
    }
    [type='radio'] {
      border-radius: 50%;
    }
  }
`;
