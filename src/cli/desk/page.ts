import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Json } from '../../publication/signed-json.js';
import type { CliLanguage } from '../said.js';
import { deskBar, type ViewName } from './desk-bar.js';
import { DeskLink, type ActionAnswer } from './desk-link.js';
import { deskNotices, type ToldNotice } from './desk-notices.js';
import type { DeskState } from './desk-state.js';
import type { DeskView } from './desk-view.js';
import { controlId } from './desk-view.js';
import { deskWords } from './desk-words.js';
import type { FactEdit } from './edited-json.js';
import { factAt, inverseOf, withFact } from './fact-at.js';
import { historyView, type ToldHistory } from './history-view.js';
import { newRecord, recordId } from './new-record.js';
import { PreviewFrame, type PreviewChoice } from './preview-frame.js';
import { exhibitOf, previewPart } from './preview-part.js';
import { publishView, type PublishChoice } from './publish-view.js';
import { pathOf, recordForm } from './record-form.js';
import { recordList } from './record-list.js';
import type { RecordKind, RecordRow } from './record-rows.js';

// The script of a desk's page. What is typed is written to the draft within a moment; what is chosen to be looked at is kept here alone.

const language = document.documentElement.lang as CliLanguage;
const words = deskWords[language];
const place = document.querySelector<HTMLElement>('#desk')!;

let state: DeskState | null = null;
/** The document with all that was typed, also what is on its way. */
let working: Json = {};
let isGone = false;
let viewName: ViewName = 'records';
let opened = '';
let side = '';
let adding: RecordKind | null = null;
let asked: 'withdraw' | 'remove' | 'discard' | null = null;
let askedHash = '';
/** What takes back what was typed, the last of it last. */
let undoing: FactEdit[] = [];
/** What records were before they were withdrawn here. */
const before = new Map<string, unknown>();
let stale: DeskState | null = null;
/** The document as it was before somebody else changed it under what was typed here. */
let base: Json = {};
let notice: ToldNotice | null = null;
let isBusy = false;
let focusOn = '';
let preview: Omit<PreviewChoice, 'exhibit'> = { language: 'sv', day: '', width: 'phone' };
const noChoice: PublishChoice = { version: '', published: '', expires: '', key: '', isAnew: false };
let choice = noChoice;
let history: ToldHistory | null | undefined;
let message = '';
const frame = new PreviewFrame();

const link = new DeskLink({
  came: (told) => {
    const isFirst = state === null;
    state = told;
    if (told.document) {
      base = told.document;
      working = link.waiting.reduce<Json>(withFact, told.document);
    }
    if (isFirst) opened = '';
    if (viewName === 'history') void readHistory();
    update();
  },
  stale: (theirs) => {
    stale = theirs;
    focusOn = '#stale';
    update();
  },
  failed: (told) => say(told, true),
  reached: (isReached) => {
    isGone = !isReached;
    update();
  },
  changed: () => update(),
});

function update(): void {
  render(page(), place);
  if (focusOn) {
    const found = place.querySelector<HTMLElement>(focusOn);
    focusOn = '';
    found?.focus();
  }
  const row = openRow();
  frame.mount(place.querySelector<HTMLIFrameElement>('#preview'));
  const exhibit = row ? exhibitOf(row) : '';
  if (state?.exhibits.includes(exhibit)) frame.show({ ...preview, exhibit }, state.revision, false);
}

function say(told: readonly string[], isWrong: boolean): void {
  notice = told.length > 0 ? { words: told, isWrong } : null;
  update();
}

function edit(path: FactEdit['path'], value?: unknown): void {
  const one = value === undefined ? { path } : { path, value };
  const back = inverseOf(working, one);
  const last = undoing.at(-1);
  // What is typed letter by letter is taken back in one.
  const isSame = last && last.path.join('.') === path.join('.') && typeof value === 'string';
  if (!isSame) undoing.push(back);
  working = withFact(working, one);
  notice = null;
  link.edit(one);
}

