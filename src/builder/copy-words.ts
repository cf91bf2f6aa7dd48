/** The words of the fifth step. */
const swedish = {
  heading: 'Kopiera',
  copy: 'Kopiera',
  copyAddress: 'Kopiera bara länkens adress',
  copied: 'Kopierat',
  said: {
    embed: 'Kopierat. Klistra in på din sida.',
    address: 'Länkens adress är kopierad. Klistra in den i rutan för länkens adress.',
    looks: 'Raderna är kopierade.',
    page: 'Sidans adress är kopierad.',
    script: 'Raden är kopierad.',
    'own-line': 'Raden är kopierad.',
  },
  refused: 'Det gick inte att kopiera själv. Det är markerat nu: tryck Ctrl+C (på Mac: ⌘C).',
  asPasted: 'Så ser det ut när du har klistrat in det i en vanlig text:',
  asPastedNote: 'På den färdiga sidan visas det som i förhandsvisningen i stället.',
  code: 'Koden',
  showCode: 'Visa koden',
  addressHelp:
    'Har din redigerare en ruta för länkar? Skriv av meningen ord för ord i ett eget stycke, och klistra in adressen i länkens ruta.',
  once: 'Visas bara länken på sidan, och inte det som i förhandsvisningen?',
  onceText:
    'Då saknas en rad i sidmallen. Den läggs in en gång för hela webbplatsen, av den som sköter den. Skicka den här sidan till henne eller honom:',
  administratorPage: 'Sida till den som sköter webbplatsen',
  copyPage: 'Kopiera sidans adress',
  unfinished:
    'Uppgifterna om er egen linje eller ert eget bidrag är inte klara: se vad som saknas i steg 2. Sidor visar dem först när de är det.',
  ownDocument:
    'Er egen linje eller ert eget bidrag hämtas från filen kommunens-uppgifter.json. Den ska ligga på webbplatsen och nämnas en gång i sidmallen: se sidan till den som sköter webbplatsen.',
};

const english: typeof swedish = {
  heading: 'Copy',
  copy: 'Copy',
  copyAddress: 'Copy only the link’s address',
  copied: 'Copied',
  said: {
    embed: 'Copied. Paste it on your page.',
    address: 'The link’s address is copied. Paste it into the box for the link’s address.',
    looks: 'The lines are copied.',
    page: 'The page’s address is copied.',
    script: 'The line is copied.',
    'own-line': 'The line is copied.',
  },
  refused: 'It could not be copied by itself. It is selected now: press Ctrl+C (on a Mac: ⌘C).',
  asPasted: 'This is what it looks like when you have pasted it into ordinary text:',
  asPastedNote: 'The finished page shows what the preview does instead.',
  code: 'The code',
  showCode: 'Show the code',
  addressHelp:
    'Does your editor have a box for links? Copy the sentence word for word into a paragraph of its own, and paste the address into the link’s box.',
  once: 'Does the page show the link only, and not what the preview does?',
  onceText:
    'Then a line is missing from the page template. Whoever runs the site puts it in once, for all pages. Send them this page:',
  administratorPage: 'Page for whoever runs the site',
  copyPage: 'Copy the page’s address',
  unfinished:
    'The facts of your own line or grant are not finished: see what is missing in step 2. Pages show them once they are.',
  ownDocument:
    'Your own line or grant is read from the file kommunens-uppgifter.json. It has to lie on the site, and be named once in the page template: see the page for whoever runs the site.',
};

/** The words of the fifth step, in the builder's languages. */
export const copyWords = { sv: swedish, en: english };
