import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/grant-deadline/define.js';
import '../../src/elements/hotline-status/define.js';

const meta: Meta = { title: 'Looks/Brands' };
export default meta;

type Story = StoryObj;

/** A page of a municipality with two elements on it. */
const page: Story['render'] = () => html`
  <header style="padding-block-end: 1rem"><strong>Exempelkommunen</strong></header>
  <main style="display: grid; gap: 1.5rem">
    <hotline-status
      name="Kommunens stödlinje"
      phone="019-000 00 00"
      hours="Mo-Fr 08:00-17:00; PH off"
      audience="exposed"
      reviewed="2026-11-01"
      now="2026-11-24T10:00"
      >Ring 019-000 00 00.</hotline-status
    >
    <grant-deadline
      name="Kommunens bidrag för kvinnofrid"
      publisher="Exempelkommunen"
      last-day="2026-12-18"
      amount="500 000"
      applicants="Kommuner 50 %; Ideella organisationer 100 %"
      website="https://kommun.example/bidrag"
      reviewed="2026-11-01"
      now="2026-11-24T10:00"
      >Sista ansökningsdag är 18 december 2026.</grant-deadline
    >
  </main>
`;

const branded = (brand: string): Story => ({ render: page!, globals: { brand } });

/** A strong first colour, for the page's header and the button to call. */
export const Strong = branded('strong');
/** Serif headings, wine red on warm paper. */
export const Serif = branded('serif');
/** Square corners and little room. */
export const SquareAndDense = branded('dense');
/** A page that is dark at all times. */
export const Dark = branded('dark');
