/** The words of the second step. */
const swedish = {
  heading: 'Vad ska visas?',
  line: 'Telefonlinje',
  call: 'Bidrag',
  ofCounty: 'Från länet och webbplatsen',
  ofSite: 'Era egna, som du skriver här',
  isCompact: 'Visa i kort form, för sidhuvud eller sidfot',
  terms: 'Definitioner',
  sections: 'Avsnitt',
  partsHelp: 'Bocka ur det som inte ska vara med. Utan någon bock visas allt.',
  language: 'Språk',
  unreviewed:
    'Översättningen är inte granskad. Det står i det som visas, med den svenska texten ett tryck bort.',
  missing: 'Språket {language} kunde inte hämtas, så det förra visas. Prova igen om en stund.',
  missingInFile:
    'Språket {language} kan inte hämtas när sidan är öppnad som en fil. Öppna den på webbplatsen i stället. Det förra språket visas.',
  headingLevel: 'Rubriken blir',
  levels: {
    1: 'Rubrik 1 (bara om sidan saknar egen rubrik)',
    2: 'Rubrik 2 (under sidans rubrik)',
    3: 'Rubrik 3 (under en mellanrubrik)',
    4: 'Rubrik 4',
    5: 'Rubrik 5',
    6: 'Rubrik 6',
  },
  inFrame:
    'Ert system tar bara emot en färdig sida i en ram. Där fungerar länets uppgifter, men inte era egna.',
  exit: 'Sida som besökaren kommer till',
  exitHelp: 'En adress som börjar med https://. Utan adress blir det en väderleksrapport.',
  traces: 'Er egen sida om att dölja ett besök',
  tracesHelp: 'Utan adress visas en text som följer med.',
  keys: 'Tre tryck på Shift lämnar också sidan',
  ownIn: 'Hur når uppgifterna sidan?',
  ownInDocument: 'Från webbplatsens egna uppgifter (bäst: ändras på ett ställe)',
  ownInTag: 'De står i koden (måste ändras på varje sida)',
};

const english: typeof swedish = {
  heading: 'What is to be shown?',
  line: 'Telephone line',
  call: 'Grant',
  ofCounty: 'From the county and the site',
  ofSite: 'Your own, that you write here',
  isCompact: 'Show it in short, for a page’s header or footer',
  terms: 'Definitions',
  sections: 'Sections',
  partsHelp: 'Untick what is not to be there. With nothing ticked, all is shown.',
  language: 'Language',
  unreviewed:
    'The translation is not reviewed. What is shown says so, with the Swedish text one tap away.',
  missing: 'The language {language} could not be had, so the former one is shown. Try again later.',
  missingInFile:
    'The language {language} cannot be had while the page is opened as a file. Open it on the site instead. The former language is shown.',
  headingLevel: 'The heading becomes',
  levels: {
    1: 'Heading 1 (only if the page has none of its own)',
    2: 'Heading 2 (below the page’s heading)',
    3: 'Heading 3 (below a subheading)',
    4: 'Heading 4',
    5: 'Heading 5',
    6: 'Heading 6',
  },
  inFrame:
    'Your system takes only a ready-made page in a frame. The county’s facts work there, and not your own.',
  exit: 'Page that the visitor comes to',
  exitHelp: 'An address that begins with https://. Without one it is a weather forecast.',
  traces: 'Your own page on how to hide a visit',
  tracesHelp: 'Without an address, a text that comes with it is shown.',
  keys: 'Shift three times leaves the page too',
  ownIn: 'How do the facts reach the page?',
  ownInDocument: 'From the site’s own document (best: changed in one place)',
  ownInTag: 'They stand in the code (to be changed on each page)',
};

/** The words of the second step, in the builder's languages. */
export const choicesWords = { sv: swedish, en: english };
