/** The forms of a desk, what stands beside them, and how all of it is in narrow and wide windows and in forced colours. */
export const deskFormStyles = `.field {
  display: grid;
  gap: 0.25rem;
  min-width: 0;
}
.field > input,
.field > textarea,
.field > select {
  width: 100%;
}
.field > .date,
.field > .time,
.field > .amount,
.field > .number,
.field > .phone {
  max-width: 14rem;
}
.side > select {
  max-width: 24rem;
}
textarea {
  field-sizing: content;
  resize: vertical;
}
.field > label,
.adder > label {
  font-weight: bold;
}
.tick {
  display: flex;
  align-items: center;
  gap: 0.75rem;
  min-height: 2.75rem;
}
.tick input {
  flex: none;
  width: 1.5rem;
  min-height: 1.5rem;
}
.hint,
.aside {
  color: var(--soft);
  font-weight: normal;
}
.pair,
.beside {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
  gap: 0.75rem 1.25rem;
  align-items: end;
}
.pair {
  align-items: start;
}
[aria-invalid='true'] {
  border: 2px solid var(--wrong);
}
.findings {
  padding: 0;
  list-style: none;
}
.facts {
  display: grid;
  gap: 1rem;
  min-width: 0;
  margin: 0;
  padding: 0.25rem 0 0 clamp(0.5rem, 2vw, 1rem);
  border: 0;
  border-inline-start: 3px solid var(--faint);
}
.facts > button {
  justify-self: start;
}
.facts > legend {
  padding: 0;
  font-weight: bold;
}
.form {
  --form-text-color: var(--ink);
  --form-quiet-color: var(--soft);
  --form-ground-color: var(--paper);
  --form-panel-color: var(--ground);
  --form-edge-color: var(--line);
  --form-brand-color: var(--accent);
  --form-wrong-color: var(--wrong);
  --form-radius: 6px;
  min-width: 0;
}
.form .form-button {
  background: none;
  color: var(--accent);
}
.hours-field {
  padding-block: 0.75rem;
  border-block: 1px solid var(--faint);
}
.list > ol {
  display: grid;
  gap: 0.75rem;
  padding: 0;
  list-style: none;
}
.list > ol:empty {
  display: none;
}
.list > ol > li {
  display: flex;
  flex-wrap: wrap;
  align-items: start;
  gap: 0.5rem;
  max-width: none;
}
/* Rows of several facts are told apart. */
.list > ol > li + li:has(.entry > * + *) {
  padding-top: 1rem;
  border-top: 1px solid var(--faint);
}
.entry {
  display: grid;
  flex: 1 1 16rem;
  gap: 0.75rem;
  min-width: 0;
}
.has-side .entry {
  flex-basis: 100%;
}
.moves {
  display: flex;
  gap: 0.25rem;
}
.told {
  display: grid;
  gap: 0.5rem;
  justify-items: start;
  margin-bottom: 0.75rem;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line);
  border-inline-start: 6px solid var(--line);
  border-radius: 6px;
  background: var(--paper);
}
form .told {
  margin: 0;
}
.told.wrong {
  border-inline-start-color: var(--wrong);
}
.told.warned {
  border-inline-start-color: var(--warned);
}
.told.good {
  border-inline-start-color: var(--good);
}
.told ul,
.steps ul,
.commits ul {
  padding-inline-start: 1.25rem;
}
section[aria-labelledby='provenance'] {
  display: grid;
  gap: 1.25rem;
  padding-top: 1.25rem;
  border-top: 1px solid var(--faint);
}
.steps,
.commits {
  display: grid;
  gap: 1.25rem;
  max-width: 60rem;
}
.steps > section,
.commits > li {
  display: grid;
  gap: 0.75rem;
  max-width: none;
}
.steps button,
.commits button,
form > button {
  justify-self: start;
}
main.history {
  display: grid;
  gap: 1.25rem;
}
.commits {
  padding: 0;
  list-style: none;
}
.good {
  color: var(--good);
}
.told.good {
  color: inherit;
}
.preview {
  display: grid;
  gap: 0.75rem;
}
.cut {
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: Canvas;
}
iframe {
  display: block;
  height: 20rem;
  border: 0;
  transform-origin: 0 0;
}
.seen-by-readers {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media (max-width: 47.99rem) {
  .has-record > .record-list {
    display: none;
  }
}
@media (min-width: 48rem) {
  html {
    scroll-padding-top: 6rem;
  }
  .bar {
    position: sticky;
    top: 0;
    z-index: 1;
    border-bottom: 1px solid var(--faint);
  }
  .columns {
    grid-template-columns: 15rem minmax(0, 1fr);
  }
  .back {
    display: none;
  }
  .columns > .preview {
    grid-column: 2;
  }
}
@media (min-width: 75rem) {
  .has-record {
    grid-template-columns: 15rem minmax(0, 1fr) minmax(0, 24rem);
  }
  .columns > .preview {
    grid-column: 3;
    position: sticky;
    top: 5.5rem;
    max-height: calc(100vh - 6.5rem);
    overflow-y: auto;
  }
}
@media (forced-colors: active) {
  .record[aria-current],
  .views [aria-current] {
    border-color: Highlight;
  }
  [aria-disabled='true'] {
    border-color: GrayText;
    color: GrayText;
  }
}
`;
