import { css } from 'lit';

/** The looks of `<trafficking-checklist>`. */
export const checklistStyles = css`
  [part='help'] {
    margin-bottom: var(--_space-5);
    padding: var(--_space-3) var(--_space-4) 0;
    border: var(--_line) solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_on-tint);
  }
  [part='help'] a:not(.primary) {
    color: inherit;
  }
  .acute {
    font-weight: bold;
  }
  [part='danger'] {
    margin-bottom: var(--_space-4);
    padding: var(--_space-2);
    border: 3px solid;
    border-radius: var(--_radius);
  }
  [part='danger'] > p {
    margin-bottom: var(--_space-2);
    font-size: 1.4em;
    font-weight: bold;
    line-height: 1.35;
  }
  [part='danger'] .call {
    margin: 0;
  }
  /* A number a row, so far apart that none is tapped for another. */
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: center;
    justify-content: space-between;
    max-width: none;
    margin: 0;
    padding-block: var(--_space-2);
    border-top: var(--_line) solid var(--_rule);
    line-height: 1.35;
  }
  .row span {
    flex: 1 1 9em;
    min-width: 0;
  }
  .row .phone {
    flex: none;
    max-width: 100%;
    margin: 0;
    font-size: 1.15em;
  }
  [part='help'] .fold {
    margin-bottom: 0;
  }
  .sheet {
    container: sheet / inline-size;
  }
  .columns {
    display: grid;
    gap: 0 var(--_space-6);
    margin-bottom: var(--_space-5);
  }
  .columns > * {
    min-width: 0;
  }
  fieldset:first-child {
    margin-top: 0;
  }
  legend {
    width: 100%;
    font-size: var(--_subheading-size);
    line-height: 1.25;
    break-after: avoid;
  }
  .step {
    display: block;
    margin-bottom: var(--_space-1);
    font-size: 0.72em;
    font-weight: normal;
  }
  fieldset > p {
    margin-bottom: var(--_space-2);
  }
  label {
    max-width: none;
    padding-block: var(--_space-3);
    line-height: 1.4;
    break-inside: avoid;
  }
  fieldset label + label {
    border-top: var(--_line) solid var(--_rule);
  }
  .example {
    display: block;
    font-size: var(--_small-size);
  }
  .running {
    margin: var(--_space-5) 0 0;
  }
  .running [part='subheading'] {
    margin-top: 0;
  }
  [part='outcome'] {
    padding: var(--_space-4);
    border: var(--_line) solid transparent;
    border-inline-start: 4px solid var(--_mark);
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_on-tint);
  }
  [part='outcome'] a {
    color: inherit;
  }
  [part='outcome'] > p {
    margin-bottom: var(--_space-2);
  }
  /* Whom to call: lines so far apart that no number is tapped for another. */
  [part='outcome'] > :last-child {
    margin-bottom: 0;
    line-height: 2.75;
  }
  /* Within a sentence a number takes no more room than it needs. */
  [part='outcome'] .phone {
    min-width: 0;
    margin-inline: -0.3em;
    padding-inline: 0.3em;
  }
  .term {
    margin-bottom: var(--_space-1);
    font-weight: bold;
    break-after: avoid;
  }
  textarea {
    width: 100%;
    padding: var(--_space-3);
    border: max(2px, var(--_line)) solid var(--_border-color);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .printed {
    display: none;
    font: inherit;
    white-space: pre-wrap;
  }
  /* Where there is room, what the ticks may mean stays beside them. */
  @container sheet (min-width: 46em) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .running {
      position: sticky;
      top: var(--_space-4);
      align-self: start;
      margin: 0;
    }
  }
  @media (prefers-contrast: more) {
    [part='help'],
    [part='outcome'] {
      border-color: currentColor;
    }
  }
  /* On paper: the list to fill in by hand, without what was ticked or follows from it. */
  @media print {
    section,
    .acute,
    [part='danger'] > p {
      display: none;
    }
    [part='danger'] {
      padding: 0;
      border: 0;
    }
    [part='help'] {
      border-color: #000;
      background: none;
      color: #000;
    }
    .printed {
      display: block;
    }
    label {
      min-height: 0;
      padding-block: 0.35em;
    }
  }
`;
