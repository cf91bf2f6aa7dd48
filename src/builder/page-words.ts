/** The words of the page around the steps. */
const swedish = {
  title: 'Bygg en inbäddning',
  lead: 'Fem steg på en sida. Välj, se hur det blir, kopiera och klistra in. Inget av det du väljer sparas eller skickas.',
  languageOfPage: 'In English',
  steps: 'Stegen',
  version: 'Version',
  asFile:
    'Sidan är öppnad som en fil på din dator. Svenska, förhandsvisning och kod fungerar. Andra språk, en annan dag och era egna uppgifter fungerar först när sidan öppnas på webbplatsen.',
};

const english: typeof swedish = {
  title: 'Build an embed',
  lead: 'Five steps on one page. Choose, see what it becomes, copy and paste. Nothing that you choose is saved or sent.',
  languageOfPage: 'På svenska',
  steps: 'The steps',
  version: 'Version',
  asFile:
    'The page is opened as a file on your computer. Swedish, preview and code work. Other languages, another day and facts of your own work once the page is opened on the site.',
};

/** The words of the page around the steps, in the builder's languages. */
export const pageWords = { sv: swedish, en: english };
