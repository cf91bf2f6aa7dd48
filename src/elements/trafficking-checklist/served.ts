import type { TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { Round } from '../../parts/round.js';
import { checklistTemplate, type ChecklistHandlers } from './template.js';
import type { ChecklistView } from './view.js';

/**
 * Writes down what a server gives of a checklist: the list, to be ticked as one on paper, and whom to ask.
 * @param level of its heading
 */
export function servedChecklist(words: Words, view: ChecklistView, level: number): TemplateResult {
  return checklistTemplate(words, { ...view, isServed: true }, level, handlers, new Round(), '');
}

const nothingToDo = (): void => {};
const handlers: ChecklistHandlers = {
  ...{ tick: nothingToDo, answerAge: nothingToDo, answerAcute: nothingToDo },
  ...{ copy: nothingToDo, print: nothingToDo, clear: nothingToDo, jump: nothingToDo },
};
