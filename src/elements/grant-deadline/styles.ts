import { css } from 'lit';

/** The looks of `<grant-deadline>`. */
export const grantStyles = css`
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding: var(--_space-3) 0;
    border-top: var(--_line) solid var(--_rule);
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
    margin: 0 0 var(--_space-4);
    font-style: normal;
  }
  .steps {
    padding: 0;
    list-style: none;
  }
  .field {
    margin: var(--_space-4) 0;
  }
  .field label {
    min-height: 0;
    font-weight: 600;
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
    margin: var(--_space-4) 0;
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
