import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/grant-deadline/define.js';
import { grantCallIds } from '../src/material/grant-call.js';

interface Args {
  call?: string;
  now?: string;
  'heading-level'?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/grant-deadline',
  component: 'grant-deadline',
  argTypes: {
    call: { control: 'select', options: grantCallIds },
    now: { control: 'text', description: 'An instant to show the element as of, 2018-08-01' },
  },
  render: (args) =>
    html`<grant-deadline
      call=${args.call ?? nothing}
      now=${args.now ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      >Länsstyrelsen i Örebro län utlyste 900 000 kronor under 2018. Sista ansökningsdag var 15
      augusti 2018.</grant-deadline
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** As it is at this moment: the call of 2018 has closed. */
export const Now: Story = {};

export const Open: Story = { args: { now: '2018-05-02' } };
export const ClosingSoon: Story = { args: { now: '2018-08-01' } };
export const OneDayLeft: Story = { args: { now: '2018-08-14' } };
export const LastDay: Story = { args: { now: '2018-08-15T23:59' } };
export const Closed: Story = { args: { now: '2018-08-16' } };

/** A value that is not understood gets the default, and a warning in the console. */
export const UnknownCall: Story = { args: { call: 'orebro-1918', now: '2018-08-01' } };
