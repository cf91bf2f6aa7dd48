import { css } from 'lit';

/** The looks of `<trafficking-checklist>`. */
export const checklistStyles = css`
  [part='outcome'] {
    padding: 0.9em 1em;
    border: var(--_line) solid var(--_border);
    margin-bottom: 1em;
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
    margin-top: 0.75em;
    font-weight: bold;
  }
  [part='danger'] {
    padding: 0.6em 0.8em;
    border: 3px solid;
    border-radius: var(--kvinnofrid-radius, 4px);
    font-size: 1.4em;
    line-height: 1.35;
  }
  [part='danger'] .phone {
    font-size: 1.4em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  textarea {
    width: 100%;
    padding: 0.6em;
    border: var(--_line) solid var(--_border);
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
