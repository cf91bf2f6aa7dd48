import { bring, known } from './bring.js';
import type { OpenEditor } from './visual-editor.js';

/** @param allow what it is to keep of HTML that it does not know; without it, nothing */
export function ckeditor(allow?: object[]): OpenEditor {
  return async (place, text) => {
    await bring('ckeditor5/dist/browser/ckeditor5.css');
    await bring('ckeditor5/dist/browser/ckeditor5.umd.js');
    const {
      ClassicEditor,
      Essentials,
      Paragraph,
      Heading,
      Bold,
      Link,
      AutoLink,
      List,
      BlockQuote,
      PasteFromOffice,
      GeneralHtmlSupport,
    } = known('CKEDITOR');
    const editor = await ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins: [
        Essentials,
        Paragraph,
        Heading,
        Bold,
        Link,
        AutoLink,
        List,
        BlockQuote,
        PasteFromOffice,
        ...(allow ? [GeneralHtmlSupport] : []),
      ],
      htmlSupport: allow && { allow },
      initialData: text,
    });
    return { area: editor.editing.view.getDomRoot(), saved: () => editor.getData() };
  };
}
