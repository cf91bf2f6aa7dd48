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
export function keepInside(element: HTMLElement): void {
  for (const type of ['click', 'beforeinput', 'input']) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
}
