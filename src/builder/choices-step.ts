import { html, nothing, type TemplateResult } from 'lit/html.js';
import { entryOf } from '../catalogue.js';
import { languageNames } from '../language/language-names.js';
import { translatedLocales, type Locale } from '../language/locales.js';
import type { Text } from '../material/text.js';
import { plainText } from '../parts/told-text.js';
import { choose, chooseFact, toggle } from './builder-state.js';
import { filled } from './builder-words.js';
import { factChosen } from './choice-of.js';
import { checkbox, input, radios, select } from './controls.js';
import { ownPanel } from './own-panel.js';
import { sourcePanel } from './source-panel.js';
import { step } from './step.js';
import type { StepContext } from './step-context.js';
import { takesFacts, takesFramesOnly } from './systems.js';

const levels = [2, 3, 4, 5, 6, 1] as const;

/** Which of the county's facts, or of the site's own, and how. */
export function choicesStep(context: StepContext): TemplateResult {
  const { state, words, change, chooseLanguage, isFile } = context;
  const said = words.choices;
  const { choices, place } = entryOf(state.tag);
  const isFramed = takesFramesOnly(state.system);
  return step(
    2,
    said.heading,
    html`
      ${isFramed ? html`<p class="hint">${said.inFrame}</p>` : nothing}
      ${choices.includes('line') ? lineChoice(context) : nothing}
      ${choices.includes('call') ? callChoice(context) : nothing}
      ${
        choices.includes('variant')
          ? checkbox('compact', said.isCompact, state.isCompact, (isCompact) =>
              change(choose({ isCompact })),
            )
          : nothing
      }
      ${choices.includes('terms') ? partChoice(context, 'terms') : nothing}
      ${choices.includes('sections') ? partChoice(context, 'sections') : nothing}
      ${state.tag === 'quick-exit' ? exitChoice(context) : nothing}
      <div class="fields">
        ${select(
          'language',
          said.language,
          state.words.locale,
          (['sv', ...translatedLocales] as const).map((locale) => ({
            value: locale,
            text: languageNames[locale],
          })),
          (locale) => chooseLanguage(locale as Locale),
        )}
        ${
          place === 'text'
            ? select(
                'heading-level',
                said.headingLevel,
                String(state.headingLevel),
                levels.map((level) => ({ value: String(level), text: said.levels[level] })),
                (level) => change(choose({ headingLevel: Number(level) })),
              )
            : nothing
        }
      </div>
      ${
        state.missingLanguage
          ? html`<p class="note">
              ${filled(isFile ? said.missingInFile : said.missing, { language: state.missingLanguage })}
            </p>`
          : nothing
      }
      ${state.words.note?.warning ? html`<p class="note">${said.unreviewed}</p>` : nothing}
      ${sourcePanel(context)}
    `,
  );
}

function lineChoice(context: StepContext): TemplateResult {
  const { state, words, around, change } = context;
  const said = words.choices;
  const isFramed = takesFramesOnly(state.system);
  return html`${select(
    'line',
    said.line,
    state.line,
    around.offered.lines
      .filter(({ isOwn }) => !isOwn || !isFramed)
      .map(({ id, fact, isOwn }) => ({
        value: id,
        text: nameOf(context, 'line', fact),
        group: isOwn ? said.ofSite : said.ofCounty,
      })),
    (line) => change(chooseFact('line', line)),
  )}
  ${isFramed ? nothing : ownPanel(context, 'line')} ${ownInChoice(context)}`;
}

function callChoice(context: StepContext): TemplateResult {
  const { state, words, around, change } = context;
  const said = words.choices;
  return html`${select(
    'call',
    said.call,
    state.call,
    around.offered.calls
      .filter(({ isOwn }) => !isOwn || !takesFramesOnly(state.system))
      .map(({ id, fact, isOwn }) => ({
        value: id,
        text: nameOf(context, 'call', fact),
        group: isOwn ? said.ofSite : said.ofCounty,
      })),
    (call) => change(chooseFact('call', call)),
  )}
  ${takesFramesOnly(state.system) ? nothing : ownPanel(context, 'call')} ${ownInChoice(context)}`;
}

/** What a line or a call is called; an own one may have no name yet. */
function nameOf(
  { state, words }: StepContext,
  what: 'line' | 'call',
  { name }: { readonly name: Text },
): string {
  return plainText(state.words, name) || words.own[what];
}

/** How an own fact reaches the page, where there is more than one way. */
function ownInChoice({
  state,
  words,
  around,
  change,
}: Pick<StepContext, 'state' | 'words' | 'around' | 'change'>): TemplateResult | typeof nothing {
  const fact = factChosen(state, around.offered);
  const isAsked =
    fact && around.own.asAttributes[fact.id] && takesFacts(state.system, state.codeView);
  if (!isAsked) return nothing;
  const { ownIn, ownInDocument, ownInTag } = words.choices;
  return radios(
    'own-in',
    ownIn,
    state.ownIn,
    [
      ['document', ownInDocument],
      ['tag', ownInTag],
    ],
    (one) => change(choose({ ownIn: one })),
  );
}

function partChoice(
  { state, words, around, change }: StepContext,
  what: 'terms' | 'sections',
): TemplateResult {
  const offered = around.offered[what];
  const unasked = offered.filter(({ fact }) => fact.isUnasked).map(({ id }) => id);
  const ticked = new Set(state[what] ?? unasked);
  return html`<fieldset class="radios" aria-describedby="${what}-help">
    <legend>${words.choices[what]}</legend>
    <p class="hint" id="${what}-help">${words.choices.partsHelp}</p>
    ${offered.map(({ id, fact }) =>
      checkbox(`${what}-${id}`, plainText(state.words, fact.name), ticked.has(id), () =>
        change(toggle(what, id, offered)),
      ),
    )}
  </fieldset>`;
}

function exitChoice({ state, words, change }: StepContext): TemplateResult {
  const said = words.choices;
  return html`
    ${input('exit', said.exit, 'url', state.exit, (exit) => change(choose({ exit: exit.trim() })), said.exitHelp)}
    ${input(
      'traces',
      said.traces,
      'url',
      state.traces,
      (traces) => change(choose({ traces: traces.trim() })),
      said.tracesHelp,
    )}
    ${checkbox('keys', said.keys, state.hasKeys, (hasKeys) => change(choose({ hasKeys })))}
  `;
}
