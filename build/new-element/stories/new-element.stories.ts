import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/new-element/define.js';
import { elementWith, type Attributes } from './element-with.js';

const meta: Meta<Attributes> = {
  title: 'Elements/new-element',
  component: 'new-element',
  render: (attributes) =>
    elementWith(
      'new-element',
      attributes,
      html`Vid akut fara, ring <a href="tel:112">112</a>. Om du själv är utsatt för våld, ring
        Kvinnofridslinjen <a href="tel:+4620505050">020-50 50 50</a>.`,
    ),
};
export default meta;

type Story = StoryObj<Attributes>;

/** As it is at this moment. */
export const Now: Story = {};
/** Facts that nobody has checked for a year are told with theirs. */
export const Old: Story = { args: { now: '2026-11-24' } };
