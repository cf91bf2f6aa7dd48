/** The words on lines and calls of the site's own. */
const swedish = {
  addLine: 'Lägg till er egen linje',
  addCall: 'Lägg till ert eget bidrag',
  line: 'Er egen linje',
  call: 'Ert eget bidrag',
  removeLine: 'Ta bort linjen',
  removeCall: 'Ta bort bidraget',
  file: 'Filen med era egna uppgifter',
  fileHelp:
    'Ladda ner filen kommunens-uppgifter.json och lägg den på webbplatsen, på samma adress varje gång. Ändrar du här, så ladda ner den igen: allt annat på sidan försvinner när den stängs.',
  download: 'Ladda ner filen',
  open: 'Öppna en fil som du har sparat förut',
  opened: 'Filen är öppnad.',
  notOpened: 'Filen kunde inte öppnas.',
  faults: 'Det här behöver ändras i den:',
};

const english: typeof swedish = {
  addLine: 'Add a line of your own',
  addCall: 'Add a grant of your own',
  line: 'Your own line',
  call: 'Your own grant',
  removeLine: 'Remove the line',
  removeCall: 'Remove the grant',
  file: 'The file with your own facts',
  fileHelp:
    'Download the file kommunens-uppgifter.json and put it on the site, at the same address each time. If you change something here, download it again: all else on the page is gone when it is closed.',
  download: 'Download the file',
  open: 'Open a file that you saved before',
  opened: 'The file is opened.',
  notOpened: 'The file could not be opened.',
  faults: 'This needs to be changed in it:',
};

/** The words on lines and calls of the site's own, in the builder's languages. */
export const ownWords = { sv: swedish, en: english };
