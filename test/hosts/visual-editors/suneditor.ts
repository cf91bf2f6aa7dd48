import { bring, known } from './bring.js';
import type { OpenEditor } from './visual-editor.js';

export const suneditor: OpenEditor = async (place, text) => {
  await bring('suneditor/dist/suneditor.min.css');
  await bring('suneditor/dist/suneditor.min.js');
  const { create } = known('SUNEDITOR');
  const editor = await new Promise<ReturnType<typeof create>>((resolve) => {
    create(place, {
      value: text,
      events: { onload: ({ $ }: { $: unknown }) => resolve($) },
    });
  });
  return {
    area: document.querySelector('.se-wrapper-wysiwyg')!,
    saved: () => editor.html.get(),
  };
};
