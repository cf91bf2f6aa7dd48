import { bring, known } from './bring.js';
import type { OpenEditor } from './visual-editor.js';

export const summernote: OpenEditor = async (place, text) => {
  await bring('jquery/dist/jquery.min.js');
  await bring('summernote/dist/summernote-lite.min.css');
  await bring('summernote/dist/summernote-lite.min.js');
  const editor = known('jQuery')(place);
  editor.summernote();
  editor.summernote('code', text);
  return {
    area: document.querySelector('.note-editable')!,
    saved: () => editor.summernote('code'),
  };
};
