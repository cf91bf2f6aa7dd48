import { html, type TemplateResult } from 'lit/html.js';
import { version } from '../base/version.js';
import { choicesStep } from './choices-step.js';
import { copyStep } from './copy-step.js';
import { looksStep } from './looks-step.js';
import { pageHeader } from './page-header.js';
import { previewPane } from './preview-pane.js';
import { purposeStep } from './purpose-step.js';
import type { StepContext } from './step-context.js';
import { systemStep } from './system-step.js';

/** The builder's page: five steps, with the preview beside them. */
export function builderPage(context: StepContext): TemplateResult {
  const { words, isFile } = context;
  const said = words.page;
  return html`
    ${pageHeader(context, said, isFile ? said.asFile : null)}
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
