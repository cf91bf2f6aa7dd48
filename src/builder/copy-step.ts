import { html, nothing, type TemplateResult } from 'lit/html.js';
import { factChosen } from './choice-of.js';
import { addressContent, clipboardOf } from './clipboard-content.js';
import { codeArea, copyButton } from './code-box.js';
import { inlineParts } from './inline-parts.js';
import type { SnippetLink } from './snippet.js';
import { step } from './step.js';
import type { StepContext } from './step-context.js';

/** What is pasted, and the buttons that copy it; below, what an administrator does once. */
export function copyStep(context: StepContext): TemplateResult {
  const { state, words, snippet, around, copy } = context;
  const said = words.copy;
  const content = clipboardOf(snippet);
  const { link, form } = snippet;
  const isLink = form === 'link' && link !== null;
  const isOwn = factChosen(state, around.offered)?.isOwn && state.ownIn === 'document';
  const page = new URL('administrator.html', location.href).href;
  return step(
    5,
    said.heading,
    html`
      ${
        isLink
          ? html`<p id="as-pasted">${said.asPasted}</p>
              ${asPasted(link, state.words)}
              <p class="hint">${said.asPastedNote}</p>`
          : codeArea('embed', said.code, snippet.code)
      }
      ${
        state.copied && !state.copied.isDone ? html`<p class="note">${said.refused}</p>` : nothing
      }
      <p class="buttons">
        ${copyButton(context, 'embed', said.copy, content)}
        ${
          isLink
            ? copyButton(context, 'address', said.copyAddress, addressContent(link.address))
            : nothing
        }
      </p>
      ${
        isLink
          ? html`<p class="hint">${said.addressHelp}</p>
              <details class="fold">
                <summary>${said.showCode}</summary>
                ${codeArea('address', said.code, snippet.code)}
              </details>`
          : nothing
      }
      ${isOwn ? html`<p class="note">${said.ownDocument}</p>` : nothing}
      <details class="fold">
        <summary>${said.once}</summary>
        <p>${said.onceText}</p>
        <p>
          <a href="administrator.html" data-copied="page">${said.administratorPage}</a>
        </p>
        <p class="buttons">
          ${copyButton({ state, words, copy }, 'page', said.copyPage, { html: null, text: page })}
        </p>
      </details>
    `,
  );
}

/** The paragraph as a visual editor will have it: what is selected of it is that too. */
function asPasted(
  { markup }: SnippetLink,
  { locale, dir }: { readonly locale: string; readonly dir: 'ltr' | 'rtl' },
): TemplateResult {
  return html`<div
    class="as-pasted"
    data-copied="embed"
    tabindex="-1"
    role="group"
    aria-labelledby="as-pasted"
    lang=${locale}
    dir=${dir}
  >
    <p lang=${locale} dir=${dir}
      >${inlineParts(markup).map(({ text, href }) =>
        href === null ? text : html`<a href=${href}>${text}</a>`,
      )}</p
    >
  </div>`;
}
