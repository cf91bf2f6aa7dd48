/** The words of the fourth step. Each system has its three steps, in the way that code is pasted there and in the way of a link. */
const swedish = {
  heading: 'Var ska du klistra in?',
  system: 'Webbplatsens system',
  systems: {
    unknown: 'Vet inte',
    sitevision: 'Sitevision',
    optimizely: 'Optimizely',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    umbraco: 'Umbraco',
    typo3: 'TYPO3',
    sharepoint: 'SharePoint',
  },
  codeView: {
    unknown: 'Finns det en knapp för källkod (HTML) i din redigerare?',
    sitevision: 'Kan du lägga in en HTML-modul på sidan?',
    optimizely: 'Finns det en knapp för källkod (HTML) i din redigerare?',
    wordpress: 'Kan du lägga in blocket Egen HTML?',
    drupal: 'Finns det en knapp för källkod (HTML) i din redigerare?',
    umbraco: 'Finns det en knapp för källkod (HTML) i din redigerare?',
    typo3: 'Finns det en knapp för källkod (HTML) i din redigerare?',
    sharepoint: '',
  },
  answers: { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' },
  guide: 'Så gör du i {system}',
  guideUnknown: 'Så gör du',
  wholeGuide: 'Hela guiden, med bilder',
  visual: [
    'Ställ markören på en ny, tom rad i texten.',
    'Tryck på Kopiera här, och klistra in i texten. Du ser en mening med en länk.',
    'Spara och visa sidan. Länken ska stå i ett eget stycke, utan andra ord.',
  ],
  code: {
    unknown: [
      'Tryck på Kopiera här.',
      'Klistra in på en ny rad i texten, eller i källkoden om du har öppnat den.',
      'Spara och visa sidan.',
    ],
    sitevision: [
      'Lägg in en HTML-modul där det ska stå. Inte en textmodul: där syns koden som text.',
      'Tryck på Kopiera här, och klistra in i modulen.',
      'Spara och visa sidan.',
    ],
    optimizely: [
      'Ställ markören på en ny rad, eller öppna källkoden med knappen < >.',
      'Tryck på Kopiera här, och klistra in.',
      'Spara och visa sidan.',
    ],
    wordpress: [
      'Lägg in ett block av typen Egen HTML.',
      'Tryck på Kopiera här, och klistra in i blocket.',
      'Spara och visa sidan. I redigeraren syns bara texten.',
    ],
    drupal: [
      'Ställ markören på en ny rad, eller tryck på Källkod.',
      'Tryck på Kopiera här, och klistra in.',
      'Spara och visa sidan.',
    ],
    umbraco: [
      'Öppna källkoden i redigeraren med knappen < >.',
      'Tryck på Kopiera här, och klistra in i koden.',
      'Spara och visa sidan.',
    ],
    typo3: [
      'Öppna källkoden i redigeraren med knappen för källkod.',
      'Tryck på Kopiera här, och klistra in i koden.',
      'Spara och visa sidan.',
    ],
    sharepoint: [
      'Lägg in webbdelen Bädda in.',
      'Tryck på Kopiera här, och klistra in i webbdelens ruta.',
      'Publicera sidan. I en ram kan telefonnumren inte alltid tryckas på, men de går alltid att läsa.',
    ],
  },
  template: [
    'Knappen hör hemma överst på sidan, i sidmallen.',
    'Tryck på Kopiera här, och skicka koden till den som sköter webbplatsen.',
    'Den läggs först i sidans <body>, så att den nås först med tangentbordet.',
  ],
};

const english: typeof swedish = {
  heading: 'Where will you paste it?',
  system: 'The site’s system',
  systems: {
    unknown: 'Don’t know',
    sitevision: 'Sitevision',
    optimizely: 'Optimizely',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    umbraco: 'Umbraco',
    typo3: 'TYPO3',
    sharepoint: 'SharePoint',
  },
  codeView: {
    unknown: 'Is there a button for source code (HTML) in your editor?',
    sitevision: 'Can you add an HTML module to the page?',
    optimizely: 'Is there a button for source code (HTML) in your editor?',
    wordpress: 'Can you add the Custom HTML block?',
    drupal: 'Is there a button for source code (HTML) in your editor?',
    umbraco: 'Is there a button for source code (HTML) in your editor?',
    typo3: 'Is there a button for source code (HTML) in your editor?',
    sharepoint: '',
  },
  answers: { yes: 'Yes', no: 'No', unknown: 'Don’t know' },
  guide: 'What to do in {system}',
  guideUnknown: 'What to do',
  wholeGuide: 'The whole guide, with pictures (in Swedish)',
  visual: [
    'Put the cursor on a new, empty line of the text.',
    'Press Copy here, and paste into the text. You see a sentence with a link.',
    'Save, and look at the page. The link is to be in a paragraph of its own, without other words.',
  ],
  code: {
    unknown: [
      'Press Copy here.',
      'Paste on a new line of the text, or into the source code if you have opened it.',
      'Save, and look at the page.',
    ],
    sitevision: [
      'Add an HTML module where it is to stand. Not a text module: the code would show as text.',
      'Press Copy here, and paste into the module.',
      'Save, and look at the page.',
    ],
    optimizely: [
      'Put the cursor on a new line, or open the source code by the button < >.',
      'Press Copy here, and paste.',
      'Save, and look at the page.',
    ],
    wordpress: [
      'Add a Custom HTML block.',
      'Press Copy here, and paste into the block.',
      'Save, and look at the page. In the editor only the text is seen.',
    ],
    drupal: [
      'Put the cursor on a new line, or press Source.',
      'Press Copy here, and paste.',
      'Save, and look at the page.',
    ],
    umbraco: [
      'Open the source code in the editor by the button < >.',
      'Press Copy here, and paste into the code.',
      'Save, and look at the page.',
    ],
    typo3: [
      'Open the source code in the editor by its button.',
      'Press Copy here, and paste into the code.',
      'Save, and look at the page.',
    ],
    sharepoint: [
      'Add the Embed web part.',
      'Press Copy here, and paste into the web part’s box.',
      'Publish the page. In a frame the numbers cannot always be tapped, but they can always be read.',
    ],
  },
  template: [
    'The button belongs at the top of the page, in the page template.',
    'Press Copy here, and send the code to whoever runs the site.',
    'It goes first into the page’s <body>, so that the keyboard reaches it first.',
  ],
};

/** The words of the fourth step, in the builder's languages. */
export const systemWords = { sv: swedish, en: english };
