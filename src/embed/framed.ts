import { frameMessage } from './frame-message.js';
import { readFrameChoice } from './read-frame-choice.js';

// The script of a frame's page: takes what the page's address chooses, and tells the page around it how high it is. It stands
// last in the page, so that what is chosen is there before anything is shown. Without it, or where it fails, the page is whole.

const { body, documentElement } = document;
const element = body.firstElementChild!;
const choices = (document.currentScript as HTMLScriptElement).dataset['choices']!.split(' ');
const { attributes, looks, mend } = readFrameChoice(location, choices);

for (const [name, value] of attributes) element.setAttribute(name, value);
for (const [name, value] of looks) documentElement.style.setProperty(name, value);
if (mend) console.warn(`${location.pathname}: ${mend}.`);

let told = 0;

/**
 * A height and nothing else, to whatever page is around: which that is cannot be known, and it could measure the same of an
 * element that stood in it. It is told anew where it is asked for.
 */
function tell(): void {
  told = Math.ceil(body.getBoundingClientRect().height);
  parent.postMessage({ kind: frameMessage, height: told }, '*');
}

if (parent !== window) {
  new ResizeObserver(() => {
    if (Math.ceil(body.getBoundingClientRect().height) !== told) tell();
  }).observe(body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && (Object(data) as { kind?: unknown }).kind === frameMessage) tell();
  });
}
