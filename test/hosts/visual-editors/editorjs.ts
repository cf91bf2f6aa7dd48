import EditorJS from '@editorjs/editorjs';
import { elementOf } from './markup.js';
import type { OpenEditor } from './visual-editor.js';

/** It keeps blocks of data, which a site's templates make paragraphs of. */
export const editorjs: OpenEditor = async (place, text) => {
  const paragraphs = [...elementOf(text).querySelectorAll('p')];
  const editor = new EditorJS({
    holder: place,
    data: {
      blocks: paragraphs.map(({ innerHTML }) => ({ type: 'paragraph', data: { text: innerHTML } })),
    },
  });
  await editor.isReady;
  return {
    area: place.querySelector('[contenteditable]')!,
    saved: async () => {
      const { blocks } = await editor.save();
      return blocks.map(({ data }) => `<p>${data.text}</p>`).join('');
    },
  };
};
