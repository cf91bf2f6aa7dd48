import { render } from 'lit/html.js';
import '../index.js';
import { presentInstant } from '../base/clock.js';
import { languageFile } from '../language/language-files.js';
import { languageNames } from '../language/language-names.js';
import type { Locale } from '../language/locales.js';
import { swedish } from '../language/words.js';
import { administratorPage } from './administrator-page.js';
import { announcementOf } from './announcement.js';
import { builderPage } from './builder-page.js';
import {
  chooseWords,
  firstState,
  missLanguage,
  tellCopied,
  type BuilderState,
  type Change,
  type CopyTarget,
} from './builder-state.js';
import { builderWordsIn } from './builder-words.js';
import { choiceOf } from './choice-of.js';
import type { ClipboardContent } from './clipboard-content.js';
import { copyContent, selectAll } from './copy-content.js';
import { namedLines } from './named-lines.js';
import { offeredMaterial } from './offered-material.js';
import { ownFactsOf } from './own-facts.js';
import { nameMaterial, WatchedSource } from './page-source.js';
import { siteFolder } from './site-folder.js';
import { snippetOf } from './snippet.js';
import { formOf } from './systems.js';

// The script of the builder's two pages: what is chosen is kept here alone.

/** How long a button says that it has copied, in milliseconds. */
const saidFor = 4000;

const main = document.querySelector('main')!;
/** What is said politely; it is there before anything is said, or it would not be heard. */
const status = document.createElement('p');
const { folder, home } = siteFolder(location.href);
const isAdministrator = main.dataset['page'] === 'administrator';
const source = new WatchedSource(update);
let state = firstState;
let copiedTimer: ReturnType<typeof setTimeout> | undefined;
/** The language that was asked for last: another may come later. */
let askedLocale: Locale = 'sv';

function update(): void {
  const words = builderWordsIn(state.language);
  document.documentElement.lang = state.language;
  document.title = isAdministrator ? words.administrator.title : words.page.title;
  const shared = { state, words, copy: copyOf, change };
  render(
    isAdministrator
      ? administratorPage({ ...shared, folder, address: location.href })
      : builderPage({ ...shared, ...chosen(state), chooseLanguage, readLines }),
    main,
  );
}

/** All that follows from what is chosen. */
function chosen(of: BuilderState) {
  const now = presentInstant();
  const own = ownFactsOf(of.own, { hosts: null, now });
  const around = { offered: offeredMaterial(source.current.facts, own), own, folder, home, now };
  const choice = choiceOf(of, around);
  return {
    around,
    now,
    choice,
    source: source.current,
    snippet: snippetOf(formOf(of.system, of.codeView, of.tag), choice, of.codeView),
    isFile: location.protocol === 'file:',
  };
}

function change(made: Change): void {
  const before = state;
  state = made(before);
  update();
  const said = announcementOf(before, state, builderWordsIn(state.language));
  if (said !== null) status.textContent = said;
  if (state.county !== before.county) void source.look(state.county);
}

async function languageWords(locale: Locale) {
  return locale === 'sv' ? swedish : languageFile(locale);
}

function chooseLanguage(locale: Locale): void {
  askedLocale = locale;
  const isAsked = () => askedLocale === locale;
  languageWords(locale).then(
    (words) => isAsked() && change(chooseWords(words)),
    // What the list shows is what is shown: it goes back to that.
    () => isAsked() && change(missLanguage(languageNames[locale])),
  );
}

async function copy(what: CopyTarget, content: ClipboardContent): Promise<void> {
  clearTimeout(copiedTimer);
  const selected = main.querySelector(`[data-copied="${what}"]`)!;
  const isDone = await copyContent(content, selected);
  change(tellCopied({ what, isDone }));
  if (isDone) copiedTimer = setTimeout(() => change(tellCopied(null)), saidFor);
  else selectAll(selected);
}

function copyOf(what: CopyTarget, content: ClipboardContent): void {
  void copy(what, content);
}

function readLines(text: string): boolean {
  const lines = namedLines(text);
  nameMaterial(lines);
  if (lines.length > 0) void source.look(state.county);
  return lines.length > 0;
}

// What is in no file yet is asked for before it is lost.
window.addEventListener('beforeunload', (event) => {
  if (state.own !== state.ownKept) event.preventDefault();
});
// What stands there for those without scripts makes way.
main.replaceChildren();
status.className = 'visually-hidden';
status.role = 'status';
main.after(status);
update();
if (!isAdministrator) void source.look(state.county);
