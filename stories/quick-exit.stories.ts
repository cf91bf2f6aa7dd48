import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/quick-exit/define.js';
import { controls } from './controls.js';
import { elementWith, type Attributes } from './element-with.js';

const meta: Meta<Attributes> = {
  title: 'Elements/quick-exit',
  component: 'quick-exit',
  parameters: {
    ...controls('href', 'traces', 'no-keys'),
    // It lies above all else on its page, so that it is to have one of its own.
    docs: {
      ...controls('href', 'traces', 'no-keys')['docs'],
      story: { inline: false, height: '22rem' },
    },
  },
  render: (attributes) =>
    elementWith(
      'quick-exit',
      attributes,
      html`<a href="https://www.smhi.se/" rel="nofollow noreferrer noopener"
        >Lämna sidan snabbt</a
      >`,
    ),
};
export default meta;

type Story = StoryObj<Attributes>;

/** It stands in the page's corner, above all else. */
export const Default: Story = {};
export const WithoutKeys: Story = { args: { 'no-keys': true } };
/** The site's own page on how to hide a visit. */
export const OwnPageOnTraces: Story = { args: { traces: 'https://kommun.example/dolj' } };

/** An address that is none gets the weather, and a warning in the console. */
export const UnknownAddress: Story = { args: { href: 'javascript:history.back()' } };

/** Each part, by the name that a page's style sheet reaches it by. */
export const Parts: Story = { parameters: { marksParts: true } };
