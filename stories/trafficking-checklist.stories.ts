import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/trafficking-checklist/define.js';
import { commonControls, controls } from './controls.js';
import { elementWith, type Attributes } from './element-with.js';

const meta: Meta<Attributes> = {
  title: 'Elements/trafficking-checklist',
  component: 'trafficking-checklist',
  parameters: controls(...commonControls),
  render: (attributes) =>
    elementWith(
      'trafficking-checklist',
      attributes,
      html`Misstänker du människohandel? Rådgör med regionkoordinatorerna,
        <a href="tel:+4620390000">020-390 000</a>.`,
    ),
};
export default meta;

type Story = StoryObj<Attributes>;

/** Answers as a visitor would: by choosing an age and ticking boxes. */
const ticking =
  (age: string, ...items: string[]): Story['play'] =>
  ({ canvasElement }) => {
    const root = canvasElement.querySelector('trafficking-checklist')?.shadowRoot;
    for (const label of root?.querySelectorAll('label') ?? []) {
      if ([age, ...items].includes(label.innerText.trim().split('\n')[0]!)) label.click();
    }
  };

export const NothingTicked: Story = {};
export const SomeParts: Story = {
  play: ticking('18 år eller äldre', 'Någon annan har ordnat resan åt personen'),
};
export const AllParts: Story = {
  play: ticking(
    '18 år eller äldre',
    'Någon annan har ordnat resan åt personen',
    'Någon har hotat med våld',
    'Träldom',
  ),
};
export const UnderEighteen: Story = {
  play: ticking('Under 18 år', 'Någon annan har ordnat resan åt personen', 'Träldom'),
};
export const AcuteDanger: Story = {
  play: ticking(
    '18 år eller äldre',
    'Personen är i akut fara just nu',
    'Någon annan har ordnat resan åt personen',
  ),
};
export const AgeUnsure: Story = {
  play: ticking('Osäkert', 'Någon har värvat personen', 'Träldom'),
};

/** While the facts are newly checked, the whole date is shown. */
export const NewlyChecked: Story = { args: { now: '2018-09-01' } };

/** Each part, by the name that a page's style sheet reaches it by. */
export const Parts: Story = { ...AcuteDanger, parameters: { marksParts: true } };
