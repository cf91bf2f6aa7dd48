import { css } from 'lit';

/** The looks of `<county-support>`. */
export const countySupportStyles = css`
  @media print {
    [part$='heading'] {
      break-after: avoid;
    }
  }
`;
