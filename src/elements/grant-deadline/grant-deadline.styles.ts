import { css } from '../../foundation/css.js';

/** The looks of `<grant-deadline>`. */
export const grantStyles = css`
  .status {
    font-size: 1.15em;
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding: 0.6em 0;
    border-top: 1px solid var(--_border);
  }
  dt {
    flex: 1 1 9em;
    font-weight: bold;
  }
  .applicant::first-letter {
    text-transform: uppercase;
  }
  dd {
    flex: 3 1 18em;
    margin: 0;
  }
  address {
    margin: 0 0 0.75em;
    font-style: normal;
  }
`;
