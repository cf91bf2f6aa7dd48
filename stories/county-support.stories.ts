import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/county-support/define.js';
import { commonControls, controls } from './controls.js';
import { elementWith, type Attributes } from './element-with.js';

const meta: Meta<Attributes> = {
  title: 'Elements/county-support',
  component: 'county-support',
  parameters: controls('sections', ...commonControls),
  argTypes: {
    sections: {
      control: 'check',
      options: ['role', 'strategy', 'training', 'campaigns', 'contacts'],
    },
  },
  render: (attributes) =>
    elementWith(
      'county-support',
      attributes,
      'Länsstyrelsen ger kompetensstöd till dig som arbetar med frågor om mäns våld mot kvinnor.',
    ),
};
export default meta;

type Story = StoryObj<Attributes>;

/** As it is at this moment, with all sections. */
export const Now: Story = {};
export const SomeSections: Story = { args: { sections: ['strategy', 'contacts'] } };
export const StrategyCurrent: Story = { args: { sections: ['strategy'], now: '2025-06-01' } };
export const StrategyInItsLastYear: Story = { args: { sections: ['strategy'], now: '2026-11-24' } };
export const StrategyEnded: Story = { args: { sections: ['strategy'], now: '2027-01-01' } };

/** A name that is not known is left out, with a warning in the console. */
export const UnknownSection: Story = { args: { sections: ['strategi'] } };

/** Each part, by the name that a page's style sheet reaches it by. */
export const Parts: Story = {
  args: { sections: ['strategy', 'contacts'] },
  parameters: { marksParts: true },
};
