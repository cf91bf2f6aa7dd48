/* eslint-disable @typescript-eslint/no-explicit-any -- the page's window is not the test's */
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../until.js';

/** What is typed into the elements, or comes out of them only once they are used. */
export const marks = {
  word: 'kvastlöv',
  cost: '765431',
  'other funds': '23457',
  'what is wrong with the word': 'Skriv ett belopp i hela kronor',
  grant: '382 715',
  'own share': '382 716',
  'what remains': '359 259',
  'an applicant without a share': 'Utlysningen anger ingen andel för stiftelser',
  danger: 'Fyll inte i listan först',
  'what ticks may mean': 'alla tre stegen',
  summary: 'Underlag för råd vid misstanke',
  'ticks of the summary': 'Handling: Någon har värvat personen',
  'that all is cleared': 'Alla markeringar är borta',
  'that a link is copied': 'Länken är kopierad',
  'that Shift leaves': 'Tryck Shift en gång till',
} as const;

export type Mark = keyof typeof marks;

/** A text without spaces, however they are written. */
export const squeezed = (text: string) => text.replace(/\s|\\+u00a0|\\+u202f|\\+[nt]/g, '');

/** The marks that stand in a text, whatever spaces it has. */
export function marksIn(text: string): Mark[] {
  const all = squeezed(text);
  return (Object.keys(marks) as Mark[]).filter((mark) => all.includes(squeezed(marks[mark])));
}

/** Gives the shadow root of the page's element of a tag. */
export type Roots = (tag: string) => ShadowRoot;

/** Waits until an element shows or holds some marks. Gives all that it does by then. */
function shown(root: ShadowRoot, expected: readonly Mark[]): Promise<Mark[]> {
  return until(`${expected} in <${root.host.localName}>`, () => {
    const fields = root.querySelectorAll<HTMLInputElement>('[type=text], textarea');
    const values = [...fields].map(({ value }) => value);
    const there = marksIn([root.textContent, ...values].join('\n'));
    return expected.every((mark) => there.includes(mark)) ? there : null;
  });
}

/** Waits for what is said a while after all has been used. Gives it. */
export async function listen(rootOf: Roots): Promise<Mark[]> {
  return [
    ...(await shown(rootOf('violence-definitions'), ['that a link is copied'])),
    ...(await shown(rootOf('trafficking-checklist'), ['that all is cleared'])),
  ];
}

/**
 * Uses all there is to use in the elements of a page, by keys and by clicks: ticks, chooses, types, reckons,
 * copies, prints, clears, opens, and presses Shift.
 * @returns the marks that were seen inside
 */
export async function useAll(window: any, rootOf: Roots): Promise<Mark[]> {
  const seen = new Set<Mark>();
  const shows = async (tag: string, ...expected: Mark[]) => {
    for (const mark of await shown(rootOf(tag), expected)) seen.add(mark);
  };
  const all = <Kind extends HTMLElement>(tag: string, selector: string) => [
    ...rootOf(tag).querySelectorAll<Kind>(selector),
  ];
  const button = (tag: string, text: string) =>
    all<HTMLButtonElement>(tag, 'button').find((one) => one.textContent!.includes(text))!;
  /** A clipboard that takes what is copied, or does not. */
  const clipboard = (writeText: () => Promise<void>) =>
    Object.defineProperty(window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText },
    });
  window.print = () => {};

  const checklist = 'trafficking-checklist';
  const [acute, adult, ...others] = all<HTMLInputElement>(checklist, 'input');
  acute!.focus();
  await sendKeys({ press: ' ' });
  await shows(checklist, 'danger');
  for (const field of [...others, adult!]) field.click();
  await shows(checklist, 'what ticks may mean');
  clipboard(async () => {});
  button(checklist, 'Kopiera').click();
  clipboard(() => Promise.reject(new Error('not allowed')));
  button(checklist, 'Kopiera').click();
  await shows(checklist, 'summary', 'ticks of the summary');
  button(checklist, 'Skriv ut').click();
  button(checklist, 'Rensa').focus();
  await sendKeys({ press: 'Enter' });

  const grant = 'grant-deadline';
  const type = async (id: string, mark: Mark) => {
    const field = rootOf(grant).querySelector<HTMLInputElement>(`#${id}`)!;
    field.focus();
    field.select();
    await sendKeys({ type: marks[mark] });
    await shows(grant, mark);
  };
  for (const text of all(grant, 'summary')) text.click();
  for (const box of all(grant, '[type=checkbox]')) box.click();
  const applicants = all(grant, '[type=radio]');
  applicants[0]!.click();
  await type('total', 'word');
  button(grant, 'Räkna ut').click();
  await shows(grant, 'what is wrong with the word');
  await type('total', 'cost');
  await type('other', 'other funds');
  button(grant, 'Räkna ut').click();
  await shows(grant, 'grant', 'own share', 'what remains');
  applicants[3]!.click();
  button(grant, 'Räkna ut').click();
  await shows(grant, 'an applicant without a share');

  const definitions = 'violence-definitions';
  for (const toggle of all(definitions, '[aria-expanded]')) toggle.click();
  clipboard(async () => {});
  button(definitions, 'Kopiera').click();

  for (const tag of ['hotline-status', 'county-support']) {
    for (const one of all(tag, 'button, summary')) one.click();
  }
  // Its buttons leave the page.
  for (const text of all('quick-exit', 'summary')) text.click();
  await sendKeys({ press: 'Shift' });
  await sendKeys({ press: 'Shift' });
  await shows('quick-exit', 'that Shift leaves');
  return [...seen];
}
