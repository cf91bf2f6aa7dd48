import { css } from 'lit';

/** The looks of what is folded away: see fold.ts. */
export const foldStyles = css`
  .fold {
    margin: 0 0 var(--_space-4);
    border-top: var(--_line) solid var(--_rule);
  }
  .fold + .fold {
    margin-top: calc(-1 * var(--_space-4));
  }
  summary {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-height: max(2.75em, 44px);
    padding-block: var(--_space-2);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [open] > summary .icon {
    transform: rotate(180deg);
  }
  .folded {
    padding-block: var(--_space-2);
  }
  .folded > :last-child {
    margin-bottom: 0;
  }
  @media print {
    .fold::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .fold .icon {
      display: none;
    }
  }
`;
