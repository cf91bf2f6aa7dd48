import { css } from 'lit';

/** The looks of `<hotline-status>`. */
export const hotlineStyles = css`
  .status {
    display: flex;
    gap: 0.5em;
    align-items: start;
    margin-bottom: 0.25em;
  }
  /* A shape for each state: a filled ring is open, a square closed, a diamond unknown. */
  .shape {
    flex: none;
    width: 0.9em;
    height: 0.9em;
    margin: 0.3em;
    border: 0.2em solid;
  }
  .unknown .shape,
  .unverified .shape {
    transform: rotate(45deg);
  }
  .open .shape,
  .closing-soon .shape,
  .always-open .shape {
    border: 0.45em solid var(--_accent);
    border-radius: 50%;
  }
  .call {
    margin: 0.75em 0 1em;
    font-size: 1.25em;
  }
  table {
    width: min(100%, 34em);
    margin-bottom: 0.75em;
    border-collapse: collapse;
  }
  caption {
    padding-bottom: 0.3em;
    font-weight: bold;
    text-align: start;
  }
  th,
  td {
    padding: 0.3em 0;
    border-top: var(--_line) solid var(--_border);
    font-weight: normal;
    text-align: start;
    vertical-align: top;
  }
  th {
    padding-inline-end: 0.75em;
  }
  .week {
    container-type: inline-size;
  }
  /* Large text on a small screen: a day's hours stand under its name, and stay in one piece. */
  @container (width < 11em) {
    tr,
    th,
    td {
      display: block;
    }
    td {
      border: 0;
    }
  }
  .hours {
    white-space: nowrap;
  }
  [aria-current] > * {
    font-weight: bold;
  }
  .compact,
  .compact .inset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em 2em;
    padding: 0;
    border: 0;
    background: none;
  }
  .compact p {
    margin: 0;
  }
  .compact ~ [part='credit'] {
    display: none;
  }
  /* On paper the state is soon wrong; the hours stay. */
  @media print {
    .status:not(.unverified) {
      display: none;
    }
  }
`;
