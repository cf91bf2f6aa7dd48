import type { Tag } from '../catalogue.js';

/** What an element is for, by its tag. One that is new says its title. */
type Purposes = Readonly<Partial<Record<Tag, { readonly title: string; readonly text: string }>>>;

/** What each element is for, as an editor would say it. */
const swedish = {
  heading: 'Vad ska sidan göra?',
  elements: {
    'hotline-status': {
      title: 'Visa en telefonlinje',
      text: 'Numret som en knapp, om någon svarar nu, och 112 bredvid.',
    },
    'grant-deadline': {
      title: 'Berätta om ett bidrag',
      text: 'Sista dag, belopp, vilka som kan söka och hur.',
    },
    'violence-definitions': {
      title: 'Förklara vad våld är',
      text: 'Våldets former, och vem som bär ansvaret.',
    },
    'trafficking-checklist': {
      title: 'Checklista om människohandel',
      text: 'Frågor att bocka av, för den som möter utsatta i sitt arbete.',
    },
    'county-support': {
      title: 'Visa länets stöd',
      text: 'Utbildning, råd och kontakter hos Länsstyrelsen.',
    },
    'quick-exit': {
      title: 'Knapp som lämnar sidan snabbt',
      text: 'Ligger i hörnet på alla sidor. Den läggs i sidmallen.',
    },
  } as Purposes,
};

const english: typeof swedish = {
  heading: 'What is the page to do?',
  elements: {
    'hotline-status': {
      title: 'Show a telephone line',
      text: 'The number as a button, whether anyone answers now, and 112 beside it.',
    },
    'grant-deadline': {
      title: 'Tell of a grant',
      text: 'The last day, the amount, who may apply and how.',
    },
    'violence-definitions': {
      title: 'Explain what violence is',
      text: 'The forms of violence, and who is responsible.',
    },
    'trafficking-checklist': {
      title: 'Checklist on trafficking',
      text: 'Questions to tick, for those who meet exposed people at work.',
    },
    'county-support': {
      title: 'Show the county’s support',
      text: 'Training, advice and contacts at the county administrative board.',
    },
    'quick-exit': {
      title: 'A button that leaves the page fast',
      text: 'Stays in the corner of every page. It goes into the page template.',
    },
  } as Purposes,
};

/** The words of the first step, in the builder's languages. */
export const purposeWords = { sv: swedish, en: english };
