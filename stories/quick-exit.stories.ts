import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/quick-exit/define.js';

interface Args {
  href?: string;
  traces?: string;
  'no-keys'?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/quick-exit',
  component: 'quick-exit',
  render: (args) =>
    html`<quick-exit
      href=${args.href ?? nothing}
      traces=${args.traces ?? nothing}
      ?no-keys=${args['no-keys'] ?? false}
      ><a href="https://www.smhi.se/" rel="nofollow noreferrer noopener"
        >Lämna sidan snabbt</a
      ></quick-exit
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** It stands in the page's corner, above all else. */
export const Default: Story = {};
export const WithoutKeys: Story = { args: { 'no-keys': true } };
/** The site's own page on how to hide a visit. */
export const OwnPageOnTraces: Story = { args: { traces: 'https://kommun.example/dolj' } };

/** An address that is none gets the weather, and a warning in the console. */
export const UnknownAddress: Story = { args: { href: 'javascript:history.back()' } };
