import { css } from 'lit';

/** The looks of `<trafficking-checklist>`. */
export const checklistStyles = css`
  [part='outcome'] {
    padding: var(--_space-4);
    border: var(--_line) solid var(--_border-color);
    border-radius: var(--_radius);
    margin-bottom: var(--_space-4);
  }
  /* Whom to call: lines so far apart that no number is tapped for another. */
  [part='outcome'] > :last-child {
    margin-bottom: 0;
    line-height: 2.75;
  }
  /* Within a sentence a number takes no more room than it needs. */
  :is([part='outcome'], [part='danger']) .phone {
    min-width: 0;
    margin-inline: -0.3em;
    padding-inline: 0.3em;
  }
  .acute {
    margin-top: var(--_space-3);
    font-weight: bold;
  }
  [part='danger'] {
    padding: 0.6em 0.8em;
    border: 3px solid;
    border-radius: var(--_radius);
    font-size: 1.4em;
    line-height: 1.35;
  }
  [part='danger'] .phone {
    font-size: 1.4em;
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
  /* On paper: the list to fill in by hand, without what was ticked or follows from it. */
  @media print {
    section,
    .acute {
      display: none;
    }
    .printed {
      display: block;
    }
  }
`;
