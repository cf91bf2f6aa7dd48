import { css } from 'lit';

/** The looks of `<new-element>`. */
export const newElementStyles = css`
  /* The text is long; lines are not. */
  p {
    max-width: 40em;
  }
`;
