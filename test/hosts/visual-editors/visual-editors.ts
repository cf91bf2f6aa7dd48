import type { OpenEditor, VisualEditor } from './visual-editor.js';

/** An editor, or a way to set it up. */
interface Tried {
  /** The npm package whose version was tried; null for the browser's own editing. */
  readonly of: string | null;
  /** False where only its way to paste is tried. */
  readonly takesKeys?: false;
  readonly open: () => Promise<OpenEditor>;
}

const ckeditor = (allow?: object[]) => async () => (await import('./ckeditor.js')).ckeditor(allow);
const tinymce = (options?: object) => async () => (await import('./tinymce.js')).tinymce(options);

/** The visual views that a paste is tried in, by what they are called. */
export const visualEditors: Readonly<Record<string, Tried>> = {
  TinyMCE: { of: 'tinymce', open: tinymce() },
  'TinyMCE as in Umbraco 13': {
    of: 'tinymce',
    open: async () => {
      const { tinymce, umbraco } = await import('./tinymce.js');
      return tinymce(umbraco);
    },
  },
  'CKEditor 5': { of: 'ckeditor5', open: ckeditor() },
  'CKEditor 5 that keeps all HTML': {
    of: 'ckeditor5',
    open: ckeditor([{ name: /.*/, attributes: true, classes: true, styles: true }]),
  },
  Quill: { of: 'quill', open: async () => (await import('./quill.js')).quill },
  Tiptap: { of: '@tiptap/core', open: async () => (await import('./tiptap.js')).tiptap },
  'Tiptap as in Umbraco 16': {
    of: '@tiptap/core',
    open: async () => (await import('./tiptap.js')).umbraco,
  },
  'ProseMirror, its basic schema': {
    of: 'prosemirror-schema-basic',
    open: async () => (await import('./prosemirror.js')).prosemirror,
  },
  Lexical: { of: 'lexical', open: async () => (await import('./lexical.js')).lexical },
  Trix: { of: 'trix', open: async () => (await import('./trix.js')).trix },
  Summernote: { of: 'summernote', open: async () => (await import('./summernote.js')).summernote },
  SunEditor: { of: 'suneditor', open: async () => (await import('./suneditor.js')).suneditor },
  'Editor.js': {
    of: '@editorjs/editorjs',
    open: async () => (await import('./editorjs.js')).editorjs,
  },
  'WordPress’s block editor, its paste': {
    of: '@wordpress/blocks',
    takesKeys: false,
    open: async () => (await import('./gutenberg.js')).gutenberg,
  },
  Squire: { of: 'squire-rte', open: async () => (await import('./squire.js')).squire },
  SCEditor: { of: 'sceditor', open: async () => (await import('./sceditor.js')).sceditor },
  'The browser’s own editing': {
    of: null,
    open: async () => (await import('./contenteditable.js')).contenteditable,
  },
};

/** Opens one of them in this page. */
export async function openVisualEditor(name: string, text: string): Promise<VisualEditor> {
  const place = document.createElement('div');
  document.querySelector('main')!.append(place);
  const open = await visualEditors[name]!.open();
  return open(place, text);
}
