/** The words of the third step. */
const swedish = {
  heading: 'Ska det ha era färger?',
  lead: 'Typsnitt, textstorlek och textfärg följer er sida av sig själva.',
  brand: 'Er färg: ringknapp och länkar',
  accent: 'Andra färgen: paneler och öppen linje',
  radius: 'Runda hörn, i pixlar',
  itself: 'Kontrasten är {contrast}:1. Det räcker för alla texter.',
  darker:
    'Färgen är för ljus för text: en mörkare nyans visas. Dess kontrast är {contrast}:1, och det räcker för alla texter.',
  lighter: 'En ljusare nyans visas. Dess kontrast är {contrast}:1, och det räcker för alla texter.',
  otherLinks:
    'Färgen är ljus: knappen får svart text, med kontrasten {contrast}:1. Länkar får en mörkare nyans.',
  light: 'Ljus sida',
  dark: 'Mörk sida',
  css: 'Rader till webbplatsens stilmall',
  help: 'De här raderna läggs in en gång av den som sköter webbplatsen, och gäller sedan överallt:',
  reset: 'Ta bort våra val av utseende',
};

const english: typeof swedish = {
  heading: 'In your own colours?',
  lead: 'Font, text size and text colour follow your page by themselves.',
  brand: 'Your colour: call button and links',
  accent: 'Second colour: panels and an open line',
  radius: 'Round corners, in pixels',
  itself: 'The contrast is {contrast}:1. That is enough for all texts.',
  darker:
    'The colour is too light for text: a darker shade is shown. Its contrast is {contrast}:1, which is enough for all texts.',
  lighter: 'A lighter shade is shown. Its contrast is {contrast}:1, which is enough for all texts.',
  otherLinks:
    'The colour is light: the button gets black text, with a contrast of {contrast}:1. Links get a darker shade.',
  light: 'Light page',
  dark: 'Dark page',
  css: 'Lines for the site’s style sheet',
  help: 'Whoever runs the site puts these lines in once, and they hold everywhere from then on:',
  reset: 'Drop what we chose of looks',
};

/** The words of the third step, in the builder's languages. */
export const looksWords = { sv: swedish, en: english };
