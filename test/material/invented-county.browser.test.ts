import { expect, fixture, html } from '@open-wc/testing';
import { supportTemplate } from '../../src/elements/county-support/template.js';
import { supportView } from '../../src/elements/county-support/view.js';
import { grantTemplate } from '../../src/elements/grant-deadline/template.js';
import { grantView } from '../../src/elements/grant-deadline/view.js';
import { hotlineTemplate } from '../../src/elements/hotline-status/template.js';
import { hotlineView } from '../../src/elements/hotline-status/view.js';
import {
  checklistTemplate,
  type ChecklistHandlers,
} from '../../src/elements/trafficking-checklist/template.js';
import { checklistView } from '../../src/elements/trafficking-checklist/view.js';
import {
  definitionsTemplate,
  type DefinitionHandlers,
} from '../../src/elements/violence-definitions/template.js';
import { definitionsView } from '../../src/elements/violence-definitions/view.js';
import { languageFile } from '../../src/language/language-files.js';
import { swedish, type Words } from '../../src/language/words.js';
import { parseInstant } from '../../src/time/stockholm.js';
import { Round } from '../../src/parts/round.js';
import * as county from './invented-county.js';

const instant = parseInstant('2026-11-28T19:00')!;
const nothing = () => undefined;

function everything(words: Words): unknown[] {
  const noDefinition: DefinitionHandlers = {
    toggle: nothing,
    copyLink: nothing,
  };
  const noChecklist: ChecklistHandlers = {
    tick: nothing,
    answerAge: nothing,
    answerAcute: nothing,
    copy: nothing,
    print: nothing,
    clear: nothing,
    jump: nothing,
  };
  const definitions = definitionsView(county.definitions, instant, {
    terms: ['digital', 'latent'],
    startOpen: true,
    toggled: new Map(),
    copy: null,
  });
  const checklist = checklistView(county.checklist, instant, {
    ticked: new Set(),
    age: 'unsure',
    isAcute: false,
    isUncopied: false,
    isPrinting: false,
  });
  return [
    hotlineTemplate(words, hotlineView(county.hotline, instant, 60), 2, '', ''),
    grantTemplate(
      words,
      grantView(county.grantCall, instant, 60),
      { calculator: '', reminder: '', round: new Round() },
      2,
    ),
    definitionsTemplate(words, definitions, 2, noDefinition, ''),
    checklistTemplate(words, checklist, 2, noChecklist, new Round(), ''),
    supportTemplate(words, supportView(county.support, instant, ['fika', 'plan']), 2),
  ];
}

async function shown(words: Words): Promise<HTMLElement> {
  return fixture(html`<div>${everything(words)}</div>`);
}

/** Every Swedish text of the material that has a space or a number, and every address; steps are ticked in a tool. */
function textsOf(facts: unknown): string[] {
  if (typeof facts === 'string') return /[\s-]|https:/.test(facts) ? [facts] : [];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts)
    .filter(
      ([field]) => !['id', 'reviewed', 'lastDay', 'openingHours', 'steps', 'en'].includes(field),
    )
    .flatMap(([, value]) => textsOf(value));
}

describe('another county', () => {
  it('has all of its material on screen, and nothing of Örebro’s', async () => {
    const element = await shown(swedish);
    const links = [...element.querySelectorAll('a')].map(({ href }) => href);
    const text = () => element.textContent!.replace(/\s+/g, ' ');
    const whole = text();
    // Whose a number is stands within a sentence, for who cannot see it.
    for (const hidden of element.querySelectorAll('.visually-hidden')) hidden.remove();
    const told = [whole, text(), ...links].join('\n');
    const texts = textsOf({ ...county });
    expect(texts.length).to.be.above(40);
    for (const one of texts) expect(told).to.contain(one);
    expect(told).not.to.match(/örebro|hedersfortryck|010-223 57 60|020-390 000/i);
    expect(told).not.to.contain('Källan säger inte');
  });

  it('is told in Swedish, marked so, where its publisher has it in no other language', async () => {
    const element = await shown(await languageFile('en'));
    const marked = [...element.querySelectorAll('[lang=sv]')].map((one) =>
      one.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(marked).to.include.members([
      'Sagolänets jourlinje',
      'Latent våld',
      'bärplockning',
      'Länets fika',
      'Ring 0999-777 77 Slottets växel och fråga efter fikat.',
    ]);
    expect(element.textContent).to.contain('Digital violence').and.not.to.contain('Digitalt våld');
    expect(marked).not.to.include('Digital violence');
    const sources = [...element.querySelectorAll('[part=source] a')];
    expect(sources).to.have.length(6);
    for (const one of sources) expect(one.textContent).to.match(/^Sagolän County Board \(/);
  });
});
