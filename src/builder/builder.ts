import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import '../index.js';
import { entryOf, tags, type Tag } from '../catalogue.js';
import { defaultCounty } from '../material/counties.js';
import { plainText } from '../parts/told-text.js';
import { copyText } from '../parts/copy-text.js';
import { presentInstant } from '../base/clock.js';
import { version } from '../base/version.js';
import { translatedLocales, type Locale } from '../language/locales.js';
import { languageNames } from '../language/language-names.js';
import { languageFile } from '../language/language-files.js';
import { swedish } from '../language/words.js';
import { bundledGrantCalls, grantCallIds } from '../material/bundled/grant-calls.js';
import { bundledHotlines, hotlineIds } from '../material/bundled/hotlines.js';
import { builderWords } from './builder-words.js';
import {
  attributesOf,
  formOf,
  scriptTag,
  snippet,
  systems,
  type Choice,
  type System,
} from './snippet.js';

let own: keyof typeof builderWords = 'sv';
let choice: Choice = {
  tag: 'hotline-status',
  line: hotlineIds[0],
  call: grantCallIds[0],
  words: swedish,
  headingLevel: 2,
  folder: '/filer/kvinnofrid/',
};
let system: System = 'unknown';
let asOf = { day: '', time: '10:00' };
/** What they are where nothing is set. */
const plainLooks = { brand: '#14534a', accent: '#14534a', radius: '6' };
let looks = plainLooks;
let status = '';

function update(): void {
  const words = builderWords[own];
  document.documentElement.lang = own;
  document.title = words.title;
  render(page(), document.querySelector('main')!);
  for (const [name, value] of Object.entries(properties())) {
    document.documentElement.style.setProperty(name, value);
  }
}

/** The custom properties that were chosen; those that are as they come are left out. */
function properties(): Record<string, string> {
  return {
    ...(looks.brand !== plainLooks.brand && { '--kvinnofrid-brand-color': looks.brand }),
    ...(looks.accent !== plainLooks.accent && { '--kvinnofrid-accent-color': looks.accent }),
    ...(looks.radius !== plainLooks.radius && { '--kvinnofrid-radius': `${looks.radius}px` }),
  };
}

