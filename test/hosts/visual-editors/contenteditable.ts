import type { OpenEditor } from './visual-editor.js';

/** The browser's own editing, which editors without a model of the text lean on. */
export const contenteditable: OpenEditor = async (place, text) => {
  place.contentEditable = 'true';
  place.insertAdjacentHTML('beforeend', text);
  return { area: place, saved: () => place.innerHTML };
};
