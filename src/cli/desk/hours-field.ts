import { html, type TemplateResult } from 'lit/html.js';
import { hoursDraftOf, notationOf, type HoursDraft } from '../../forms/hours-draft.js';
import { hoursForm } from '../../forms/hours-form.js';
import type { DeskView } from './desk-view.js';
import { controlId, findingsAt } from './desk-view.js';
import { factAt } from './fact-at.js';
import type { FactPath } from './edited-json.js';
import { fieldWords } from './field-words.js';
import { unfinishedHours, unfinishedIn } from './unfinished-hours.js';

/** What is picked, and what was written of it: as long as the document says that, the picks stay as they are. */
interface Picked {
  readonly draft: HoursDraft;
  readonly written: string;
}

const picked = new Map<string, Picked>();

/** The hours of a line as pickers, with whether eves are holidays, which they ask for too. */
export function hoursField(view: DeskView, path: FactPath): TemplateResult {
  const id = controlId(path);
  return html`<section class="form hours-field" id=${id} tabindex="-1" aria-labelledby="${id}-head">
    <h3 id="${id}-head">${fieldWords(path, view.language).label}</h3>
    ${hoursForm({
      id,
      draft: draftAt(view, path),
      language: view.language,
      now: Date.now(),
      isAsked: findingsAt(view, path, true).some(({ isError }) => isError),
      changed: (draft) => {
        const { notation, problems } = notationOf(draft);
        // Hours that are half picked are kept in the draft, and no check lets them be published.
        const isHalf = problems.length > 0 && draft.kind !== 'written';
        const value = isHalf ? unfinishedHours(draft) : notation;
        picked.set(id, { draft, written: JSON.stringify([value, draft.eves]) });
        if (draft.eves !== factAt(view.document, evesOf(path))) view.edit(evesOf(path), draft.eves);
        view.edit(path, value);
      },
    })}
  </section>`;
}

/** Whether the hours of a line ask for eves themselves. */
export function asksForEves(view: DeskView, path: FactPath): boolean {
  const { kind, holidays } = draftAt(view, path);
  return kind === 'weekly' && holidays !== 'as-weekdays';
}

function draftAt({ document }: DeskView, path: FactPath): HoursDraft {
  const [value, eves] = [factAt(document, path), factAt(document, evesOf(path))];
  const known = picked.get(controlId(path));
  if (known?.written === JSON.stringify([value, eves])) return known.draft;
  const unfinished = unfinishedIn(value);
  if (unfinished) return unfinished;
  const notation = typeof value === 'string' ? value : null;
  return hoursDraftOf(notation, eves === 'open' ? 'open' : 'closed');
}

function evesOf(path: FactPath): FactPath {
  return [...path.slice(0, -1), 'eves'];
}
