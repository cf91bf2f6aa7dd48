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
  [part='heading'] {
    margin-bottom: var(--_space-1);
  }
  [part='audience'] {
    margin-bottom: var(--_space-2);
  }
  .status {
    margin-bottom: var(--_space-3);
  }
  /* The number and 112, beside each other where there is room. */
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    max-width: 42em;
    margin-bottom: var(--_space-3);
  }
  .call {
    flex: 2 1 16.5em;
    max-width: none;
    margin: 0;
    padding-inline: var(--_space-1);
  }
  .emergency {
    flex: 1 1 12em;
    font-weight: 400;
    text-align: center;
  }
  .emergency b {
    font-size: 1.25em;
  }
  .bill {
    margin-bottom: var(--_space-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    align-items: center;
    justify-content: space-between;
    margin-bottom: var(--_space-3);
  }
  .row > span {
    flex: 1 1 12em;
  }
  .row .phone {
    font-size: 1.15em;
  }
  [part='hours'] {
    margin-bottom: var(--_space-3);
  }
  .root > .fold:last-child {
    margin-bottom: calc(-1 * var(--_space-3));
  }
  .folded > [part='subheading']:first-child {
    margin-top: 0;
  }
  .instead,
  .whose {
    margin-bottom: var(--_space-1);
  }
  /* One line of a page's header or footer. */
  :host([variant='compact']) .root {
    padding: 0;
    border: 0;
  }
  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: center;
  }
  .compact p {
    margin-bottom: 0;
  }
  .compact .phone {
    margin-block: 0;
  }
  .who {
    flex: 0 1 auto;
  }
  .compact .status {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }
  .compact .shape {
    margin-inline: 0;
  }
  .compact .fold {
    margin: 0;
    border: 0;
  }
  .compact [open] {
    flex-basis: 100%;
  }
  /* On paper the state is soon wrong, and so is the week; the hours stay. A row stays one. */
  @media print {
    .status:not(.always-open, .withdrawn),
    .week,
    .today,
    .compact .fold {
      display: none;
    }
  }
`;
