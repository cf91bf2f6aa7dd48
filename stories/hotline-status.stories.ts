import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/hotline-status/define.js';
import { hotlineIds } from '../src/material/hotline.js';

interface Args {
  line?: string;
  now?: string;
  'heading-level'?: string;
  material?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/hotline-status',
  component: 'hotline-status',
  argTypes: {
    line: { control: 'select', options: hotlineIds },
    now: { control: 'text', description: 'An instant to show the element as of, 2026-05-04T10:00' },
  },
  render: (args) =>
    html`<hotline-status
      line=${args.line ?? nothing}
      now=${args.now ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      material=${args.material ?? nothing}
      >Nationell stödtelefon: ring <a href="tel:+46102235760">010-223 57 60</a>. Vid akut fara, ring
      <a href="tel:112">112</a>.</hotline-status
    >`,
};
export default meta;

type Story = StoryObj<Args>;

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
export const OpenByOldFacts = honour('2026-11-23T10:00');
export const ClosedByOldFacts = honour('2026-11-23T18:00');

/** No clock times are known, and so none are claimed. */
export const UnknownHours: Story = {
  args: { line: 'trafficking-coordinators', now: '2026-11-23T10:00' },
};

export const OpenAroundTheClock: Story = {
  args: { line: 'kvinnofridslinjen', now: '2024-06-01T03:00' },
};
export const OpenAroundTheClockByOldFacts: Story = {
  args: { line: 'kvinnofridslinjen', now: '2026-11-23T03:00' },
};

/** What the county says in its feed holds before what is bundled. The feed here is an example. */
export const HoursFromTheFeed: Story = {
  args: {
    line: 'honour-support',
    now: '2026-11-23T10:00',
    material: 'feed/county-material.json',
  },
};
export const ExtraHoursFromTheFeed: Story = {
  args: {
    line: 'honour-support',
    now: '2026-09-25T13:30',
    material: 'feed/county-material.json',
  },
};
export const ClosedByTheFeed: Story = {
  args: {
    line: 'honour-support',
    now: '2026-10-21T10:00',
    material: 'feed/county-material.json',
  },
};

/** A value that is not understood gets the default, and a warning in the console. */
export const UnknownLine: Story = { args: { line: 'nationel', now: '2018-05-02T10:00' } };
