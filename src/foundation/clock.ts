/**
 * The page's one clock. Elements say at which instant what they show will next change; one timer
 * is set to the earliest of these instants, and nothing polls. Instants are epoch milliseconds.
 *
 * A timer that is far away is capped: `setTimeout` fires at once above 2 147 483 647 ms, and a
 * device that sleeps stops counting. Therefore the clock also looks when the page is shown again.
 */
const longestWait = 60 * 60 * 1000;

const dueAt = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls `callback` once, at `instant` or soon after, replacing what was asked for the same
 * callback before. With null the callback is not called: nothing is to change, or its element is
 * gone. When no callback is left, neither is a timer or a listener.
 */
export function wakeAt(callback: () => void, instant: number | null): void {
  const idle = dueAt.size === 0;
  if (instant === null) dueAt.delete(callback);
  else dueAt.set(callback, instant);
  if (idle !== (dueAt.size === 0)) listen(idle);
  setTimer();
}

/** The device's idea of the present instant. The one place that asks for it. */
export function presentInstant(): number {
  return Date.now();
}

/** Minutes that the visitor's clock is ahead of UTC at an instant (epoch milliseconds). */
export function visitorOffset(instant: number): number {
  return -new Date(instant).getTimezoneOffset();
}

function listen(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener';
  document[change]('visibilitychange', look);
  window[change]('pageshow', look);
  window[change]('focus', look);
}

function setTimer(): void {
  clearTimeout(timer);
  timer = undefined;
  if (dueAt.size === 0) return;
  const wait = Math.min(...dueAt.values()) - presentInstant();
  timer = setTimeout(look, Math.min(Math.max(wait, 0), longestWait));
}

function look(): void {
  const instant = presentInstant();
  const due = [...dueAt].filter(([, at]) => at <= instant).map(([callback]) => callback);
  for (const callback of due) wakeAt(callback, null);
  for (const callback of due) callback();
  setTimer();
}
