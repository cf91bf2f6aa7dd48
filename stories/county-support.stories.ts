import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/county-support/define.js';

interface Args {
  sections?: string;
  now?: string;
  'heading-level'?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/county-support',
  component: 'county-support',
  render: (args) =>
    html`<county-support
      sections=${args.sections ?? nothing}
      now=${args.now ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      >Länsstyrelsen ger kompetensstöd till dig som arbetar med frågor om mäns våld mot
      kvinnor.</county-support
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** As it is at this moment, with all sections. */
export const Now: Story = {};
export const SomeSections: Story = { args: { sections: 'strategy contacts' } };
export const StrategyCurrent: Story = { args: { sections: 'strategy', now: '2025-06-01' } };
export const StrategyInItsLastYear: Story = { args: { sections: 'strategy', now: '2026-11-24' } };
export const StrategyEnded: Story = { args: { sections: 'strategy', now: '2027-01-01' } };

/** A name that is not known is left out, with a warning in the console. */
export const UnknownSection: Story = { args: { sections: 'strategi' } };
