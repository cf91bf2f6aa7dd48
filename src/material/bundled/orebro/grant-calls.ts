import { msg } from '../../msg.js';
import type { BundledGrantCall } from '../../grant-call.js';
import { countyPage } from './county-page.js';

const halfOfTheCost = msg(
  'Högst halva kostnaden för insatser som utförs av en myndighet eller kommun',
);

/**
 * The call of the county's page. Its two named officials' e-mail addresses are not carried on
 * (personal data); `contact` is for a functional mailbox, and the 2018 call gives none.
 */
const orebro2018: BundledGrantCall = {
  id: 'orebro-2018',
  name: msg('Bidrag för insatser mot pojkars och mäns våld mot flickor och kvinnor'),
  announcer: msg('Länsstyrelsen i Örebro län'),
  amount: 900000,
  year: 2018,
  lastDay: '2018-08-15',
  applicantsLead: msg('Ni ska ha verksamhet i Örebro län.'),
  applicants: [
    { label: msg('kommuner'), share: 50, shareText: halfOfTheCost },
    { label: msg('myndigheter'), share: 50, shareText: halfOfTheCost },
    {
      label: msg('ideella organisationer'),
      share: 100,
      shareText: msg('Hela kostnaden för insatser som utförs av frivilligorganisation'),
    },
    {
      label: msg('stiftelser'),
      share: null,
      shareText: msg('Utlysningen anger ingen andel. Fråga Länsstyrelsen.'),
    },
  ],
  purpose: {
    uses: [
      msg('angelägna insatser'),
      msg('internutbildning'),
      msg('förstärkning av kompetens av verksamheten'),
    ],
    areas: [
      msg('våld i nära relationer'),
      msg('hedersrelaterat våld och förtryck'),
      msg('prostitution och människohandel för sexuella ändamål'),
    ],
    priority: msg('Insatser med fokus på maskulinitetsnormer och våldsutövare prioriteras.'),
    goalsLead: msg(
      'Bidragen ska gå till projekt som implementerar delmålen från Örebro läns strategi för jämställdhet 2017–2020 i ordinarie verksamhet.',
    ),
    goals: [
      msg(
        'Ett våldsförebyggande arbete ska utvecklas med fokus på maskulinitetsnormer och våldsutövare.',
      ),
      msg(
        'Kunskaper och metoder för att upptäcka och förstärka skyddet för personer utsatta för våld ska utvecklas genom samverkan.',
      ),
    ],
  },
  application: {
    content: msg(
      'Skriv en projektansökan i en PM på högst 4 A4-sidor. I den ska det också ingå en budget för hela projekttiden, och vilka andra medel som projektet har sökt och beviljats.',
    ),
    postalAddress: ['Länsstyrelsen i Örebro län', '701 86 Örebro'],
    unsaid: msg(
      'Källan säger inte om brevet ska ha kommit fram senast sista ansökningsdagen. Fråga Länsstyrelsen om du är osäker.',
    ),
  },
  steps: [
    msg('Vi har verksamhet i Örebro län'),
    msg('PM på högst 4 A4-sidor'),
    msg('Budget för hela projekttiden'),
    msg('Andra medel som projektet har sökt och beviljats'),
    msg('Delmålen är en del av projektet och av ordinarie verksamhet'),
    msg('Skickad med e-post'),
    msg('Skickad med vanlig post'),
  ],
  ...countyPage,
};

/** The county's calls. */
export const grantCalls = { 'orebro-2018': orebro2018 };
