import { askedHeight, frameMessage } from './frame-message.js';

// What a page's administrator may add, so that the frames of ours on it are as high as what is in them. A frame sets its own
// height, and nothing else.

/** A frame of ours by its address, the file of an element in the folder of a language. */
const ofOurs = /\/frame\/[\w-]+\/[\w-]+\.html(?:[?#]|$)/;
const attribute = 'data-kvinnofrid-frame';

/**
 * A rule for each frame. What a visitor opens in a frame makes it higher: a height that was written into the page's nodes
 * would tell that to each recorder of visits, and a rule's text is looked at by none as it changes.
 */
const rules = new Map<HTMLIFrameElement, CSSStyleRule>();
let sheet: CSSStyleSheet | null = null;

addEventListener('message', ({ source, data }) => {
  const height = askedHeight(data);
  const frame = height && framesOfOurs().find(({ contentWindow }) => contentWindow === source);
  if (frame)
    ruleOf(frame).style.cssText = `box-sizing:content-box!important;height:${height}px!important`;
});

/** Frames that came before this script are asked; those that come later tell by themselves. */
for (const { contentWindow } of framesOfOurs())
  contentWindow?.postMessage({ kind: frameMessage }, '*');

function framesOfOurs(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => ofOurs.test(src));
}

function ruleOf(frame: HTMLIFrameElement): CSSStyleRule {
  const known = rules.get(frame);
  if (known) return known;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const name = String(rules.size);
  frame.setAttribute(attribute, name);
  const at = sheet.insertRule(`[${attribute}="${name}"]{}`, sheet.cssRules.length);
  const rule = sheet.cssRules[at] as CSSStyleRule;
  rules.set(frame, rule);
  return rule;
}
