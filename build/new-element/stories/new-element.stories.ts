import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/new-element/define.js';

interface Args {
  now?: string;
  'heading-level'?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/new-element',
  component: 'new-element',
  render: (args) =>
    html`<new-element now=${args.now ?? nothing} heading-level=${args['heading-level'] ?? nothing}
      >Vid akut fara, ring <a href="tel:112">112</a>. Om du själv är utsatt för våld, ring
      Kvinnofridslinjen <a href="tel:+4620505050">020-50 50 50</a>.</new-element
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** As it is at this moment. */
export const Now: Story = {};
/** Facts that nobody has checked for a year are told with theirs. */
export const Old: Story = { args: { now: '2026-11-24' } };
