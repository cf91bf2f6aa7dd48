/** The page of a desk: its bar, its views, the list of records and what is told. */
export const deskPageStyles = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f2, #17191b);
  --paper: light-dark(#fff, #212427);
  --ink: light-dark(#1c1d1f, #f1f0ec);
  --soft: light-dark(#494c50, #c6c8ca);
  --line: light-dark(#767a7f, #8d9297);
  --faint: light-dark(#dcdad3, #3a3e42);
  --accent: light-dark(#0b4a6f, #a5d3f2);
  --on-accent: light-dark(#fff, #10222e);
  --wrong: light-dark(#8c1d18, #ffb4ab);
  --warned: light-dark(#5f4300, #f3cf7a);
  --good: light-dark(#1c5430, #a9dfb8);
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
}
h1,
h2,
h3,
p,
ul,
ol {
  margin: 0;
}
h1 {
  font-size: 1.25rem;
  line-height: 1.25;
}
h2 {
  font-size: 1.25rem;
  line-height: 1.3;
  overflow-wrap: anywhere;
}
h3 {
  font-size: 1.0625rem;
}
p,
li,
legend {
  max-width: 45rem;
  overflow-wrap: anywhere;
}
code {
  font-size: 0.9375em;
}
.bar,
.views,
main {
  padding-inline: clamp(0.75rem, 2.5vw, 2rem);
}
.bar {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: center;
  gap: 0.5rem 2rem;
  padding-block: 0.75rem;
  background: var(--paper);
}
.buttons {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 0.75rem;
}
.status {
  color: var(--soft);
}
.views {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
  background: var(--paper);
  border-bottom: 1px solid var(--line);
}
.views button {
  border-color: transparent;
  border-radius: 0;
  border-bottom: 4px solid transparent;
  background: none;
  color: var(--ink);
}
.views [aria-current] {
  border-bottom-color: var(--accent);
  font-weight: bold;
}
main {
  padding-block: 1.25rem 4rem;
}
button,
input,
select,
textarea {
  max-width: 100%;
  min-height: 2.75rem;
  padding: 0.45rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
}
button {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  cursor: pointer;
  overflow-wrap: anywhere;
}
.quiet,
.record {
  border-color: var(--line);
  background: none;
  color: var(--accent);
}
.small {
  min-width: 2.75rem;
}
a {
  color: var(--accent);
}
.told li {
  padding-block: 0.25rem;
}
[aria-disabled='true'] {
  border-color: var(--faint);
  background: var(--faint);
  color: var(--soft);
  cursor: default;
}
.quiet[aria-disabled='true'] {
  background: none;
}
:focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
}
[tabindex='-1']:focus {
  outline: none;
}
.columns {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-items: start;
  gap: 1.5rem;
}
.record-list {
  display: grid;
  gap: 1.25rem;
}
.record-list section {
  display: grid;
  justify-items: start;
  gap: 0.5rem;
}
.record-list ul {
  width: 100%;
  padding: 0;
  list-style: none;
}
.record {
  display: block;
  width: 100%;
  border-color: transparent;
  color: inherit;
  text-align: start;
}
.record .title {
  display: block;
}
.record:hover {
  background: var(--faint);
}
.record[aria-current] {
  border-color: var(--line);
  border-inline-start: 6px solid var(--accent);
  background: var(--paper);
  font-weight: bold;
}
.tag {
  display: inline-block;
  margin-block: 0.1rem;
  padding: 0 0.5rem;
  border: 1px solid currentColor;
  border-radius: 1rem;
  color: var(--soft);
  font-size: 0.875rem;
  font-weight: normal;
}
.tag.wrong,
.findings .wrong strong {
  color: var(--wrong);
}
.tag.warned,
.findings .warned strong {
  color: var(--warned);
}
.tag.changed {
  color: var(--accent);
}
.record-form,
.preview,
.steps section,
.history > * {
  min-width: 0;
}
form {
  display: grid;
  gap: 1.25rem;
  min-width: 0;
}
.record-form > form,
.steps > section,
.commits > li {
  padding: clamp(0.75rem, 2.5vw, 1.5rem);
  border: 1px solid var(--faint);
  border-radius: 10px;
  background: var(--paper);
}
.kind {
  color: var(--soft);
}
.back {
  margin-bottom: 0.75rem;
}
`;