function undo(): void {
  const back = undoing.pop();
  if (!back) return;
  working = withFact(working, back);
  link.edit(back);
}

const focus = (selector: string): void => {
  focusOn = selector;
  update();
};

function choosePreview(changed: Partial<typeof preview>): void {
  preview = { ...preview, ...changed };
  update();
}

function openRow(): RecordRow | undefined {
  return viewName === 'records' ? state?.rows.find(({ record }) => record === opened) : undefined;
}

/** Shows the record that a fact is of, and moves to its control, or to the nearest one around it. */
function open(where: string): void {
  const row = state!.rows.find(({ record }) => where === record || where.startsWith(`${record}.`));
  // What is of the document as a whole is mended where it is made ready.
  if (!row) return show(where.includes('.') ? 'records' : 'publish');
  viewName = 'records';
  opened = row.record;
  adding = null;
  asked = null;
  undoing = [];
  update();
  const steps = where.split('.');
  for (let length = steps.length; length > row.record.split('.').length; length--) {
    const id = controlId(steps.slice(0, length));
    const found = document.getElementById(id);
    if (!found) continue;
    const control = found.matches('fieldset')
      ? found.querySelector<HTMLElement>('input, textarea, select, button')
      : found;
    control?.focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
  focus('#record');
  place.querySelector('#record')?.scrollIntoView({ block: 'nearest' });
}

function show(name: ViewName): void {
  viewName = name;
  asked = null;
  notice = null;
  if (name === 'history') {
    message = (state?.changes ?? []).join('\n');
    void readHistory();
  }
  update();
}

async function readHistory(): Promise<void> {
  const response = await fetch('history').catch(() => null);
  history = response?.ok ? ((await response.json()) as ToldHistory | null) : history;
  update();
}

/** Asks the command for something, and tells what came of it. */
async function act(name: string, told: object = {}): Promise<ActionAnswer | null> {
  if (isBusy) return null;
  isBusy = true;
  update();
  const answer = await link.act(name, told);
  isBusy = false;
  if (answer?.end === 'stale') say([words.stale.head], true);
  else say(answer?.words ?? [], answer?.end !== 'done');
  return answer;
}

function add(kind: RecordKind, name: string): void {
  const taken = state!.rows.filter((row) => row.kind === kind).map(({ id }) => id);
  const isSingle = kind === 'checklist' || kind === 'definitionsFrame';
  const id = isSingle ? '' : recordId(name, taken, 'post');
  edit(pathOf({ kind, id }), isSingle ? {} : newRecord(kind, name, state!.today));
  adding = null;
  void link.flush().then(() => open(id ? `${kind}.${id}` : kind));
}

function withdraw(row: RecordRow): void {
  const path = pathOf(row);
  const record = Object(factAt(working, path)) as Record<string, unknown>;
  before.set(row.record, record);
  const name = record.name ?? record.heading;
  edit(path, { withdrawn: state!.today, ...(name !== undefined && { name }) });
  asked = null;
  void link.flush().then(() => focus('#record'));
}

function remove(row: RecordRow): void {
  edit(pathOf(row));
  asked = null;
  opened = '';
  void link.flush().then(() => focus('#records'));
}

async function sign(form: HTMLFormElement): Promise<void> {
  const passphrase = form.elements.namedItem('passphrase') as HTMLInputElement;
  const chosen = (form.elements.namedItem('file') as HTMLInputElement | null)?.files?.[0];
  const isFile = choice.key === 'file' || state!.keys.length === 0;
  if (isFile ? !chosen : choice.key === '') return say([words.noKey], true);
  if (passphrase.value === '') {
    say([words.noPassphrase], true);
    return focus('#sign-passphrase');
  }
  const key =
    chosen && isFile ? { name: chosen.name, text: await chosen.text() } : { path: choice.key };
  const told = { key, passphrase: passphrase.value };
  // It is nowhere on the page while it is used, or after.
  passphrase.value = '';
  const answer = await act('sign', told);
  if (answer?.end === 'done') {
    choice = { ...choice, key: '' };
    update();
  }
}

function page(): TemplateResult {
  if (!state) return html`<main><p role="status">${isGone ? words.gone : words.waiting}</p></main>`;
  const view: DeskView = { language, words, state, document: working, side, edit, focus, open };
  return html`
    ${deskBar(view, {
      viewName,
      show,
      canUndo: undoing.length > 0,
      undo,
      isDiscardAsked: asked === 'discard',
      askDiscard: () => {
        asked = 'discard';
        focus('#asked-discard');
      },
      isWriting: link.isWriting,
      save: () => void act('save'),
    })}
    <main class=${viewName}>
      ${deskNotices(view, {
        isGone,
        notice,
        isDiscardAsked: asked === 'discard',
        discard: () => {
          asked = null;
          undoing = [];
          void act('discard');
        },
        keep: () => {
          asked = null;
          focus('#ask-discard');
        },
        stale: stale && { theirs: stale, base, mine: link.waiting, settle },
        goOn: () => void act('go-on'),
        takeTheirs: () => void act('discard'),
      })}
      ${
        state.document === null
          ? html`<section class="told wrong">
              <h2>${words.slips}</h2>
              <ul>
                ${state.slips.map((one) => html`<li>${one}</li>`)}
              </ul>
            </section>`
          : viewOf(view)
      }
    </main>
  `;
}

/** Goes on after somebody else has written: by what was typed here too, or without it. */
function settle(isKept: boolean): void {
  const theirs = stale!;
  stale = null;
  undoing = [];
  void link.settle(theirs, isKept);
}

function viewOf(view: DeskView): TemplateResult {
  if (viewName === 'publish') {
    return publishView(view, {
      choice,
      choose: (changed) => {
        choice = { ...choice, ...changed };
        update();
      },
      prepare: () => {
        const { next } = view.state;
        const told = {
          version: Number(choice.version || next.version),
          published: choice.published || next.published,
          expires: choice.expires || next.expires,
        };
        void act('prepare', told).then((answer) => {
          if (answer?.end === 'done') choice = noChoice;
          update();
        });
      },
      sign: (form) => void sign(form),
      publish: () => void act('publish'),
      isBusy,
    });
  }
  if (viewName === 'history') {
    return historyView(view, {
      history,
      message,
      write: (told) => {
        message = told;
        update();
      },
      commit: () => void act('commit', { message }).then(readHistory),
      asked: askedHash,
      ask: (hash) => {
        askedHash = hash;
        update();
      },
      restore: (hash) => {
        askedHash = '';
        undoing = [];
        void act('restore', { hash });
      },
    });
  }
  const row = openRow();
  const former = row && (before.get(row.record) ?? view.state.former[row.record]);
  return html`<div class="columns ${row ? 'has-record' : ''}">
    ${recordList(view, {
      opened,
      adding,
      startAdding: (kind) => {
        adding = kind;
        update();
      },
      add,
    })}
    <div class="record-form">
      ${
        row
          ? html`<button
                type="button"
                class="quiet back"
                @click=${() => {
                  opened = '';
                  focus(`[data-record="${CSS.escape(row.record)}"]`);
                }}
              >
                ← ${words.backToList}
              </button>
              ${recordForm(view, {
                row,
                chooseSide: (chosen) => {
                  side = chosen;
                  update();
                },
                asked: asked === 'discard' ? null : asked,
                ask: (told) => {
                  asked = told;
                  update();
                },
                withdraw: () => withdraw(row),
                unwithdraw: former === undefined ? null : () => edit(pathOf(row), former),
                remove: () => remove(row),
              })}`
          : html`<p class="hint">${words.choose}</p>`
      }
    </div>
    ${row ? previewPart(view, row, preview, choosePreview) : nothing}
  </div>`;
}

place.replaceChildren();
update();
window.addEventListener('beforeunload', (event) => {
  // Only while something is not on the disk yet.
  if (link.isWriting) event.preventDefault();
});
