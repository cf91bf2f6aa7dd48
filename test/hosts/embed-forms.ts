/** The three forms of an embed, as an editor pastes them: one line each. */
const fallback =
  'Kvinnofridslinjen. Ring <a href="tel:+4620505050">020-50 50 50</a>. Vid akut fara, ring <a href="tel:112">112</a>.';

export const forms = {
  link: `<p>${fallback} <a href="https://kvinnofridslinjen.se/#embed=hotline-status&amp;line=kvinnofridslinjen">Mer hos Kvinnofridslinjen</a></p>`,
  class: `<div class="embed-hotline-status" data-line="kvinnofridslinjen">${fallback}</div>`,
  tag: `<hotline-status line="kvinnofridslinjen">${fallback}</hotline-status>`,
} as const;
/** Embeds that an editor wrote otherwise, or that lost their line: no element takes the place of these. */
export const leftAlone = [
  forms.link.replaceAll('020-50 50 50', '019-14 00 00').replace('+4620505050', '+4619140000'),
  forms.link.replace('Kvinnofridslinjen.', 'Socialjouren har 019-14 00 00.'),
  forms.link.replace('Vid akut', 'Vi finns på Storgatan. Vid akut'),
  forms.link.replace('&amp;line=kvinnofridslinjen', ''),
  forms.link.replace('line=kvinnofridslinjen', 'line=national'),
  forms.class.replace(' data-line="kvinnofridslinjen"', ''),
  forms.class.replace('020-50 50 50', '019-14 00 00').replace('+4620505050', '+4619140000'),
];
export type Form = keyof typeof forms;
/** What a visitor meets where scripts are on: the element, or what stands in its place. */
export type Outcome = 'element' | 'fallback';
