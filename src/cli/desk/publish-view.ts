import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { headerFields } from '../../publication/county-document-header.js';
import type { DeskView } from './desk-view.js';
import { findingList } from './finding-list.js';

/** What is chosen and typed for the next version, nowhere but on the page. */
export interface PublishChoice {
  readonly version: string;
  readonly published: string;
  readonly expires: string;
  /** A key by its path; `file` for one from another place. */
  readonly key: string;
  /** Whether another version is asked for although one is ready. */
  readonly isAnew: boolean;
}

/** What the view asks for. */
export interface PublishTerms {
  readonly choice: PublishChoice;
  readonly choose: (changed: Partial<PublishChoice>) => void;
  readonly prepare: () => void;
  /** @param form has the passphrase, and the file where one is chosen */
  readonly sign: (form: HTMLFormElement) => void;
  readonly publish: () => void;
  /** Whether something that was asked for is being done. */
  readonly isBusy: boolean;
}

/** From the draft to the file that is uploaded: what is wrong, what changes, the next version, its signatures and the publication. */
export function publishView(view: DeskView, terms: PublishTerms): TemplateResult {
  const { words, state } = view;
  return html`<div class="steps">
    ${[mend, changes, prepare, sign, publish].map(
      (step, at) =>
        html`<section aria-labelledby="step-${at}">
          <h2 id="step-${at}">${at + 1}. ${Object.values(words.steps)[at]}</h2>
          ${step(view, terms)}
        </section>`,
    )}
    ${
      state.troubles.length > 0
        ? html`<section class="told wrong">
            <h2>${words.troubles}</h2>
            ${state.troubles.map((one) => html`<p>${one}</p>`)}
          </section>`
        : nothing
    }
  </div>`;
}

/** Whether the document is saved, and right, as a version after the one that is out. */
function isPrepared({ state, document }: DeskView): boolean {
  const { version } = document;
  const before = state.published?.version ?? 0;
  const isNew = typeof version === 'number' && version > before;
  return state.draftSavedAt === null && isNew && !state.findings.some(({ isError }) => isError);
}

function inHeader(where: string): boolean {
  return Object.hasOwn(headerFields, where);
}

function mend(view: DeskView): TemplateResult {
  const { words, state } = view;
  const found = state.findings.filter(({ where }) => !inHeader(where));
  const isWrong = found.some(({ isError }) => isError);
  return html`${isWrong ? nothing : html`<p>${words.noErrors}</p>`}
  ${found.length > 0 ? findingList(view, found) : nothing}`;
}

function changes({ words, state }: DeskView): TemplateResult {
  const { published } = state;
  return html`<p>
      ${published ? words.comparedWith(published.version) : words.comparedWithBundled}
    </p>
    ${
      state.changes.length > 0
        ? html`<ul>
            ${state.changes.map((one) => html`<li>${numbersMarked(one)}</li>`)}
          </ul>`
        : html`<p>${words.nothingChanges}</p>`
    }`;
}

/** Numbers stand out, and are looked at first. */
function numbersMarked(words: string): (string | TemplateResult)[] {
  return words
    .split(/((?:\b0|\+)\d[\d \-–]{5,}\d\b)/)
    .map((part, at) => (at % 2 === 1 ? html`<strong>${part}</strong>` : part));
}

