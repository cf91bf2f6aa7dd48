import { bring, known } from './bring.js';
import type { OpenEditor } from './visual-editor.js';

export const sceditor: OpenEditor = async (place, text) => {
  await bring('sceditor/minified/sceditor.min.js');
  await bring('sceditor/minified/formats/xhtml.js');
  const field = document.createElement('textarea');
  place.append(field);
  const api = known('sceditor');
  api.create(field, {
    format: 'xhtml',
    style: '/node_modules/sceditor/minified/themes/content/default.min.css',
    emoticonsEnabled: false,
  });
  const editor = api.instance(field);
  editor.val(text);
  return { area: editor.getBody(), saved: () => editor.val() };
};
