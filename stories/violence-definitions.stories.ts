import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/violence-definitions/define.js';
import { commonControls, controls } from './controls.js';
import { elementWith, type Attributes } from './element-with.js';
import { publishedCounty, publishedMaterial, publishedOn } from './published-county.js';

const meta: Meta<Attributes> = {
  title: 'Elements/violence-definitions',
  component: 'violence-definitions',
  parameters: controls('open', 'terms', ...commonControls),
  argTypes: {
    terms: {
      control: 'check',
      options: [
        'violence-against-women',
        'close-relationships',
        'honour',
        'prostitution-trafficking',
        'commercialisation',
      ],
    },
  },
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
export const SomeTerms: Story = { args: { terms: ['close-relationships', 'honour'] } };
export const OneTerm: Story = { args: { terms: ['close-relationships'], open: true } };

/** A name that is not known is left out, with a warning in the console. */
export const UnknownTerm: Story = { args: { terms: ['close-relationships', 'heder'] } };

/** A definition that its county publishes: Exempellän, which there is not. Two editors have signed it, and the element has verified it. */
export const Published: Story = {
  args: {
    county: publishedCounty,
    material: publishedMaterial,
    now: `${publishedOn}T10:00`,
  },
  parameters: controls(...commonControls),
};

/** Each part, by the name that a page's style sheet reaches it by. */
export const Parts: Story = {
  args: { terms: ['close-relationships'], open: true },
  parameters: { marksParts: true },
};
