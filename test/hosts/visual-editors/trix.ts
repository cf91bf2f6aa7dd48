import { bring } from './bring.js';
import type { OpenEditor } from './visual-editor.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- an element of a package without types */
export const trix: OpenEditor = async (place, text) => {
  await bring('trix/dist/trix.umd.min.js');
  const editor = document.createElement('trix-editor') as any;
  await new Promise((resolve) => {
    editor.addEventListener('trix-initialize', resolve, { once: true });
    place.append(editor);
  });
  editor.editor.loadHTML(text);
  return { area: editor, saved: () => editor.value };
};