function prepare(view: DeskView, terms: PublishTerms): TemplateResult {
  const { words, state, document } = view;
  const { choice, choose } = terms;
  if (isPrepared(view) && !choice.isAnew) {
    return html`<p class="good">${words.isPrepared(Number(document.version))}</p>
      <button type="button" class="quiet" @click=${() => choose({ isAnew: true })}>
        ${words.prepareAgain}
      </button>`;
  }
  const input = (name: 'version' | 'published' | 'expires', label: string, hint?: string) => {
    const found = state.findings.filter(({ where }) => where === name);
    const described = [hint && `next-${name}-hint`, found.length > 0 && `next-${name}-told`];
    return html`<div class="field">
      <label for="next-${name}">${label}</label>
      ${hint ? html`<p class="hint" id="next-${name}-hint">${hint}</p>` : nothing}
      <input
        id="next-${name}"
        type=${name === 'version' ? 'text' : 'date'}
        inputmode=${name === 'version' ? 'numeric' : nothing}
        class=${name === 'version' ? 'number' : 'date'}
        autocomplete="off"
        required
        aria-describedby=${described.filter(Boolean).join(' ') || nothing}
        .value=${live(choice[name] || String(state.next[name]))}
        @input=${({ target }: Event) => choose({ [name]: (target as HTMLInputElement).value })}
      />
      ${
        found.length > 0
          ? html`<ul class="findings" id="next-${name}-told">
              ${found.map((one) => html`<li class="warned">${one.words}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  };
  return html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
      terms.prepare();
    }}
  >
    <div class="beside">
      ${input('version', words.version.charAt(0).toUpperCase() + words.version.slice(1), words.versionHint)}
      ${input('published', words.published)} ${input('expires', words.expires, words.expiresHint)}
    </div>
    <button type="submit" aria-disabled=${terms.isBusy ? 'true' : nothing}>
      ${words.prepare(choice.version || String(state.next.version))}
    </button>
  </form>`;
}

function sign(view: DeskView, terms: PublishTerms): TemplateResult {
  const { words, state, document } = view;
  const { editors, keys, threshold } = state;
  if (!editors) return html`<p>${words.noEditors}</p>`;
  const { choice, choose } = terms;
  const isOther = choice.key === 'file' || keys.length === 0;
  return html`<p>${words.mustSign(threshold)}</p>
    <ul class="signers">
      ${editors.map(
        ({ role, hasSigned }) =>
          html`<li class=${hasSigned ? 'good' : nothing}>
            ${role}: ${hasSigned ? words.hasSigned : words.hasNotSigned}
          </li>`,
      )}
    </ul>
    ${
      !isPrepared(view)
        ? html`<p>${words.signFirst}</p>`
        : html`<form
            autocomplete="off"
            @submit=${(event: SubmitEvent) => {
              event.preventDefault();
              terms.sign(event.target as HTMLFormElement);
            }}
          >
            ${
              keys.length > 0
                ? html`<div class="field">
                    <label for="sign-key">${words.key}</label>
                    <select
                      id="sign-key"
                      name="key"
                      autocomplete="off"
                      @change=${({ target }: Event) =>
                        choose({ key: (target as HTMLSelectElement).value })}
                    >
                      <option value="" .selected=${choice.key === ''}>${words.pick}</option>
                      ${keys.map(
                        ({ path, role }) =>
                          html`<option value=${path} .selected=${choice.key === path}>
                            ${role}
                          </option>`,
                      )}
                      <option value="file" .selected=${choice.key === 'file'}>
                        ${words.keyOther}
                      </option>
                    </select>
                  </div>`
                : nothing
            }
            ${
              isOther
                ? html`<div class="field">
                    <label for="sign-file">${words.keyFile}</label>
                    <p class="hint" id="sign-file-hint">${words.keyFileHint}</p>
                    <input
                      type="file"
                      id="sign-file"
                      name="file"
                      accept=".json,application/json"
                      aria-describedby="sign-file-hint"
                    />
                  </div>`
                : nothing
            }
            <div class="field">
              <label for="sign-passphrase">${words.passphrase}</label>
              <p class="hint" id="sign-passphrase-hint">${words.passphraseHint}</p>
              <input
                type="password"
                id="sign-passphrase"
                name="passphrase"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="sign-passphrase-hint"
              />
            </div>
            <button type="submit" aria-disabled=${terms.isBusy ? 'true' : nothing}>
              ${terms.isBusy ? words.signing : words.sign(Number(document.version))}
            </button>
          </form>`
    }`;
}

function publish(view: DeskView, terms: PublishTerms): TemplateResult {
  const { words, state } = view;
  const signed = (state.editors ?? []).filter(({ hasSigned }) => hasSigned).length;
  if (!isPrepared(view) || signed < state.threshold) {
    return html`<p>${words.publishFirst(state.threshold)}</p>`;
  }
  return html`<p><code>${state.publication}</code></p>
    <button type="button" aria-disabled=${terms.isBusy ? 'true' : nothing} @click=${terms.publish}>
      ${words.publish}
    </button>`;
}
