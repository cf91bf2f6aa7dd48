import { baseKeymap } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { schema } from 'prosemirror-schema-basic';
import { elementOf, markupOf } from './markup.js';
import type { OpenEditor } from './visual-editor.js';

export const prosemirror: OpenEditor = async (place, text) => {
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(elementOf(text)),
      plugins: [keymap(baseKeymap)],
    }),
  });
  const serializer = DOMSerializer.fromSchema(schema);
  return {
    area: view.dom,
    saved: () => markupOf(serializer.serializeFragment(view.state.doc.content)),
  };
};
