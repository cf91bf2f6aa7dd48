import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode, AutoLinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import type { OpenEditor } from './visual-editor.js';

export const lexical: OpenEditor = async (place, text) => {
  place.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'page',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, AutoLinkNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(place);
  registerRichText(editor);
  editor.update(
    () => {
      $getRoot().select();
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      $insertNodes($generateNodesFromDOM(editor, parsed));
    },
    { discrete: true },
  );
  return { area: place, saved: () => editor.read(() => $generateHtmlFromNodes(editor)) };
};
