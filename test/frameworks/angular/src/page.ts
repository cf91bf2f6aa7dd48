import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'kvinnofrid-elements/grant-deadline';
import { type HotlineStateEvent } from 'kvinnofrid-elements/hotline-status';
import 'kvinnofrid-elements/hotline-status';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <hotline-status
      id="line"
      [attr.lang]="language()"
      name="Kommunens stödlinje"
      phone="019-000 00 00"
      hours="Mo-Fr 09:00-16:00; PH off"
      audience="exposed"
      reviewed="2026-11-24"
      (hotline-state-change)="hear($event)"
      >Kommunens stödlinje: ring <a href="tel:+46190000000">019-000 00 00</a>. Vid akut fara, ring
      <a href="tel:112">112</a>.</hotline-status
    >
    <grant-deadline
      id="call"
      name="Kommunens bidrag"
      last-day="2027-02-18"
      reviewed="2026-11-24"
      heading-level="3"
      >Sista dag att söka kommunens bidrag är 18 februari 2027.</grant-deadline
    >
    <grant-deadline id="data" [data]="call"
      >Sista dag att söka kommunens andra bidrag är 31 mars 2027.</grant-deadline
    >
    <button id="language" (click)="language.set('en')">In English</button>
    <p id="heard">{{ heard() }}</p>
  `,
})
export class Page {
  readonly call = {
    name: 'Kommunens andra bidrag',
    lastDay: '2027-03-31',
    reviewed: '2026-11-24',
  };
  readonly language = signal('sv');
  readonly heard = signal('');

  hear(event: Event): void {
    this.heard.set((event as HotlineStateEvent).state);
  }
}
