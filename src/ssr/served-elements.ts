import type { CSSResult, TemplateResult } from 'lit';
import type { Tag } from '../catalogue.js';
import { CountySupport } from '../elements/county-support/county-support.js';
import { supportTemplate } from '../elements/county-support/template.js';
import type { SupportView } from '../elements/county-support/view.js';
import type { CallView } from '../elements/grant-deadline/call-view.js';
import { GrantDeadline } from '../elements/grant-deadline/grant-deadline.js';
import { servedGrant, servedGrantFallback } from '../elements/grant-deadline/served.js';
import { HotlineStatus } from '../elements/hotline-status/hotline-status.js';
import type { LineView } from '../elements/hotline-status/line-view.js';
import { servedHotline, servedHotlineFallback } from '../elements/hotline-status/served.js';
import { servedChecklist } from '../elements/trafficking-checklist/served.js';
import { TraffickingChecklist } from '../elements/trafficking-checklist/trafficking-checklist.js';
import type { ChecklistView } from '../elements/trafficking-checklist/view.js';
import { servedDefinitions } from '../elements/violence-definitions/served.js';
import { ViolenceDefinitions } from '../elements/violence-definitions/violence-definitions.js';
import type { DefinitionsView } from '../elements/violence-definitions/view.js';
import type { Words } from '../language/words.js';
import type { TranslationNotice } from '../parts/translation-notice.js';

/** The tags of what has more to give from a server than its children. The way out is a link there, and nothing else. */
export type ServedTag = Exclude<Tag, 'quick-exit'>;

/** How an element is written down on a server. */
export interface ServedElement {
  /** Any of ours: what they have in common is all that is asked of it. */
  readonly element: typeof HotlineStatus;
  /** What is in its shadow root, by what it gives as its view. */
  readonly template: (
    words: Words,
    view: unknown,
    level: number,
    notice: TranslationNotice,
    now: number,
  ) => TemplateResult;
  /** What stands inside its tag, where that is told by the view; else what the catalogue has. */
  readonly fallback?: (words: Words, view: unknown, now: number) => string;
}

const any = (element: unknown) => element as typeof HotlineStatus;

/** All that a server writes down, by tags. What changes by the hour or the day has a template of its own, that leaves it out. */
export const servedElements: Readonly<Record<ServedTag, ServedElement>> = {
  'hotline-status': {
    element: HotlineStatus,
    template: (words, view, ...rest) => servedHotline(words, view as LineView, ...rest),
    fallback: (words, view, now) => servedHotlineFallback(words, view as LineView, now),
  },
  'grant-deadline': {
    element: any(GrantDeadline),
    template: (words, view, level) => servedGrant(words, view as CallView, level),
    fallback: (words, view) => servedGrantFallback(words, view as CallView),
  },
  'violence-definitions': {
    element: any(ViolenceDefinitions),
    template: (words, view, level) => servedDefinitions(words, view as DefinitionsView, level),
  },
  'trafficking-checklist': {
    element: any(TraffickingChecklist),
    template: (words, view, level) => servedChecklist(words, view as ChecklistView, level),
  },
  'county-support': {
    element: any(CountySupport),
    template: (words, view, level) => supportTemplate(words, view as SupportView, level),
  },
};

/** Their tags. */
export const servedTags = Object.keys(servedElements) as readonly ServedTag[];

/** An element's styles as a sheet has them, with what is for a server's HTML alone. */
export function servedSheet(tag: ServedTag): string {
  const styles = servedElements[tag].element.styles as readonly CSSResult[];
  return [...styles, servedStyles].map((one) => String(one)).join('\n');
}

/**
 * What needs a script is not seen without one, and keeps its room where one may come; what folds looks as it does with one, also on
 * paper. What a server says in place of a state is no state, and has neither a colour nor a shape of one.
 */
const servedStyles = `
  button,
  a[href^='#'] {
    visibility: hidden;
  }
  @media screen and (scripting: none) {
    button,
    a[href^='#'] {
      display: none;
    }
    .definition {
      padding-bottom: var(--_space-3);
    }
    .served:has(+ .facts) {
      display: none;
    }
  }
  @media screen and (scripting: enabled) {
    :is(p, section)[hidden] {
      display: block;
      visibility: hidden;
    }
  }
  /* As high as the state that takes its place, and its lines as long. */
  .served {
    gap: 0;
    padding-block: calc(0.35em + var(--_line));
    padding-inline: 0 calc(2.8em + var(--_space-2) + 2 * var(--_line));
    border: 0;
    background: none;
    color: inherit;
  }
  .served .shape {
    width: 0;
    margin: 0.35em 0;
    border-inline: 0;
    visibility: hidden;
  }
  /* The box below it says the same. */
  .served:has(+ .facts) {
    visibility: hidden;
  }
  .actions > details {
    padding-bottom: 4px;
  }
  .actions > [open] {
    flex-basis: 100%;
  }
  @media print {
    a[href^='#'] {
      visibility: visible;
    }
    .actions:has(details) {
      display: block;
    }
    .actions > details {
      padding: 0;
    }
    .actions summary {
      display: none;
    }
    .actions > details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
