import {
  createBlock,
  parse,
  pasteHandler,
  rawHandler,
  registerBlockType,
  serialize,
  setDefaultBlockName,
} from '@wordpress/blocks';
import { createElement, RawHTML } from '@wordpress/element';
import type { OpenEditor } from './visual-editor.js';

const paragraph = 'core/paragraph';

/**
 * The paste of WordPress's block editor, with its paragraphs alone: what the editor does around it is made here, a new
 * paragraph by Enter, and what is inline put into it.
 */
export const gutenberg: OpenEditor = async (place, text) => {
  registerBlockType(paragraph, {
    apiVersion: 3,
    title: 'Paragraph',
    category: 'text',
    attributes: { content: { type: 'string', source: 'html', selector: 'p' } },
    supports: { className: false, __unstablePasteTextInline: true },
    transforms: {
      from: [
        {
          type: 'raw',
          priority: 20,
          selector: 'p',
          schema: ({ phrasingContentSchema }) => ({
            p: { children: phrasingContentSchema, attributes: [] },
          }),
          isMatch: ({ nodeName }) => nodeName === 'P',
        },
      ],
    },
    save: ({ attributes }) =>
      createElement('p', {}, createElement(RawHTML, { children: String(attributes['content']) })),
  });
  setDefaultBlockName(paragraph);
  // What has no comments for blocks was written before, and is taken as pasted.
  const blocks = text.includes('<!-- wp:') ? parse(text) : rawHandler({ HTML: text });
  place.contentEditable = 'true';
  place.addEventListener('paste', (event) => {
    event.preventDefault();
    const { clipboardData } = event;
    const pasted = pasteHandler({
      HTML: clipboardData!.getData('text/html'),
      plainText: clipboardData!.getData('text/plain'),
      mode: 'AUTO',
      tagName: 'p',
    });
    const isInline = typeof pasted === 'string';
    blocks.push(...(isInline ? [createBlock(paragraph, { content: pasted })] : pasted));
  });
  return { area: place, saved: () => serialize(blocks) };
};
