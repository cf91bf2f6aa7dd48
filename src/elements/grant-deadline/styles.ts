import { css } from 'lit';

/** The looks of `<grant-deadline>`. */
export const grantStyles = css`
  /* A call that has closed is told in brief. */
  [part='heading']:has(+ .closed) {
    font-size: var(--_subheading-size);
  }
  .root > .fold:not([open]) {
    margin-bottom: calc(-1 * var(--_space-3));
  }
  .guide .folded {
    padding-bottom: var(--_space-4);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    max-width: 42em;
    gap: var(--_space-4) var(--_space-5);
    margin-top: var(--_space-4);
  }
  .facts dt {
    font-size: var(--_small-size);
  }
  dd {
    margin: 0;
  }
  .facts strong {
    font-size: var(--_minor-size);
    line-height: 1.35;
  }
  .facts ul {
    margin: 0;
    padding: 0;
    font-weight: bold;
    list-style: none;
  }
  .facts li + li {
    margin-top: 0;
  }
  .note {
    display: block;
  }
  .shares > div {
    padding: var(--_space-2) 0;
  }
  .shares dt {
    font-weight: bold;
  }
  .reminder .fold {
    margin: 0;
    border: 0;
  }
  .reminder :is(summary, label, p, button) {
    font-size: var(--_small-size);
  }
  /* Scripts from right to left have no capitals. */
  [dir='ltr'] .sentence {
    display: inline-block;
  }
  .sentence::first-letter {
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
  .guide {
    max-width: 42em;
    padding: 0;
    border-bottom: var(--_line) solid var(--_rule);
    /* Safari takes a list without markers for none, but not one with empty ones. */
    list-style: '';
    counter-reset: step;
  }
  .guide > li {
    margin: 0;
    counter-increment: step;
  }
  .guide .fold {
    margin: 0;
  }
  .guide summary::before {
    content: counter(step);
    flex: none;
    width: 2em;
    border: var(--_line) solid transparent;
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_on-tint);
    line-height: 2;
    text-align: center;
  }
  .guide summary .icon {
    order: 1;
    margin-inline-start: auto;
  }
  .folded [part='subheading'] {
    margin-top: var(--_space-4);
    font-size: var(--_minor-size);
  }
  .guide ul:not(.steps) {
    list-style: disc;
  }
  .folded > :first-child {
    margin-top: 0;
  }
  .folded fieldset {
    margin-top: var(--_space-4);
  }
  .field {
    margin: var(--_space-4) 0;
  }
  .field label {
    min-height: 0;
    font-weight: 600;
  }
  .money {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }
  .money input {
    flex: 0 1 14em;
    min-width: 0;
  }
  [aria-invalid] {
    outline: 2px solid;
  }
  .error {
    margin: var(--_space-2) 0;
    font-weight: bold;
  }
  output {
    display: block;
    margin: var(--_space-4) 0;
  }
  .answer {
    display: grid;
    gap: var(--_space-1);
  }
  .figure {
    font-size: var(--_number-size);
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  .bar {
    width: 100%;
    height: 0.75em;
    margin: var(--_space-1) 0;
    border: var(--_line) solid;
    border-radius: var(--_radius);
    fill: currentColor;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  /* For a meeting: the facts, and boxes to tick by hand. Where the call stands is soon another. */
  @media print {
    .screen,
    .status:not(.closed, .unverified) {
      display: none;
    }
    .facts > div,
    .folded li,
    .shares > div {
      break-inside: avoid;
    }
    summary {
      break-after: avoid;
    }
    label {
      min-height: 0;
    }
  }
`;
