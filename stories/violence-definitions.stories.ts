import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/violence-definitions/define.js';
import { elementWith, type Attributes } from './element-with.js';

const meta: Meta<Attributes> = {
  title: 'Elements/violence-definitions',
  component: 'violence-definitions',
  render: (attributes) =>
    elementWith(
      'violence-definitions',
      attributes,
      'Mäns våld mot kvinnor innefattar alla former av fysiskt, psykiskt och sexuellt våld mot kvinnor och flickor.',
    ),
};
export default meta;

type Story = StoryObj<Attributes>;

export const Closed: Story = {};
export const Open: Story = { args: { open: true } };

/** While the facts are newly checked, the whole date is shown. */
export const NewlyChecked: Story = { args: { open: true, now: '2018-09-01' } };

/** Some of the definitions, by their names. */
export const SomeTerms: Story = { args: { terms: 'close-relationships honour' } };
export const OneTerm: Story = { args: { terms: 'honour', open: true } };

/** A name that is not known is left out, with a warning in the console. */
export const UnknownTerm: Story = { args: { terms: 'honour heder' } };
