import { css } from 'lit';

/** The looks of `<hotline-status>`. */
export const hotlineStyles = css`
  table {
    width: min(100%, 34em);
    margin-bottom: var(--_space-4);
    border-collapse: collapse;
  }
  caption {
    padding-bottom: 0.3em;
    font-weight: bold;
    text-align: start;
  }
  th,
  td {
    padding: var(--_space-2) 0;
    border-top: var(--_line) solid var(--_rule);
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
    gap: var(--_space-3) var(--_space-6);
    align-items: center;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
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
