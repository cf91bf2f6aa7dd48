/** Two colours that are seen against each other, as styles of the elements use them. */
export interface ColourPair {
  readonly what: string;
  /** Names of tokens; `page` is what a page has under an element. */
  readonly front: string;
  readonly back: string;
  /** WCAG's contrast that is held: 7 for text (1.4.6), 3 for what is needed to see what there is (1.4.11). */
  readonly least: 7 | 3;
}

/** All pairs that there are. Lines between things are none: they are no more than a hint. */
export const colourPairs: readonly ColourPair[] = [
  { what: 'Text', front: 'text-color', back: 'surface-color', least: 7 },
  { what: 'Link', front: 'link-color', back: 'surface-color', least: 7 },
  { what: 'Primary button', front: 'on-fill', back: 'fill', least: 7 },
  { what: 'Edge of the primary button', front: 'edge', back: 'surface-color', least: 3 },
  { what: 'Edge of buttons and fields', front: 'border-color', back: 'surface-color', least: 3 },
  { what: 'Panel, and open', front: 'on-tint', back: 'tint', least: 7 },
  { what: 'Shape of open', front: 'mark', back: 'tint', least: 3 },
  { what: 'Nobody knows', front: 'on-wait', back: 'wait', least: 7 },
  { what: 'Closed', front: 'on-off', back: 'off', least: 7 },
  { what: 'Over the page', front: 'on-sheet', back: 'sheet', least: 7 },
];
