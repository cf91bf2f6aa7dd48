import { bring, known } from './bring.js';
import type { OpenEditor } from './visual-editor.js';

export const quill: OpenEditor = async (place, text) => {
  await bring('quill/dist/quill.js');
  const editor = new (known('Quill'))(place);
  editor.clipboard.dangerouslyPasteHTML(text);
  return { area: editor.root, saved: () => editor.getSemanticHTML() };
};
