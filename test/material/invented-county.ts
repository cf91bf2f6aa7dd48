import type { Checklist } from '../../src/material/checklist.js';
import type { DefinitionSet } from '../../src/material/definition.js';
import type { BundledGrantCall } from '../../src/material/grant-call.js';
import type { BundledHotline } from '../../src/material/hotline.js';
import type { Provenance } from '../../src/material/provenance.js';
import type { CountySupport } from '../../src/material/support-section.js';
import { timetableOf } from '../timetable-of.js';

const provenance: Provenance = {
  source: 'https://sagolanet.example/kvinnofrid',
  publisher: { sv: 'Länsstyrelsen i Sagolän', en: 'Sagolän County Board' },
  reviewed: '2026-09-01',
};

/** A line of a county that there is not. */
export const hotline: BundledHotline = {
  name: 'Sagolänets jourlinje',
  operator: 'Jouren i Sagostad svarar.',
  topics: ['hot', 'ekonomiskt våld'],
  phone: '0999-123 45',
  openingHours: timetableOf('Sa-Su 18:00-22:00'),
  eves: 'open',
  audience: 'exposed',
  ...provenance,
};

/** Its call. */
export const grantCall: BundledGrantCall = {
  id: 'sagolanet-2027',
  name: 'Sagolänets bidrag till skyddat boende',
  announcer: 'Länsstyrelsen i Sagolän',
  amount: 123_000,
  year: 2027,
  lastDay: '2027-03-01',
  applicantsLead: 'Dessa kan söka i Sagolän.',
  applicants: [{ label: 'stiftelser', share: 75 }],
  purpose: {
    uses: ['nya platser'],
    areas: ['skyddat boende'],
    priority: 'Boenden på landet går först.',
    goalsLead: 'Målen är länets egna.',
    goals: ['Ingen ska vänta på en plats.'],
  },
  application: {
    content: 'Skriv en sida.',
    postalAddress: ['Slottet', '999 99 Sagostad'],
    unsaid: 'Brevduvor kan bli sena. Ring slottet.',
  },
  steps: ['En sida', 'Ett kuvert'],
  ...provenance,
};

/** Its definitions: two, one of them in a language that its own publisher has it in. */
export const definitions: DefinitionSet = {
  definitions: [
    {
      id: 'digital',
      name: { sv: 'Digitalt våld', en: 'Digital violence' },
      body: [
        { kind: 'paragraph', text: 'Våld genom teknik, till exempel:' },
        { kind: 'list', items: ['spårning', 'spridda bilder'] },
      ],
    },
    {
      id: 'latent',
      name: 'Latent våld',
      body: [{ kind: 'paragraph', text: 'Våld som finns kvar.' }],
    },
  ],
  responsibility: 'Ansvaret är alltid förövarens.',
  aim: 'Målet gäller alla i Sagolän.',
  ...provenance,
};

/** Its checklist: other items, and other numbers of them. */
export const checklist: Checklist = {
  acts: [{ id: 'lured', text: 'lockad hit' }],
  means: [
    { id: 'debt', text: 'en skuld' },
    { id: 'passport', text: 'ett taget pass' },
  ],
  purposes: [
    { id: 'berries', text: 'bärplockning' },
    { id: 'begging', text: 'tiggeri' },
    { id: 'crime', text: 'brott' },
  ],
  note: 'Sagolänets not.',
  coordinators: '0999-555 55',
  protocolVersion: '2000',
  penalCodeVersion: 'SFS 2030:1',
  ...provenance,
};

/** Its support: one section that is shown unasked, and one that is not. */
export const support: CountySupport = {
  sections: [
    {
      id: 'fika',
      heading: 'Länets fika',
      isUnasked: true,
      blocks: [
        { kind: 'paragraph', text: 'Vi ses varje tisdag.' },
        { kind: 'heading', text: 'Var' },
        {
          kind: 'phone',
          phone: '0999-777 77',
          whose: 'Slottets växel',
          text: 'Ring 0999-777 77 och fråga efter fikat.',
        },
        { kind: 'link', address: 'https://sagolanet.example/fika', text: 'Fikats sida' },
      ],
    },
    {
      id: 'plan',
      heading: 'Länets plan',
      isUnasked: false,
      blocks: [
        {
          kind: 'strategy',
          from: 2025,
          until: 2030,
          citation: { ...provenance, source: 'https://sagolanet.example/plan' },
        },
      ],
    },
  ],
  ...provenance,
};
