import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/grant-deadline/define.js';
import { commonControls, controls } from './controls.js';
import { elementWith, type Attributes } from './element-with.js';
import { publishedCounty, publishedMaterial, publishedOn } from './published-county.js';

const meta: Meta<Attributes> = {
  title: 'Elements/grant-deadline',
  component: 'grant-deadline',
  parameters: controls(...commonControls),
  render: (attributes) =>
    elementWith('grant-deadline', attributes, 'Sista ansökningsdag var 15 augusti 2018.'),
};
export default meta;

type Story = StoryObj<Attributes>;

/** As it is at this moment: the call of 2018 has closed. */
export const Now: Story = {};

export const Open: Story = { args: { now: '2018-05-02' } };
export const ClosingSoon: Story = { args: { now: '2018-08-01' } };
export const OneDayLeft: Story = { args: { now: '2018-08-14' } };
export const LastDay: Story = { args: { now: '2018-08-15T23:59' } };
export const Closed: Story = { args: { now: '2018-08-16' } };

const own = {
  name: 'Kommunens bidrag för kvinnofrid',
  publisher: 'Exempelkommunen',
  'last-day': '2027-02-18',
  'closing-time': '16:00',
  amount: '500 000',
  'decision-day': '2027-04-01',
  applicants: 'Kommuner 50 %; Ideella organisationer 100 %; Stiftelser',
  steps: 'PM på högst 4 sidor; Budget för hela projekttiden',
  website: 'https://kommun.example/bidrag',
  reviewed: '2026-11-01',
};

const ownNames = [...Object.keys(own), 'opens', 'former-last-day', 'valid-until'];

/** @param idle attributes that change nothing that is seen there */
const ownCall = (others: Attributes, idle: readonly string[] = []): Story => ({
  args: { ...own, ...others },
  parameters: controls(...ownNames.filter((name) => !idle.includes(name)), ...commonControls),
});

/** A call of the site's own, told of by attributes. */
export const OwnCall = ownCall({ now: '2027-02-01' });
export const Upcoming = ownCall({ opens: '2027-01-07', now: '2026-12-01' });
export const Extended = ownCall({ 'former-last-day': '2027-02-04', now: '2027-02-01' });
export const OnASaturday = ownCall({ 'last-day': '2027-02-20', now: '2027-02-01' });
export const LastHour = ownCall({ now: '2027-02-18T15:00' });
export const ClosedByTheHour = ownCall({ now: '2027-02-18T16:00' }, ['steps', 'valid-until']);
export const OwnCallByOldFacts = ownCall({ reviewed: '2025-11-01', now: '2027-02-01' });
/** Twenty-four months after the facts were checked, no days are counted. */
export const Unverified = ownCall({ reviewed: '2025-01-31', now: '2027-02-01' });
export const NoLongerValid = ownCall({ 'valid-until': '2027-01-31', now: '2027-02-01' }, ['opens']);
/** A date that is not understood is shown as it was written, and claims nothing. */
export const UnknownDate = ownCall({ 'last-day': '18 februari 2027', now: '2027-02-01' }, [
  'closing-time',
  'opens',
  'former-last-day',
  'valid-until',
]);

/** A value that is not understood gets the default, and a warning in the console. */
export const UnknownCall: Story = { args: { call: 'orebro-1918', now: '2018-08-01' } };

/** A call that its county publishes: Exempellän, which there is not. Two editors have signed it, and the element has verified it. */
export const Published: Story = {
  args: { county: publishedCounty, material: publishedMaterial, now: `${publishedOn}T10:00` },
};

/** Each part, by the name that a page's style sheet reaches it by. */
export const Parts: Story = { ...Open, parameters: { marksParts: true } };