function page(): TemplateResult {
  const words = builderWords[own];
  const css = Object.entries(properties()).map(([name, value]) => `  ${name}: ${value};`);
  return html`
    <p>
      <button type="button" lang=${own === 'sv' ? 'en' : 'sv'} @click=${changeLanguage}>
        ${words.languageOfPage}
      </button>
    </p>
    <h1>${words.title}</h1>
    <p>${words.lead}</p>
    <form @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <legend>${words.what}</legend>
        ${select(
          words.element,
          choice.tag,
          offered().map((tag) => [tag, `<${tag}>`]),
          (tag) => choose({ tag: tag as Tag }),
        )}
        ${
          entryOf(choice.tag).choices.includes('line')
            ? select(
                words.line,
                choice.line,
                hotlineIds.map((line) => [
                  line,
                  plainText(choice.words, bundledHotlines[defaultCounty][line]!.name),
                ]),
                (line) => choose({ line }),
              )
            : nothing
        }
        ${
          entryOf(choice.tag).choices.includes('call')
            ? select(
                words.call,
                choice.call,
                grantCallIds.map((call) => [
                  call,
                  plainText(choice.words, bundledGrantCalls[defaultCounty][call]!.name),
                ]),
                (call) => choose({ call }),
              )
            : nothing
        }
        ${select(
          words.language,
          choice.words.locale,
          (['sv', ...translatedLocales] as const).map((locale) => [locale, languageNames[locale]]),
          (locale) => void chooseLanguage(locale as Locale),
        )}
        ${choice.words.note?.warning ? html`<p>${words.unreviewed}</p>` : nothing}
        ${select(
          words.headingLevel,
          String(choice.headingLevel),
          ['1', '2', '3', '4', '5', '6'].map((level) => [level, level]),
          (level) => choose({ headingLevel: Number(level) }),
        )}
      </fieldset>
      <fieldset>
        <legend>${words.where}</legend>
        ${select(words.system, system, Object.entries(words.systems), (name) => {
          system = name as System;
          if (!offered().includes(choice.tag)) choose({ tag: offered()[0]! });
          update();
        })}
        ${input(words.folder, 'text', choice.folder, (folder) =>
          choose({ folder: folder.endsWith('/') ? folder : `${folder}/` }),
        )}
      </fieldset>
      <fieldset>
        <legend>${words.looks}</legend>
        ${input(words.brand, 'color', looks.brand, (brand) => look({ brand }))}
        ${input(words.accent, 'color', looks.accent, (accent) => look({ accent }))}
        ${input(words.radius, 'number', looks.radius, (radius) => look({ radius }))}
        ${
          css.length > 0
            ? html`<p id="looks-help">${words.looksHelp}</p>
                ${code('looks', words.looks, `:root {\n${css.join('\n')}\n}`)}`
            : nothing
        }
      </fieldset>
    </form>
    <h2>${words.code}</h2>
    <p>
      ${formOf(system, choice.tag) === systems[system] ? words.paste[system] : words.pasteInTemplate}
    </p>
    ${code('code', words.code, snippet(formOf(system, choice.tag), { ...choice, now: presentInstant() }))}
    <h2>${words.admin}</h2>
    <p>${words.adminHelp}</p>
    ${code('script', words.admin, scriptTag(choice.folder))}
    <p>${words.version} ${version}</p>
    <h2>${words.preview}</h2>
    <div class="as-of">
      ${input(words.asOf, 'date', asOf.day, (day) => show({ day }))}
      ${input(words.asOfTime, 'time', asOf.time, (time) => show({ time }))}
    </div>
    ${preview('phone', words.phone)}
    ${entryOf(choice.tag).place === 'template' ? nothing : preview('desktop', words.desktop)}
    <p class="status" role="status">${status}</p>
  `;
}

/** The elements that there is code for, in the system. */
function offered(): readonly Tag[] {
  return tags.filter((tag) => systems[system] !== 'frame' || entryOf(tag).place === 'text');
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
): TemplateResult {
  return html`<label
    ><span>${label}</span>
    <input
      type=${type}
      autocomplete="off"
      .value=${value}
      @change=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </label>`;
}

function code(id: string, label: string, text: string): TemplateResult {
  const words = builderWords[own];
  return html`<p class="code">
    <textarea
      id=${id}
      aria-label=${label}
      readonly
      rows="5"
      autocomplete="off"
      .value=${text}
    ></textarea>
    <button type="button" @click=${() => void copy(text)} aria-describedby=${id}>
      ${words.copy}
    </button>
  </p>`;
}

/** The element itself, made anew for each choice. */
function preview(name: string, label: string): TemplateResult {
  const element = document.createElement(choice.tag);
  for (const [attribute, value] of Object.entries(attributesOf(choice))) {
    element.setAttribute(attribute, value);
  }
  element.lang = choice.words.locale;
  if (asOf.day) element.setAttribute('now', `${asOf.day}T${asOf.time || '10:00'}`);
  return html`<section aria-label=${label}>
    <h3>${label}</h3>
    <div class="preview ${name}">${element}</div>
  </section>`;
}

function choose(changed: Partial<Choice>): void {
  choice = { ...choice, ...changed };
  update();
}

async function chooseLanguage(locale: Locale): Promise<void> {
  choose({ words: locale === 'sv' ? swedish : await languageFile(locale) });
}

function look(changed: Partial<typeof looks>): void {
  looks = { ...looks, ...changed };
  update();
}

function show(changed: Partial<typeof asOf>): void {
  asOf = { ...asOf, ...changed };
  update();
}

async function copy(text: string): Promise<void> {
  const words = builderWords[own];
  status = (await copyText(text)) ? words.copied : words.notCopied;
  update();
}

function changeLanguage(): void {
  own = own === 'sv' ? 'en' : 'sv';
  status = '';
  update();
}

// What stands there for those without scripts makes way.
document.querySelector('main')!.replaceChildren();
update();
