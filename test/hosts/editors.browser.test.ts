import { expect } from '@open-wc/testing';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { until } from '../until.js';
import { forms, leftAlone, type Form, type Outcome } from './embed-forms.js';

// What editors and filters leave of an embed is published on a page: with the loader the element is to be
// shown or its fallback, and without a script the fallback, with a number to read and to tap.

/** Takes markup in, as an editor would have it after pasting it as HTML, and gives what is saved. */
type Save = (markup: string) => Promise<string> | string;

const frames: HTMLIFrameElement[] = [];

async function frame(markup: string): Promise<Window & typeof globalThis & Record<string, never>> {
  const one = document.createElement('iframe');
  one.width = '800';
  one.height = '600';
  one.src = `/page?${new URLSearchParams({ body: markup })}`;
  document.body.append(one);
  frames.push(one);
  await new Promise((resolve) => one.addEventListener('load', resolve, { once: true }));
  // Editors keep things in storage, where other tests look that nothing is kept.
  const kept = new Map<string, string>();
  Object.defineProperty(one.contentWindow, 'localStorage', {
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  });
  return one.contentWindow as never;
}

async function bring(window: Window, address: string): Promise<void> {
  const script = window.document.createElement('script');
  script.src = address;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${address} was not loaded`)));
    window.document.head.append(script);
  });
}

/* eslint-disable @typescript-eslint/no-explicit-any -- editors are met as the pages that use them do */
async function tinymce(options: object = {}): Promise<Save> {
  const window: any = await frame('<textarea></textarea>');
  await bring(window, '/node_modules/tinymce/tinymce.min.js');
  const [editor] = await window.tinymce.init({
    selector: 'textarea',
    license_key: 'gpl',
    promotion: false,
    base_url: '/node_modules/tinymce',
    suffix: '.min',
    ...options,
  });
  return (markup) => {
    editor.setContent(markup);
    return editor.getContent();
  };
}

async function ckeditor(support?: (pattern: typeof RegExp) => object): Promise<Save> {
  const window: any = await frame('<div></div>');
  await bring(window, '/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js');
  const { ClassicEditor, Essentials, Paragraph, Heading, Link, List, GeneralHtmlSupport } =
    window.CKEDITOR;
  // Patterns are the page's own: those of another window are none to it.
  const htmlSupport = support?.(window.RegExp);
  const editor = await ClassicEditor.create(window.document.querySelector('div'), {
    licenseKey: 'GPL',
    plugins: [
      Essentials,
      Paragraph,
      Heading,
      Link,
      List,
      ...(htmlSupport ? [GeneralHtmlSupport] : []),
    ],
    link: { allowedProtocols: ['https?', 'tel', 'mailto'] },
    htmlSupport,
  });
  return (markup) => {
    editor.setData(markup);
    return editor.getData();
  };
}

async function quill(): Promise<Save> {
  const window: any = await frame('<div></div>');
  await bring(window, '/node_modules/quill/dist/quill.js');
  const editor = new window.Quill('div');
  return (markup) => {
    editor.setContents([]);
    editor.clipboard.dangerouslyPasteHTML(markup);
    return editor.getSemanticHTML();
  };
}

function tiptap(): Save {
  const editor = new Editor({
    extensions: [StarterKit.configure({ link: { protocols: ['tel'] } })],
  });
  return (markup) => {
    editor.commands.setContent(markup);
    return editor.getHTML();
  };
}

async function dompurify(options: (pattern: typeof RegExp) => object = () => ({})): Promise<Save> {
  const window: any = await frame('');
  await bring(window, '/node_modules/dompurify/dist/purify.min.js');
  return (markup) => window.DOMPurify.sanitize(markup, options(window.RegExp));
}
/* eslint-enable @typescript-eslint/no-explicit-any */

/** A server's filter, sanitize-html, asked over the network as a system would. */
function sanitizer(options: object = {}): Save {
  return async (markup) => {
    const body = JSON.stringify({ markup, options });
    return (await fetch('/sanitized', { method: 'POST', body })).text();
  };
}

const hosts: Readonly<Record<string, [() => Promise<Save> | Save, Record<Form, Outcome>]>> = {
  'TinyMCE as it comes': [tinymce, { link: 'element', class: 'element', tag: 'fallback' }],
  'TinyMCE with its two options': [
    () =>
      tinymce({
        custom_elements: 'hotline-status',
        extended_valid_elements: 'hotline-status[line|lang]',
      }),
    { link: 'element', class: 'element', tag: 'element' },
  ],
  'CKEditor 5 as it comes': [ckeditor, { link: 'element', class: 'fallback', tag: 'fallback' }],
  'CKEditor 5 with HTML support for div': [
    () =>
      ckeditor((Pattern) => ({
        allow: [
          { name: 'div', classes: new Pattern('^embed-'), attributes: new Pattern('^data-') },
        ],
      })),
    { link: 'element', class: 'element', tag: 'fallback' },
  ],
  'CKEditor 5 with HTML support for all': [
    () =>
      ckeditor((Pattern) => ({
        allow: [{ name: new Pattern('.*'), attributes: true, classes: true }],
      })),
    { link: 'element', class: 'element', tag: 'element' },
  ],
  Quill: [quill, { link: 'element', class: 'fallback', tag: 'fallback' }],
  Tiptap: [tiptap, { link: 'element', class: 'fallback', tag: 'fallback' }],
  'sanitize-html as it comes': [
    () => sanitizer(),
    { link: 'element', class: 'fallback', tag: 'fallback' },
  ],
  'sanitize-html told of our class alone': [
    () => sanitizer({ allowedAttributes: { a: ['href'], div: ['class'] } }),
    { link: 'element', class: 'fallback', tag: 'fallback' },
  ],
  'sanitize-html told of our class': [
    () => sanitizer({ allowedAttributes: { a: ['href'], div: ['class', 'data-*'] } }),
    { link: 'element', class: 'element', tag: 'fallback' },
  ],
  'DOMPurify as it comes': [dompurify, { link: 'element', class: 'element', tag: 'fallback' }],
  'DOMPurify told of the tag': [
    () =>
      dompurify((Pattern) => ({
        CUSTOM_ELEMENT_HANDLING: {
          tagNameCheck: new Pattern('^hotline-status$'),
          attributeNameCheck: new Pattern('^line$'),
        },
      })),
    { link: 'element', class: 'element', tag: 'element' },
  ],
};

/** What a visitor meets: the text, what is shown, and how many times the number is there to read. */
async function published(markup: string, hasScript: boolean) {
  const { document } = await frame(`<main>${markup}</main>`);
  const before = document.querySelector('main')!.innerHTML;
  if (hasScript) {
    // The loader comes to this placeholder after all that the editor left, and shows it after that.
    const last = document.createElement('div');
    last.className = 'embed-hotline-status';
    last.dataset['line'] = 'kvinnofridslinjen';
    document.body.append(last);
    await bring(document.defaultView!, '/plain/browser/embed.js');
    const shown = () => last.shadowRoot?.firstElementChild?.shadowRoot;
    await until('the element after those that were saved', () => shown()?.querySelector('.root'));
  }
  const main = document.querySelector('main')!;
  const elements = [...main.querySelectorAll('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot?.querySelectorAll('hotline-status') ?? []),
  ]);
  const shown = elements.filter(
    (one) => one.localName === 'hotline-status' && one.shadowRoot?.querySelector('.root'),
  );
  return {
    before,
    after: main.innerHTML,
    text: main.innerText,
    shown,
    links: [...main.querySelectorAll('a')],
  };
}

describe('what editors and filters leave', () => {
  after(() => {
    for (const one of frames) one.remove();
  });

  for (const [name, [open, outcomes]] of Object.entries(hosts)) {
    describe(name, () => {
      let save: Save;
      before(async function () {
        this.timeout(60_000);
        save = await open();
      });

      for (const [form, outcome] of Object.entries(outcomes) as [Form, Outcome][]) {
        it(`shows the ${outcome} for a ${form}, and the fallback without a script`, async () => {
          const saved = await save(await save(forms[form]));
          const withScript = await published(saved, true);
          expect(withScript.shown, saved).to.have.length(outcome === 'element' ? 1 : 0);
          expect(withScript.after).to.equal(withScript.before);
          if (outcome === 'element') {
            expect(withScript.shown[0]!.shadowRoot!.textContent).to.contain('020-50 50 50');
          } else {
            expect(withScript.text.replace(/\s/g, ' ')).to.contain('020-50 50 50');
          }
          const without = await published(saved, false);
          expect(without.text.replace(/\s/g, ' ').match(/020-50 50 50/g), saved).to.have.length(1);
          expect(without.text).not.to.contain('<');
          expect(without.links.map((link) => link.getAttribute('href'))).to.include.members([
            'tel:+4620505050',
            'tel:112',
          ]);
        });
      }

      it('puts nothing in the place of another number, other words, or a line that is not there', async () => {
        for (const markup of leftAlone) {
          const saved = await save(await save(markup));
          const { shown, text, before, after } = await published(saved, true);
          expect(shown, saved).to.have.length(0);
          expect(after).to.equal(before);
          expect(text.replace(/\s/g, ' '), saved).to.match(/019-14 00 00|020-50 50 50/);
        }
      });

      it('takes a link whose ampersands were copied out of markup', async () => {
        const saved = await save(forms.link.replace('&amp;', '&amp;amp;'));
        expect((await published(saved, true)).shown, saved).to.have.length(1);
      });
    });
  }
});
