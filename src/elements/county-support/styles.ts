import { css } from 'lit';

/** The looks of `<county-support>`. */
export const countySupportStyles = css`
  /* The text is long; lines are not. */
  p,
  li {
    max-width: 40em;
  }
  @media print {
    [part$='heading'] {
      break-after: avoid;
    }
  }
`;
