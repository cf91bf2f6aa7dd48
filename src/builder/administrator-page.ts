import { html, type TemplateResult } from 'lit/html.js';
import type { CopyTarget } from './builder-state.js';
import { codeBox, copyButton } from './code-box.js';
import { pageHeader } from './page-header.js';
import { scriptTag } from './snippet.js';
import type { StepContext } from './step-context.js';

/** What the administrator's page is made of. */
export type AdministratorContext = Pick<StepContext, 'state' | 'words' | 'copy' | 'change'> & {
  readonly folder: string;
  /** The page's own address. */
  readonly address: string;
};

/** The page to send to whoever runs the site: what is done once. */
export function administratorPage(context: AdministratorContext): TemplateResult {
  const { words, folder, address } = context;
  const said = words.administrator;
  const box = (what: CopyTarget, label: string, code: string) =>
    codeBox(context, what, label, code);
  return html`
    ${pageHeader(context, said)}
    <h2>1. ${said.files}</h2>
    <p>${said.filesText}</p>
    <h2>2. ${said.line}</h2>
    <p>${said.lineText}</p>
    ${box('script', said.line, scriptTag(folder))}
    <h2>${said.own}</h2>
    <p>${said.ownText}</p>
    ${box('own-line', said.own, '<meta name="site-material" content="/kommunens-uppgifter.json" />')}
    <h2>${said.county}</h2>
    <p>${said.countyText}</p>
    <pre><code>&lt;meta name="county-material" content="/county-material.json" data-roots="… …" /&gt;</code></pre>
    <h2>${said.policy}</h2>
    <p>${said.policyText}</p>
    <h2>${said.updates}</h2>
    <p>${said.updatesText}</p>
    <p class="buttons">
      ${copyButton(context, 'page', said.send, { html: null, text: address })}
      <a href="index.html">${said.back}</a>
    </p>
    <p hidden data-copied="page">${address}</p>
  `;
}
