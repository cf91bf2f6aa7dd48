import { css } from 'lit';

/** The looks of `<violence-definitions>`. */
export const definitionStyles = css`
  .tools,
  .definitions {
    margin-bottom: 1.25em;
  }
  .definitions {
    border-bottom: var(--_line) solid var(--_rule);
  }
  [part='subheading'] {
    margin: 0;
    border-top: var(--_line) solid var(--_rule);
  }
  .toggle {
    display: flex;
    gap: 0.5em;
    align-items: start;
    justify-content: start;
    width: 100%;
    padding: var(--_space-3) 0.25em;
    border: 0;
    border-radius: 0;
    font-weight: inherit;
    text-align: start;
  }
  .toggle:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
    text-decoration: underline;
  }
  .marker {
    flex: none;
    width: 1.1em;
    height: 1.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
  }
  [dir='rtl'] .marker {
    transform: scaleX(-1);
  }
  .toggle[aria-expanded='true'] .marker {
    transform: rotate(90deg);
  }
  .panel {
    padding: 0.25em 0.25em 0.5em;
    padding-inline-start: 1.85em;
  }
  @media print {
    .tools,
    .copy {
      display: none;
    }
    [part='panel'] {
      display: block !important;
      content-visibility: visible !important;
    }
    .toggle {
      padding: 0.25em 0;
    }
    .marker {
      display: none;
    }
    .panel {
      padding-inline-start: 0;
    }
  }
`;
