/** The words of the page for whoever runs the site. */
const swedish = {
  title: 'Till dig som sköter webbplatsen',
  lead: 'Redaktörerna vill visa Länsstyrelsens material om mäns våld mot kvinnor på webbplatsen. Det behöver en rad i sidmallen, en gång. Inget sparas om besökarna, och inget skickas till någon annan.',
  files: 'Lägg filerna på webbplatsen',
  filesText:
    'Lägg innehållet i paketets mapp dist/ i webbplatsens eget filarkiv. Ligger den här sidan redan där är det klart.',
  line: 'Lägg raden i sidmallen',
  lineText: 'I <head>, på alla sidor där något ska visas:',
  own: 'Om ni har egna uppgifter',
  ownText:
    'Redaktörerna kan göra filen kommunens-uppgifter.json i byggaren. Lägg den på webbplatsen, på samma webbplats som sidorna, och den här raden bredvid den förra. Lägg den också i <head> i builder/index.html, så visar byggaren uppgifterna:',
  county: 'Om länet publicerar uppgifter',
  countyText:
    'Då får ni en rad från Länsstyrelsen, med nycklar i. Den ser ut så här, och läggs på samma ställen. Hämta nycklarna på två sätt, och jämför:',
  policy: 'Säkerhetspolicy (CSP)',
  policyText:
    "script-src 'self' räcker för raden, och connect-src 'self' för egna uppgifter och en kopia av länets. Ingen 'unsafe-inline' behövs. Ingen annan server tillfrågas.",
  updates: 'Nya versioner',
  updatesText:
    'Lägg en ny version i samma mapp, ovanpå den gamla, och ta inte bort de gamla filerna: sidor som redan är hämtade behöver dem. Ge embed.js en kort tid i cacheminnet. Redaktörernas kod behöver inte ändras.',
  back: 'Till byggaren',
  send: 'Kopiera den här sidans adress',
};

const english: typeof swedish = {
  title: 'For whoever runs the site',
  lead: 'The editors want to show the county administrative board’s material on men’s violence against women on the site. It needs a line in the page template, once. Nothing is kept about visitors, and nothing is sent to anyone else.',
  files: 'Put the files on the site',
  filesText:
    'Put what is in the package’s folder dist/ into the site’s own file archive. If this page lies there already, that is done.',
  line: 'Put the line into the page template',
  lineText: 'In <head>, on all pages where something is to be shown:',
  own: 'If you have facts of your own',
  ownText:
    'The editors can make the file kommunens-uppgifter.json in the builder. Put it on the site, on the same origin as the pages, and this line beside the former. Put it into the <head> of builder/index.html too, and the builder shows the facts:',
  county: 'If the county publishes facts',
  countyText:
    'Then you get a line from the county administrative board, with keys in it. It looks like this, and goes into the same places. Get the keys by two ways, and compare:',
  policy: 'Security policy (CSP)',
  policyText:
    "script-src 'self' is enough for the line, and connect-src 'self' for your own facts and a copy of the county’s. No 'unsafe-inline' is needed. No other server is asked.",
  updates: 'New versions',
  updatesText:
    'Put a new version into the same folder, over the old one, and do not delete the old files: pages that have been fetched need them. Give embed.js a short time in caches. The editors’ code need not change.',
  back: 'To the builder',
  send: 'Copy this page’s address',
};

/** The words of the administrator's page, in the builder's languages. */
export const administratorWords = { sv: swedish, en: english };
