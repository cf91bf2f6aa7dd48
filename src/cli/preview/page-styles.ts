/** How the page of a preview looks: calm, in the system's colours, light and dark. */
export const pageStyles = `:root {
  color-scheme: light dark;
}
body {
  margin: 0;
  padding: 1.5rem clamp(1rem, 3vw, 2rem) 4rem;
  font: 1rem/1.5 system-ui, sans-serif;
}
h1 {
  margin: 0;
  font-size: 1.5rem;
  line-height: 1.25;
  overflow-wrap: anywhere;
}
h2 {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}
p,
li {
  max-width: 45rem;
  overflow-wrap: anywhere;
}
fieldset {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 0.75rem 1.25rem;
  margin: 1rem 0;
  padding: 0.5rem 1rem 1rem;
  border: 1px solid GrayText;
  border-radius: 4px;
}
legend {
  padding: 0 0.4rem;
  font-weight: bold;
}
label {
  min-width: 0;
  max-width: 100%;
}
label > span {
  display: block;
}
select,
input,
button {
  box-sizing: border-box;
  max-width: 100%;
  min-height: 2.75rem;
  padding: 0.4rem 0.6rem;
  border: 1px solid GrayText;
  border-radius: 4px;
  background: Field;
  color: FieldText;
  font: inherit;
}
:focus-visible {
  outline: 3px solid currentColor;
  outline-offset: 2px;
}
.told {
  max-width: 45rem;
  margin: 1rem 0;
  padding: 0.75rem 1rem;
  border: 1px solid GrayText;
  border-inline-start: 6px solid light-dark(#b3261e, #ffb4ab);
  border-radius: 4px;
}
.told > :last-child {
  margin-bottom: 0;
}
.stage {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--narrowest)), 1fr));
  gap: 1.5rem;
}
.phone {
  --narrowest: 320px;
  max-width: calc(2 * 362px + 1.5rem);
}
.desktop {
  --narrowest: 540px;
  max-width: calc(2 * 722px + 1.5rem);
}
fieldset,
.stage > div {
  min-width: 0;
}
.cut {
  overflow: hidden;
  border: 1px solid GrayText;
  border-radius: 4px;
}
.phone .cut {
  max-width: 360px;
}
.desktop .cut {
  max-width: 720px;
}
iframe {
  display: block;
  height: 20rem;
  border: 0;
  transform-origin: 0 0;
}
`;

/** How a frame's page looks around the elements: as little as can be. */
export const frameStyles = `:root {
  color-scheme: light dark;
}
body {
  margin: 0;
  font: 1em/1.5 system-ui, sans-serif;
}
section {
  box-sizing: border-box;
  padding: 1rem;
}
section + section {
  border-top: 1px solid GrayText;
}
header {
  margin-bottom: 0.75rem;
  overflow-wrap: anywhere;
}
h2,
header p,
.absent {
  margin: 0;
}
h2 {
  font-size: 1.125rem;
}
code {
  font-size: 0.875rem;
}
`;
