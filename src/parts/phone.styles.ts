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
    font-variant-numeric: tabular-nums;
  }
  .help {
    margin-bottom: var(--_space-3);
  }
  /* The number is the largest text of a card. Where there is little room it stands under the verb, in one piece. */
  .call {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    max-width: 24em;
    min-height: 3.5em;
    margin: 0 0 var(--_space-4);
    padding-inline: var(--_space-3);
    font-weight: 700;
  }
  .verb {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    font-size: 1.15em;
  }
  .number {
    font-size: var(--_number-size);
    font-variant-numeric: tabular-nums;
    line-height: 1.15;
  }
`;
