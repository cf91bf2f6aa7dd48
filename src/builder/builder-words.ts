import type { System } from './snippet.js';

/** The builder's own words. It is for editors, and speaks Swedish and English. */
const swedish = {
  title: 'Bygg en inbäddning',
  lead: 'Välj vad som ska visas och var du ska klistra in det. Inget av det du väljer sparas eller skickas.',
  what: 'Vad ska visas?',
  element: 'Element',
  line: 'Telefonlinje',
  call: 'Utlysning',
  language: 'Språk',
  headingLevel: 'Rubriknivå på sidan',
  unreviewed:
    'Översättningen är inte granskad. Det står i elementet, med den svenska texten ett tryck bort.',
  where: 'Var ska du klistra in?',
  system: 'Webbplatsens system',
  folder: 'Mappen där paketets filer ligger',
  looks: 'Utseende',
  brand: 'Första färgen: ringknapp och länkar',
  accent: 'Andra färgen: paneler och öppen linje',
  radius: 'Runda hörn, i pixlar',
  looksHelp:
    'Är en färg för ljus eller för mörk för text visas en nyans av den. Lägg raderna i webbplatsens stilmall:',
  preview: 'Så ser det ut',
  asOf: 'Visa som det ser ut den här dagen',
  asOfTime: 'Klockan',
  phone: 'I en telefon',
  desktop: 'På en dator',
  code: 'Kod att klistra in',
  admin: 'Till den som sköter webbplatsen',
  adminHelp:
    'Lägg innehållet i paketets mapp dist/ i en mapp i webbplatsens eget filarkiv, och den här raden i sidmallen, en gång. En ny version läggs i samma mapp, ovanpå den gamla: ta inte bort de gamla filerna.',
  copy: 'Kopiera',
  copied: 'Koden är kopierad.',
  notCopied: 'Det gick inte att kopiera. Markera koden och kopiera den själv.',
  version: 'Version',
  languageOfPage: 'In English',
  systems: {
    unknown: 'Vet inte',
    sitevision: 'Sitevision',
    optimizely: 'Optimizely',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    umbraco: 'Umbraco',
    typo3: 'TYPO3',
    sharepoint: 'SharePoint',
  } satisfies Record<System, string>,
  pasteInTemplate:
    'Knappen hör hemma överst på sidan, i sidmallen. Ge koden till den som sköter webbplatsen.',
  paste: {
    unknown:
      'Klistra in i en vanlig textruta, som HTML om det går. Annars: skriv av meningen ord för ord och gör länken med länkdialogen, i ett eget stycke. En vanlig länk kommer fram överallt.',
    sitevision:
      'Lägg in en HTML-modul och klistra in koden i den. Inte i textmodulen: då syns koden som text.',
    optimizely:
      'Skriv av meningen ord för ord i ett eget stycke och gör länken med länkdialogen. Har din redigerare en knapp för källkod kan du klistra in där.',
    wordpress: 'Lägg in ett block av typen Egen HTML och klistra in koden i det.',
    drupal:
      'Skriv av meningen ord för ord i ett eget stycke och gör länken med länkdialogen, eller klistra in i källkodsläget.',
    umbraco: 'Öppna källkoden i redigeraren och klistra in koden där.',
    typo3:
      'Öppna källkoden i redigeraren och klistra in koden där. Inte taggen: TYPO3 visar den som text.',
    sharepoint:
      'Lägg in webbdelen Bädda in och klistra in koden i den. I en ram kan telefonnumren inte alltid tryckas på, men de går alltid att läsa.',
  } satisfies Record<System, string>,
};

export type BuilderWords = typeof swedish;

const english: BuilderWords = {
  title: 'Build an embed',
  lead: 'Choose what to show and where you will paste it. Nothing that you choose is saved or sent.',
  what: 'What is to be shown?',
  element: 'Element',
  line: 'Telephone line',
  call: 'Call for grants',
  language: 'Language',
  headingLevel: 'Heading level on the page',
  unreviewed:
    'The translation is not reviewed. The element says so, with the Swedish text one tap away.',
  where: 'Where will you paste it?',
  system: 'The site’s system',
  folder: 'The folder where the package’s files are',
  looks: 'Looks',
  brand: 'First colour: call button and links',
  accent: 'Second colour: panels and an open line',
  radius: 'Round corners, in pixels',
  looksHelp:
    'Where a colour is too light or too dark for text, a shade of it is shown. Put the lines into the site’s style sheet:',
  preview: 'This is how it looks',
  asOf: 'Show it as of this day',
  asOfTime: 'Time of day',
  phone: 'On a phone',
  desktop: 'On a computer',
  code: 'Code to paste',
  admin: 'For whoever runs the site',
  adminHelp:
    'Put what is in the package’s folder dist/ into a folder of the site’s own file archive, and this line into the page template, once. A new version goes into the same folder, over the old one: do not delete the old files.',
  copy: 'Copy',
  copied: 'The code is copied.',
  notCopied: 'It could not be copied. Select the code and copy it yourself.',
  version: 'Version',
  languageOfPage: 'På svenska',
  systems: { ...swedish.systems, unknown: 'Don’t know' },
  pasteInTemplate:
    'The button belongs at the top of the page, in the page template. Give the code to whoever runs the site.',
  paste: {
    unknown:
      'Paste it into an ordinary text box, as HTML if you can. Otherwise copy the sentence word for word and make the link by the link dialog, in a paragraph of its own. An ordinary link gets through everywhere.',
    sitevision:
      'Add an HTML module and paste the code into it. Not into the text module: the code would show as text.',
    optimizely:
      'Copy the sentence word for word into a paragraph of its own and make the link by the link dialog. If your editor has a button for source code, paste it there.',
    wordpress: 'Add a Custom HTML block and paste the code into it.',
    drupal:
      'Copy the sentence word for word into a paragraph of its own and make the link by the link dialog, or paste it in source mode.',
    umbraco: 'Open the source code in the editor and paste the code there.',
    typo3:
      'Open the source code in the editor and paste the code there. Not the tag: TYPO3 shows it as text.',
    sharepoint:
      'Add the Embed web part and paste the code into it. In a frame the numbers cannot always be tapped, but they can always be read.',
  },
};

/** The words of the builder in one of its two languages. */
export const builderWords = { sv: swedish, en: english };
