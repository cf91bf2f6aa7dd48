import type { Tag } from '../../src/catalogue.js';

/** What is asked of the reader's screen or paper. */
export type Medium = 'light' | 'dark' | 'forced' | 'print' | 'arabic';

/** A picture of an element in one state, on one kind of screen. */
export interface Picture {
  /** Also its file's name. */
  readonly name: string;
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  /** The instant it is taken at, in epoch milliseconds. */
  readonly instant: number;
  /** The page's width, in CSS pixels. */
  readonly width: number;
  readonly medium: Medium;
  /** What is done before it is taken, by selectors of what is pressed, in order. */
  readonly press: readonly string[];
  /** Whether it is of the screen rather than of the element: what is fixed to the screen is no part of the page. */
  readonly isOfScreen: boolean;
  /** Whether it is one for the builder, which chooses by it: see `purpose-pictures.ts`. */
  readonly isCard?: boolean;
}

type State = Partial<Pick<Picture, 'attributes' | 'press' | 'isOfScreen'>> & {
  readonly tag: Tag;
  /** In Stockholm, in winter. */
  readonly at?: string;
  readonly on: readonly (readonly [width: number, medium: Medium])[];
};

const everywhere = [
  [320, 'light'],
  [320, 'dark'],
  [320, 'forced'],
  [320, 'arabic'],
  [1280, 'light'],
  [700, 'print'],
] as const;
const briefly = [
  [320, 'light'],
  [1280, 'dark'],
] as const;

const line = {
  name: 'Kommunens stödlinje',
  phone: '019-000 00 00',
  hours: 'Mo-Th 08:00-17:00; Fr 08:00-15:00; PH off',
  audience: 'exposed',
  website: 'https://kommun.example/stod',
  reviewed: '2026-11-01',
};
const call = {
  name: 'Kommunens bidrag för kvinnofrid',
  publisher: 'Exempelkommunen',
  'last-day': '2026-12-18',
  amount: '500 000',
  applicants: 'Kommuner 50 %; Ideella organisationer 100 %; Stiftelser',
  steps: 'PM på högst 4 sidor; Budget för hela projekttiden',
  website: 'https://kommun.example/bidrag',
  reviewed: '2026-11-01',
};

/** The main states of each element, and the screens on which each is looked at. */
const states: Readonly<Record<string, State>> = {
  'hotline-open': { tag: 'hotline-status', attributes: line, on: everywhere },
  'hotline-closed': {
    tag: 'hotline-status',
    attributes: line,
    at: '2026-11-24T20:00',
    on: briefly,
  },
  'hotline-unverified': { tag: 'hotline-status', on: everywhere },
  'hotline-national': {
    tag: 'hotline-status',
    attributes: { line: 'kvinnofridslinjen' },
    on: [...briefly, [320, 'arabic']],
  },
  'hotline-compact': {
    tag: 'hotline-status',
    attributes: { ...line, variant: 'compact' },
    on: [
      [320, 'light'],
      [768, 'light'],
      [320, 'forced'],
      [768, 'arabic'],
    ],
  },
  'grant-open': { tag: 'grant-deadline', attributes: call, on: everywhere },
  'grant-upcoming': {
    tag: 'grant-deadline',
    attributes: { ...call, opens: '2026-12-01' },
    on: briefly,
  },
  'grant-closed': { tag: 'grant-deadline', on: everywhere },
  definitions: { tag: 'violence-definitions', on: everywhere },
  checklist: { tag: 'trafficking-checklist', on: everywhere },
  'checklist-ticked': {
    tag: 'trafficking-checklist',
    press: ['input'],
    on: [
      [320, 'light'],
      [1280, 'light'],
      [320, 'forced'],
      [320, 'arabic'],
    ],
  },
  support: { tag: 'county-support', on: everywhere },
  exit: {
    tag: 'quick-exit',
    isOfScreen: true,
    on: [
      [320, 'light'],
      [320, 'dark'],
      [320, 'forced'],
      [320, 'arabic'],
      [1280, 'light'],
    ],
  },
};

/** All pictures that are compared. */
export const pictures: readonly Picture[] = Object.entries(states).flatMap(([name, state]) =>
  state.on.map(([width, medium]) => ({
    name: `${name}-${width}-${medium}`,
    tag: state.tag,
    attributes: { ...state.attributes, ...(medium === 'arabic' && { lang: 'ar' }) },
    instant: Date.parse(`${state.at ?? '2026-11-24T10:00'}+01:00`),
    width,
    medium,
    press: state.press ?? [],
    isOfScreen: state.isOfScreen ?? false,
  })),
);
