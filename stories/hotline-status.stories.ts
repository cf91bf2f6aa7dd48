import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/hotline-status/define.js';
import { commonControls, controls } from './controls.js';
import { elementWith, type Attributes } from './element-with.js';
import { publishedCounty, publishedMaterial, publishedOn } from './published-county.js';

const meta: Meta<Attributes> = {
  title: 'Elements/hotline-status',
  component: 'hotline-status',
  parameters: controls('line', 'variant', ...commonControls),
  render: (attributes) =>
    elementWith('hotline-status', attributes, 'Ring 010-223 57 60. Vid akut fara, ring 112.'),
};
export default meta;

type Story = StoryObj<Attributes>;

const honour = (now: string): Story => ({ args: { line: 'honour-support', now } });

/** As it is at this moment, with no attribute at all. */
export const Now: Story = {};

export const Open = honour('2018-05-02T10:00');
export const ClosingSoon = honour('2018-05-02T15:45');
export const ClosedBeforeOpening = honour('2018-05-02T07:00');
export const ClosedUntilTomorrow = honour('2018-05-02T16:00');
export const ClosedOverTheWeekend = honour('2018-05-04T18:00');
export const ClosedOnAHoliday = honour('2018-05-10T12:00');
export const ClosedOnAnEve = honour('2018-06-22T12:00');
export const ClosedOverEaster = honour('2018-03-29T17:00');

/** Twelve months after the facts were checked, a claim names their year. */
export const OpenByOldFacts = honour('2019-11-25T10:00');
export const ClosedByOldFacts = honour('2019-11-25T18:00');
/** Twenty-four months after, no claim is made: the hours are told as what was said then. */
export const Unverified = honour('2026-11-24T10:00');

/** No clock times are known, and so none are claimed. */
export const UnknownHours: Story = {
  args: { line: 'trafficking-coordinators', now: '2026-11-23T10:00' },
};

export const OpenAroundTheClock: Story = {
  args: { line: 'kvinnofridslinjen', now: '2024-06-01T03:00' },
};
/** Around the clock is not put in doubt by its age. */
export const OpenAroundTheClockByOldFacts: Story = {
  args: { line: 'kvinnofridslinjen', now: '2031-11-24T03:00' },
};

/** In the language of the page around it, from a file of its own. */
export const InArabic: Story = { globals: { language: 'ar' }, ...honour('2018-05-02T10:00') };
export const InEasySwedish: Story = {
  globals: { language: 'sv-simple' },
  ...honour('2018-05-02T10:00'),
};

/** It has no heading. */
const compactParameters = controls('line', 'variant', 'now');

/** One line, for a page's header or footer. */
export const Compact: Story = {
  parameters: compactParameters,
  args: { variant: 'compact', now: '2018-05-02T10:00' },
};
export const CompactClosed: Story = {
  parameters: compactParameters,
  args: { variant: 'compact', now: '2018-05-02T18:00' },
};
export const CompactUnverified: Story = {
  parameters: compactParameters,
  args: { variant: 'compact', now: '2026-11-24T10:00' },
};
export const CompactUnknown: Story = {
  parameters: compactParameters,
  args: { variant: 'compact', line: 'trafficking-coordinators', now: '2026-11-23T10:00' },
};

/** Between which days the hours hold. */
const validity = ['valid-from', 'valid-until'];

const own = {
  name: 'Kommunens stödlinje',
  phone: '019-000 00 00',
  hours: 'Mo-Th 08:00-17:00; Fr 08:00-15:00; Jun 22-Aug 07 Mo-Fr 09:00-12:00; PH off',
  audience: 'exposed',
  description: 'Stöd till dig som lever i en familj där det förekommer våld.',
  website: 'https://kommun.example/stod',
  reviewed: '2026-06-01',
};

const ownParameters = controls(...Object.keys(own), ...validity, 'variant', ...commonControls);

/** A line of the site's own, told of by attributes. */
export const OwnLine: Story = {
  args: { ...own, now: '2026-11-23T10:00' },
  parameters: ownParameters,
};
export const OwnLineInSummer: Story = {
  args: { ...own, now: '2026-07-01T13:00' },
  parameters: ownParameters,
};
export const OwnLineWithAnException: Story = {
  args: { ...own, hours: `${own.hours}; 2026 Nov 25 13:00-16:00`, now: '2026-11-25T10:00' },
  parameters: ownParameters,
};
/** A night line, open past midnight. */
export const OwnLineAtNight: Story = {
  args: { ...own, hours: 'Mo-Su 21:00-03:00', now: '2026-11-24T01:00' },
  parameters: ownParameters,
};
/** Past the last day on which its hours hold, or before the first, nothing is claimed. */
export const NoLongerValid: Story = {
  args: { ...own, 'valid-until': '2026-10-31', now: '2026-11-23T10:00' },
  parameters: controls(...Object.keys(own), ...['valid-until', 'variant'], ...commonControls),
};
export const NotYetValid: Story = {
  args: { ...own, 'valid-from': '2026-12-01', now: '2026-11-23T10:00' },
  parameters: ownParameters,
};
/** Hours that are not understood are shown as they were written, and claim nothing. */
export const UnknownNotation: Story = {
  args: { ...own, hours: 'vardagar 8-17', now: '2026-11-23T10:00' },
  parameters: ownParameters,
};

/** A value that is not understood gets the default, and a warning in the console. */
export const UnknownLine: Story = { args: { line: 'nationel', now: '2018-05-02T10:00' } };

/** A line that its county publishes: Exempellän, which there is not. */
const published = (line: string): Story => ({
  args: {
    county: publishedCounty,
    material: publishedMaterial,
    line,
    now: `${publishedOn}T10:00`,
  },
  argTypes: { line: { options: ['advice', 'former-advice'] } },
});

/** Two editors have signed what the county publishes, and the element has verified it. */
export const Published = published('advice');
export const PublishedCompact: Story = {
  ...Published,
  args: { ...Published.args, variant: 'compact' },
  parameters: compactParameters,
};
/** A line that the county has taken back: the element says so, and whom to ring instead. */
export const Withdrawn: Story = {
  ...published('former-advice'),
  parameters: controls('line', ...commonControls),
};

/** Each part, by the name that a page's style sheet reaches it by. */
export const Parts: Story = { ...honour('2018-05-02T10:00'), parameters: { marksParts: true } };
