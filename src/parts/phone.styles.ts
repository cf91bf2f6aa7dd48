import { css } from 'lit';

/** The looks of numbers to tap, and of what stands around them. */
export const phoneStyles = css`
  /* Numbers, and links to a note and back, are as high as a finger, in lines that stay where they are. */
  .phone,
  a[role] {
    display: inline-block;
    min-width: 2.8em;
    margin: -0.7em 0;
    padding: 0.7em 0;
    line-height: 1.4;
  }
  .phone {
    font-weight: bold;
  }
  .help {
    margin-bottom: 1.25em;
  }
`;
