import { css } from 'lit';

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
    border-top: var(--_line) solid var(--_border);
  }
  dt {
    flex: 1 1 9em;
    font-weight: bold;
  }
  dd {
    flex: 3 1 18em;
    margin: 0;
  }
  /* Scripts from right to left have no capitals. */
  [dir='ltr'] :is(.sentence, .applicant > span) {
    display: inline-block;
  }
  .sentence::first-letter,
  .applicant > span::first-letter {
    text-transform: uppercase;
  }
  address {
    margin: 0 0 0.75em;
    font-style: normal;
  }
  .steps {
    padding: 0;
    list-style: none;
  }
  .field {
    margin: 0.75em 0 1em;
  }
  .field label {
    min-height: 0;
  }
  .field input {
    width: min(100%, 14em);
  }
  [aria-invalid] {
    outline: 2px solid;
  }
  .error {
    margin: 0.4em 0;
    font-weight: bold;
  }
  output {
    display: block;
    margin: 0.75em 0;
  }
  /* For a meeting: the facts, and boxes to tick by hand. Where the call stands is soon another. */
  @media print {
    .screen,
    .status:not(.closed, .unverified) {
      display: none;
    }
    .facts > div,
    li {
      break-inside: avoid;
    }
    label {
      min-height: 0;
    }
  }
`;
