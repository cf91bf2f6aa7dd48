/** The words on where facts come from. */
const swedish = {
  heading: 'Varifrån kommer uppgifterna?',
  bundled: 'Uppgifterna som följer med paketet visas.',
  looking: 'Länets och webbplatsens egna uppgifter hämtas …',
  reached: 'Länets och webbplatsens egna uppgifter är hämtade, och visas.',
  unreachable:
    'Uppgifterna som administratörens rad pekar på kunde inte användas. De som följer med paketet visas.',
  unreachableInFile:
    'Uppgifterna som administratörens rad pekar på kan inte hämtas när sidan är öppnad som en fil. De som följer med paketet visas.',
  reasons: 'Till den som sköter webbplatsen',
  paste: 'Klistra in raderna från den som sköter webbplatsen',
  pasteHelp:
    'Har ni egna rader för länets eller kommunens uppgifter (de börjar med <meta name="county-material" eller <meta name="site-material")? Klistra in dem, så visas de här.',
  read: 'Hämta uppgifterna',
  nothing: 'Det finns ingen sådan rad i det du klistrade in.',
  county: 'Länets namn i publiceringen',
};

const english: typeof swedish = {
  heading: 'Where do the facts come from?',
  bundled: 'The facts that come with the package are shown.',
  looking: 'The county’s and the site’s own facts are on their way …',
  reached: 'The county’s and the site’s own facts have come, and are shown.',
  unreachable:
    'The facts that the administrator’s line points to could not be used. Those that come with the package are shown.',
  unreachableInFile:
    'The facts that the administrator’s line points to cannot be had while the page is opened as a file. Those that come with the package are shown.',
  reasons: 'For whoever runs the site',
  paste: 'Paste the lines from whoever runs the site',
  pasteHelp:
    'Have you lines of your own for the county’s or the municipality’s facts (they begin with <meta name="county-material" or <meta name="site-material")? Paste them, and they are shown here.',
  read: 'Get the facts',
  nothing: 'There is no such line in what you pasted.',
  county: 'The county’s name in the publication',
};

/** The words on where facts come from, in the builder's languages. */
export const sourceWords = { sv: swedish, en: english };
