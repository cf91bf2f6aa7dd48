import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/violence-definitions/define.js';

interface Args {
  open?: boolean;
  terms?: string;
  now?: string;
  'heading-level'?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/violence-definitions',
  component: 'violence-definitions',
  argTypes: { open: { control: 'boolean' } },
  render: (args) =>
    html`<violence-definitions
      ?open=${args.open ?? false}
      terms=${args.terms ?? nothing}
      now=${args.now ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      >Mäns våld mot kvinnor innefattar alla former av fysiskt, psykiskt och sexuellt våld mot
      kvinnor och flickor.</violence-definitions
    >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Closed: Story = {};
export const Open: Story = { args: { open: true } };

/** While the facts are newly checked, the whole date is shown. */
export const NewlyChecked: Story = { args: { open: true, now: '2018-09-01' } };

/** Some of the definitions, by their names. */
export const SomeTerms: Story = { args: { terms: 'close-relationships honour' } };
export const OneTerm: Story = { args: { terms: 'honour', open: true } };

/** A name that is not known is left out, with a warning in the console. */
export const UnknownTerm: Story = { args: { terms: 'honour heder' } };
