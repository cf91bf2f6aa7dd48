import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit/html.js';
import { grantCallForm } from '../../src/forms/grant-call-form.js';
import {
  grantCallDraftOf,
  newGrantCall,
  type GrantCallDraft,
} from '../../src/forms/grant-call-draft.js';
import { hotlineForm } from '../../src/forms/hotline-form.js';
import {
  hotlineDraftOf,
  hotlineRecordOf,
  newHotline,
  type HotlineDraft,
} from '../../src/forms/hotline-draft.js';
import { notationOf } from '../../src/forms/hours-draft.js';
import { problemSummary } from '../../src/forms/problem-summary.js';
import type { FormLanguage } from '../../src/forms/said.js';
import { until } from '../until.js';
import { inventedDocument } from '../publication/invented-document.js';

const now = Date.UTC(2026, 10, 26, 18);
const terms = { hosts: null, now };
const line = hotlineDraftOf(inventedDocument.hotlines['sago-line'])!;
const call = grantCallDraftOf(inventedDocument.grantCalls['sagolanet-2027'])!;

interface Shown {
  readonly language?: FormLanguage;
  readonly languages?: readonly string[];
  readonly isAsked?: boolean;
}

describe('forms', () => {
  const looks = document.createElement('link');
  let page: HTMLElement;

  before(async () => {
    looks.rel = 'stylesheet';
    looks.href = new URL('../../src/forms/forms.css', import.meta.url).href;
    document.head.append(looks);
    await until('the looks of forms', () => looks.sheet);
  });
  after(() => looks.remove());
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  /** A form that keeps what is typed, as a page does; gives the draft as it is by now. */
  function lineForm(first: HotlineDraft, shown: Shown = {}): () => HotlineDraft {
    let draft = first;
    const { language = 'sv', isAsked = false } = shown;
    const draw = () => {
      const { problems } = hotlineRecordOf(draft, terms);
      const changed = (other: HotlineDraft) => {
        draft = other;
        draw();
      };
      render(
        html`<form class="form">
          ${isAsked ? problemSummary('line', problems, language) : ''}
          ${hotlineForm({ id: 'line', draft, now, changed, ...shown, language, isAsked })}
        </form>`,
        page,
      );
    };
    draw();
    return () => draft;
  }
  function callForm(first: GrantCallDraft, shown: Shown = {}): () => GrantCallDraft {
    let draft = first;
    const draw = () => {
      const changed = (other: GrantCallDraft) => {
        draft = other;
        draw();
      };
      const { language = 'sv' } = shown;
      render(
        html`<form class="form">
          ${grantCallForm({ id: 'call', draft, now, changed, ...shown, language })}
        </form>`,
        page,
      );
    };
    draw();
    return () => draft;
  }

  const at = <Control extends HTMLElement = HTMLInputElement>(id: string) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`nothing has the id ${id}`);
    return found as Control;
  };
  function type(id: string, value: string): void {
    const control = at(id);
    control.focus();
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const button = (words: string) => {
    const found = [...page.querySelectorAll('button')].find((one) =>
      one.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
    );
    if (!found) throw new Error(`no button says ${words}`);
    return found;
  };
  const told = () => page.querySelector<HTMLElement>('.form-told')!.innerText;
  const problemAt = (id: string) =>
    (at(id).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((one) => one.endsWith('-problem'))
      .map((one) => at(one).innerText)
      .join();

  const shows: Readonly<Record<string, () => unknown>> = {
    'an empty line': () => lineForm(newHotline),
    'a line with all that it lacks': () => lineForm(newHotline, { isAsked: true }),
    'a line in English, in three languages': () =>
      void lineForm(line, { language: 'en', languages: ['sv', 'en', 'ar'] }),
    'an empty call': () => callForm(newGrantCall),
    'a call in two languages': () => callForm(call, { languages: ['sv', 'en'] }),
  };
  for (const [name, draw] of Object.entries(shows)) {
    it(`pass axe and reflow at 320 px: ${name}`, async () => {
      draw();
      await expect(page).to.be.accessible({ ignoredRules: ['region'] });
      page.style.width = '288px';
      const wide = [...page.querySelectorAll<HTMLElement>('*')].filter(
        (one) =>
          !one.closest('.form-unseen') &&
          one.getBoundingClientRect().right > page.getBoundingClientRect().right + 1,
      );
      expect(wide.map(({ className, tagName }) => `${tagName}.${className}`)).to.deep.equal([]);
    });
    it(`have targets of 44 px, named for those who hear them: ${name}`, () => {
      draw();
      const controls = [
        ...page.querySelectorAll<HTMLElement>('button, .form-input, .form-answer > label'),
      ];
      expect(controls.length).to.be.above(8);
      for (const one of controls) {
        expect(one.getBoundingClientRect().height, one.outerHTML).to.be.at.least(43.9);
      }
    });
  }

  it('tell hours in words and as a week while one picks them', () => {
    const draft = lineForm(newHotline);
    expect(told()).to.contain('När tiderna är ifyllda');
    at('line-hours-week-0-open').click();
    type('line-hours-week-0-0-opens', '09:00');
    type('line-hours-week-0-0-closes', '12:00');
    expect(told()).to.contain('Måndag, kl. 09:00–12:00.');
    button('Lägg till en tid, Måndag').click();
    type('line-hours-week-0-1-opens', '13:00');
    type('line-hours-week-0-1-closes', '16:00');
    button('Samma tider måndag–fredag').click();
    expect(told()).to.contain(
      'Helgfria vardagar, måndag till fredag, kl. 09:00–12:00, kl. 13:00–16:00.',
    );
    expect(told()).to.match(/lördag 28 november\s+stängt/);
    at('line-hours-holidays-as-weekdays').click();
    expect(document.getElementById('line-hours-eves')).to.equal(null);
    at('line-hours-week-4-open').click();
    expect(notationOf(draft().hours).notation).to.equal('Mo-Th 09:00-12:00,13:00-16:00');
    at('line-hours-kind-always').click();
    expect(told()).to.contain('Alla dagar, dygnet runt.');
    // What was picked is there again.
    at('line-hours-kind-weekly').click();
    expect(at('line-hours-week-0-1-closes').value).to.equal('16:00');
  });

  it('say that hours go on into the day after', () => {
    lineForm(newHotline);
    at('line-hours-week-4-open').click();
    type('line-hours-week-4-0-opens', '22:00');
    type('line-hours-week-4-0-closes', '02:00');
    const into = () => at('line-hours-week-4-0').querySelector('.form-into')!.textContent.trim();
    expect(into()).to.equal('till kl. 02:00 nästa dag');
    type('line-hours-week-4-0-closes', '00:00');
    expect(into()).to.equal('till midnatt');
    type('line-hours-week-4-0-closes', '23:00');
    expect(into()).to.equal('');
  });

  it('take exceptions by date, and remove them', async () => {
    const draft = lineForm(line);
    button('Lägg till dagar med andra tider').click();
    const first = draft().hours.exceptions.length - 1;
    await until(
      'the focus in the new row',
      () => document.activeElement === at(`line-hours-exceptions-${first}-from`),
    );
    type(`line-hours-exceptions-${first}-from`, '2026-12-28');
    expect(at(`line-hours-exceptions-${first}-to`).value).to.equal('2026-12-28');
    type(`line-hours-exceptions-${first}-to`, '2026-12-30');
    at(`line-hours-exceptions-${first}-kind-open`).click();
    type(`line-hours-exceptions-${first}-hours-0-opens`, '10:00');
    type(`line-hours-exceptions-${first}-hours-0-closes`, '11:00');
    expect(notationOf(draft().hours).notation).to.match(/; 2026 Dec 28-2026 Dec 30 10:00-11:00$/);
    button(`Ta bort andra tider ${first + 1}`).click();
    expect(draft().hours.exceptions.length).to.equal(first);
    await until(
      'the focus on what adds',
      () => document.activeElement === at('line-hours-exceptions-add'),
    );
  });

  it('keep hours that cannot be picked as a text, and begin anew where one asks for it', () => {
    const draft = lineForm({
      ...line,
      hours: { ...line.hours, kind: 'written', notation: 'Dec 24 off; Jun Mo 09:00-10:00' },
    });
    expect(at('line-hours-notation').value).to.equal('Dec 24 off; Jun Mo 09:00-10:00');
    expect(told()).to.contain('juni');
    at('line-hours-kind-weekly').click();
    at('line-hours-kind-written').click();
    expect(draft().hours.notation).to.equal('Dec 24 off; Jun Mo 09:00-10:00');
  });

  it('say what is wrong when one has left a field, and not before', async () => {
    lineForm(newHotline);
    type('line-phone', '0900-123 45 67');
    expect(problemAt('line-phone')).to.equal('');
    at('line-name').focus();
    await until('what is wrong', () => problemAt('line-phone'));
    expect(problemAt('line-phone')).to.match(/^Fel: Det är ett betalnummer/);
    expect(at('line-phone').getAttribute('aria-invalid')).to.equal('true');
    // Nothing is asked of what one has not come to.
    expect(page.querySelectorAll('.form-problem').length).to.equal(1);
    type('line-phone', '010-123 45 67');
    expect(problemAt('line-phone')).to.equal('');
    expect(at('line-phone').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('say at once what is wrong with what was there before', () => {
    lineForm({ ...line, phone: '112' });
    expect(problemAt('line-phone')).to.match(/112, 114 14 eller Kvinnofridslinjen/);
  });

  it('lead from all that is wrong to each field', () => {
    lineForm(newHotline, { isAsked: true });
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.form-summary a')];
    expect(links.length).to.be.above(5);
    for (const link of links) {
      link.click();
      expect(document.activeElement!.matches('input'), link.innerText).to.equal(true);
      expect(document.activeElement!.id).to.match(new RegExp(`^${link.hash.slice(1)}`));
    }
  });

  it('are filled in by keyboard alone', async () => {
    const draft = lineForm(newHotline);
    at('line-name').focus();
    await sendKeys({ type: 'Stödlinjen' });
    await sendKeys({ press: 'Tab' });
    // WebKit's driver loses the second of two spaces.
    await sendKeys({ type: '010-1234567' });
    expect(draft().name).to.deep.equal({ sv: 'Stödlinjen' });
    expect(draft().phone).to.equal('010-1234567');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    expect(draft().audience).to.equal('professionals');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('line-hours-kind-weekly');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('line-hours-week-0-open');
    await sendKeys({ press: ' ' });
    expect(draft().hours.week[0]).to.deep.equal([['', '']]);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('line-hours-week-0-0-opens');
  });

  it('take the rows of a call, and its amounts as people write them', async () => {
    const draft = callForm(newGrantCall);
    type('call-amount', '900 000 kr');
    type('call-applicants-0-label', 'kommuner');
    type('call-applicants-0-share', '120');
    at('call-name').focus();
    await until('what is wrong', () => problemAt('call-applicants-0-share'));
    expect(problemAt('call-applicants-0-share')).to.contain('från 1 till 100');
    button('Lägg till en sökande').click();
    await until(
      'the focus in the new row',
      () => document.activeElement === at('call-applicants-1-label'),
    );
    button('Ta bort sökande 1').click();
    expect(draft().applicants).to.have.length(1);
    type('call-lastDay', '2027-02-18');
    expect(draft().lastDay).to.equal('2027-02-18');
    // A time that no picker has stands as it was written.
    const other = callForm({ ...call, closingTime: '24:00' });
    expect(at('call-closingTime').value).to.equal('24:00');
    expect(other().closingTime).to.equal('24:00');
  });

  it('have a text in each language, and say which is missing', () => {
    const draft = lineForm({ ...line, name: { sv: 'Linjen' } }, { languages: ['sv', 'en'] });
    expect(at('line-name').innerText).to.contain('English (saknas)');
    type('line-name-en', 'The line');
    expect(draft().name).to.deep.equal({ sv: 'Linjen', en: 'The line' });
    expect(at('line-name-en').lang).to.equal('en');
    expect(at('line-name').innerText).not.to.contain('saknas');
  });
});
