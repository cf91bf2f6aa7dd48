/**
 * Calls back when the page is left and when it comes back, so that what a visitor ticked or typed is
 * gone, also where a browser keeps the page or fills its forms in again.
 */
export function forgetOnLeave(forget: () => void, isConnected: boolean): void {
  const change = isConnected ? 'addEventListener' : 'removeEventListener';
  window[change]('pagehide', forget);
  window[change]('pageshow', forget);
  if (!isConnected) forget();
}

/** Events that leave a shadow root, and would tell the page's scripts what was ticked or typed. */
const telling = [
  'click',
  'beforeinput',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
];

/**
 * Ends inside what would tell. Tab and Escape go on: they tell nothing, and a page may keep the focus
 * in a dialog, or close it, by them.
 */
export function keepInside(element: HTMLElement): void {
  for (const type of telling) {
    element.addEventListener(type, (event) => {
      const { key } = event as Partial<KeyboardEvent>;
      if (key !== 'Tab' && key !== 'Escape') event.stopPropagation();
    });
  }
}
