import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { languageNames } from '../../language/language-names.js';
import { translatedLocales, type Locale } from '../../language/locales.js';
import type { CliLanguage } from '../said.js';
import { Frames } from './frames.js';
import { widths, type PageChoice } from './page-choice.js';
import type { PreviewState } from './preview-state.js';
import { previewWords } from './preview-words.js';

// The script of a preview's page: what is chosen is kept here alone, and what the command tells is shown as it comes.

const words = previewWords[document.documentElement.lang as CliLanguage];
const place = document.querySelector<HTMLElement>('#preview')!;
let choice: PageChoice = {
  day: '',
  time: '10:00',
  language: 'sv',
  width: 'phone',
  exhibit: '',
};
let state: PreviewState | null = null;
let isGone = false;
let frames: Frames | null = null;

function update(): void {
  render(page(), place);
}

/** Shows what was chosen, or what the file has become. */
function show(): void {
  update();
  frames ??= new Frames((side) => document.querySelector<HTMLIFrameElement>(`#${side}`)!);
  frames.show(choice);
}

function choose(changed: Partial<PageChoice>): void {
  choice = { ...choice, ...changed };
  show();
}

function page(): TemplateResult {
  return html`
    <p role="status">${status()}</p>
    ${state ? told(state) : nothing} ${state ? controls(state) : nothing}
    <div class="stage ${choice.width}" ?hidden=${!state}>
      ${frame('bundled', words.bundled)} ${frame('published', words.published)}
    </div>
  `;
}

/** One line that is read out as it changes. */
function status(): string {
  if (isGone) return words.gone;
  if (!state) return words.waiting;
  const { revision, readAt, document, remarks, refusal, trouble } = state;
  const read = words.read(revision, readAt);
  const which = document
    ? ` ${document.county}, ${words.version} ${document.version}, ${words.until} ${document.expires}.`
    : '';
  const found = remarks.length > 0 ? `${words.remarks}: ${remarks.length}.` : words.faultless;
  const wrong = (trouble && `${words.trouble}.`) ?? (refusal && `${words.refused}.`) ?? found;
  return `${read}${which} ${wrong}`;
}

function told({ refusal, remarks, trouble, document }: PreviewState): TemplateResult {
  const isExpired = document !== null && choice.day >= document.expires;
  return html`
    ${
      trouble
        ? html`<section class="told">
            <h2>${words.trouble}</h2>
            <p>${trouble}</p>
            <p>${words.troubleMore}</p>
          </section>`
        : nothing
    }
    ${
      refusal
        ? html`<section class="told">
            <h2>${words.refused}</h2>
            <p>${refusal}</p>
            <p>${words.refusedMore}</p>
          </section>`
        : nothing
    }
    ${
      remarks.length > 0
        ? html`<section class="told">
            <h2>${words.remarks}</h2>
            <ul>
              ${remarks.map((remark) => html`<li>${remark}</li>`)}
            </ul>
            <p>${words.remarksMore}</p>
          </section>`
        : nothing
    }
    ${isExpired ? html`<p class="told">${words.expired}</p>` : nothing}
  `;
}

function controls({ exhibits }: PreviewState): TemplateResult {
  const isThere = exhibits.some(({ id }) => id === choice.exhibit);
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>${words.choose}</legend>
      ${input(words.day, 'date', choice.day, (day) => choose({ day }))}
      ${input(words.time, 'time', choice.time, (time) => choose({ time }), !choice.day)}
      <button type="button" ?disabled=${!choice.day} @click=${() => choose({ day: '' })}>
        ${words.now}
      </button>
      ${select(
        words.language,
        choice.language,
        (['sv', ...translatedLocales] as const).map((locale) => [locale, languageNames[locale]]),
        (language) => choose({ language: language as Locale }),
      )}
      ${select(
        words.width,
        choice.width,
        Object.entries(widths).map(([name, width]) => [
          name,
          `${words[name as keyof typeof widths]}, ${width} px`,
        ]),
        (width) => choose({ width: width as keyof typeof widths }),
      )}
      ${select(
        words.exhibit,
        isThere ? choice.exhibit : '',
        [['', words.all], ...exhibits.map(({ id, title }) => [id, title] as const)],
        (exhibit) => choose({ exhibit }),
      )}
    </fieldset>
  </form>`;
}

function frame(id: string, title: string): TemplateResult {
  return html`<div>
    <h2>${title}</h2>
    <div class="cut"><iframe id=${id} title=${title}></iframe></div>
  </div>`;
}

function select(
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: (value: string) => void,
): TemplateResult {
  return html`<label
    ><span>${label}</span>
    <select
      autocomplete="off"
      @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([name, text]) => html`<option value=${name} .selected=${name === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}

function input(
  label: string,
  type: string,
  value: string,
  typed: (value: string) => void,
  isDisabled = false,
): TemplateResult {
  return html`<label
    ><span>${label}</span>
    <input
      type=${type}
      autocomplete="off"
      ?disabled=${isDisabled}
      .value=${value}
      @change=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </label>`;
}

// What stands there for those without scripts makes way.
place.replaceChildren();
update();
const changes = new EventSource('changes');
changes.addEventListener('message', ({ data }) => {
  isGone = false;
  state = JSON.parse(data as string) as PreviewState;
  show();
});
changes.addEventListener('error', () => {
  isGone = true;
  update();
});
