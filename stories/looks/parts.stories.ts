import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { callLink } from '../../src/parts/call-link.js';
import { fold } from '../../src/parts/fold.js';
import { heading } from '../../src/parts/heading.js';
import * as icons from '../../src/parts/icon-paths.js';
import { icon } from '../../src/parts/icon.js';
import { statusTag } from '../../src/parts/status-tag.js';
import { swedish } from '../../src/language/words.js';
import { inCard } from './in-card.js';

const meta: Meta = { title: 'Looks/Parts' };
export default meta;

type Story = StoryObj;

/** A status has a shape, words and a colour; the words say all of it. */
export const StatusTags: Story = {
  render: () =>
    inCard(html`
      ${statusTag('open', 'Öppet nu, stänger kl. 16:00')} ${statusTag('closed', 'Stängt nu')}
      ${statusTag('unknown', 'Vi vet inte om någon svarar nu')}
      ${statusTag('unverified', 'Enligt uppgift från 2018: vardagar kl. 09:00–16:00.')}
    `),
};

/** One filled button in a card, the call; the others are quiet. */
export const Buttons: Story = {
  render: () =>
    inCard(html`
      ${callLink(swedish, '020-50 50 50', 'Kvinnofridslinjen')}
      <div class="actions">
        <button type="button" class="primary">Räkna ut</button>
        <button type="button">${icon(icons.calendarIcon)} Lägg i kalendern</button>
        <a class="button" href="#sida">Läs mer</a>
      </div>
    `),
};

export const Panel: Story = {
  render: () =>
    inCard(html`
      <div class="inset">
        <p>Vid akut fara, ring <a class="phone" href="tel:112">112</a></p>
        <p>En panel har en egen botten och en egen textfärg.</p>
      </div>
    `),
};

/** What few need is behind words that say what is there. */
export const Fold: Story = {
  render: () =>
    inCard(html`
      ${fold('Öppettider och mer om linjen', html`<p>Måndag till fredag, kl. 09:00–16:00.</p>`)}
      ${fold('Källa', html`<p>Länsstyrelsen.</p>`)}
    `),
};

export const Fields: Story = {
  render: () =>
    inCard(html`
      <fieldset>
        <legend>Vem söker?</legend>
        <label><input type="radio" name="who" checked /> Kommuner</label>
        <label><input type="radio" name="who" /> Ideella organisationer</label>
        <label><input type="checkbox" checked /> Personen är i akut fara just nu</label>
      </fieldset>
      <label for="cost">Hela kostnaden, i kronor</label>
      <input type="text" id="cost" inputmode="numeric" value="400 000" />
    `),
};

/** Lucide's, as large as the text and in its colour, beside words that say the same. */
export const Icons: Story = {
  render: () =>
    inCard(html`
      <ul>
        ${Object.entries(icons).map(([name, path]) => html`<li>${icon(path)} ${name}</li>`)}
      </ul>
    `),
};

/** Where the page has a box or a column of its own. */
export const WithoutItsBox: Story = {
  render: () =>
    inCard(
      html`${heading(2, 'Kvinnofridslinjen')} ${statusTag('always-open', 'Öppet dygnet runt')}
      ${callLink(swedish, '020-50 50 50', 'Kvinnofridslinjen')}`,
      'none',
    ),
};
