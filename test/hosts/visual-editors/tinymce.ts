import { bring, known } from './bring.js';
import type { OpenEditor } from './visual-editor.js';

/** @param options those of the system that it is a part of */
export function tinymce(options: object = {}): OpenEditor {
  return async (place, text) => {
    await bring('tinymce/tinymce.min.js');
    const [editor] = await known('tinymce').init({
      target: place,
      license_key: 'gpl',
      promotion: false,
      base_url: '/node_modules/tinymce',
      suffix: '.min',
      ...options,
    });
    editor.setContent(text);
    return { area: editor.getBody(), saved: () => editor.getContent() };
  };
}

/** What Umbraco 13 lets TinyMCE keep, of what a text may be of. */
export const umbraco = {
  valid_elements:
    '+a[id|style|rel|rev|charset|hreflang|dir|lang|tabindex|accesskey|type|name|href|target|title|class],-strong/-b[class|style],-em/-i[class|style],#p[id|style|dir|class|align],-ol[class|style],-ul[class|style],-li[class|style],br[class],-div[id|dir|class|align|style],-span[class|align|style],-h2[id|dir|class|align],-h3[id|dir|class|align]',
  extended_valid_elements: 'div[*]',
};
