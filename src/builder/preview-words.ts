/** The words of the preview. */
const swedish = {
  heading: 'Så ser det ut',
  width: 'Skärm',
  phone: 'Telefon',
  desktop: 'Dator',
  dark: 'Mörkt läge',
  more: 'En annan dag',
  day: 'Dag',
  time: 'Klockan',
  today: 'Tillbaka till i dag',
  fold: 'Dölj',
  unfold: 'Visa',
  ofPreview: 'förhandsvisningen',
  unfinished: 'Fyll i vad det heter, och numret om det är en linje. Då visas det här.',
  exit: 'Knappen ligger i hörnet av den här sidan, som på er. Här lämnar den inte sidan.',
  changed: 'Förhandsvisningen visar nu: {purpose}.',
};

const english: typeof swedish = {
  heading: 'This is how it looks',
  width: 'Screen',
  phone: 'Phone',
  desktop: 'Computer',
  dark: 'Dark mode',
  more: 'Another day',
  day: 'Day',
  time: 'Time',
  today: 'Back to today',
  fold: 'Hide',
  unfold: 'Show',
  ofPreview: 'the preview',
  unfinished: 'Fill in what it is called, and the number if it is a line. Then it is shown here.',
  exit: 'The button is in the corner of this page, as on yours. Here it does not leave the page.',
  changed: 'The preview now shows: {purpose}.',
};

/** The words of the preview, in the builder's languages. */
export const previewWords = { sv: swedish, en: english };
