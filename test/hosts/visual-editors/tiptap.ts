import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { OpenEditor } from './visual-editor.js';

function opened(extensions: Extension[]): OpenEditor {
  return async (place, text) => {
    const editor = new Editor({ element: place, extensions, content: text });
    return { area: editor.view.dom, saved: () => editor.getHTML() };
  };
}

export const tiptap = opened([StarterKit]);

/** As Umbraco 16 has it, where an administrator has let it keep the attributes that it calls global. */
export const umbraco = opened([
  StarterKit,
  Extension.create({
    name: 'htmlGlobalAttributes',
    addGlobalAttributes: () => [
      {
        types: ['paragraph', 'heading', 'link', 'bold', 'italic', 'bulletList', 'orderedList'],
        attributes: {
          class: { default: null },
          id: { default: null },
          style: { default: null },
        },
      },
    ],
  }),
]);
