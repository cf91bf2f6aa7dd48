/**
 * Takes everything off the page but one element, and with it all listeners of the page's scripts: what
 * `document.open` is for.
 */
export function clearPage(rest: Element): void {
  const { lang } = document.documentElement;
  document.open();
  document.close();
  document.documentElement.lang = lang;
  document.body.append(rest);
}

/**
 * Whether a script of the page would have the visitor asked whether to stay. It is asked as the browser asks it.
 * One that listens after us is never heard, and one that listens before us cannot be taken back.
 */
export function asksToStay(): boolean {
  const question = document.createEvent('BeforeUnloadEvent');
  question.initEvent('beforeunload', false, true);
  window.dispatchEvent(question);
  return question.defaultPrevented || !!question.returnValue;
}
