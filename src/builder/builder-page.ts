import { html, nothing, type TemplateResult } from 'lit/html.js';
import { version } from '../base/version.js';
import { changeLanguage } from './builder-state.js';
import { choicesStep } from './choices-step.js';
import { copyStep } from './copy-step.js';
import { looksStep } from './looks-step.js';
import { previewPane } from './preview-pane.js';
import { purposeStep } from './purpose-step.js';
import type { StepContext } from './step-context.js';
import { systemStep } from './system-step.js';

/** The builder's page: five steps, with the preview beside them. */
export function builderPage(context: StepContext): TemplateResult {
  const { state, words, change, isFile } = context;
  const said = words.page;
  return html`
    <header>
      <p class="language">
        <button
          type="button"
          lang=${state.language === 'sv' ? 'en' : 'sv'}
          @click=${() => change(changeLanguage)}
        >
          ${said.languageOfPage}
        </button>
      </p>
      <h1>${said.title}</h1>
      <p class="lead">${said.lead}</p>
      ${isFile ? html`<p class="note">${said.asFile}</p>` : nothing}
    </header>
    <div class="workbench">
      <form class="steps" aria-label=${said.steps} @submit=${stay}>
        ${purposeStep(context)} ${choicesStep(context)} ${looksStep(context)} ${systemStep(context)}
        ${copyStep(context)}
      </form>
      ${previewPane(context)}
    </div>
    <footer><p>${said.version} ${version}</p></footer>
  `;
}

function stay(event: Event): void {
  event.preventDefault();
}
