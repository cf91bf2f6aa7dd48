/**
 * The page's one clock. Elements say at which instant what they show will next change, and one timer is
 * set to the earliest of these. Instants are epoch milliseconds.
 *
 * A device that sleeps stops its timers, and its clock may be set forwards or back. So the clock also looks
 * when the page is shown again or gets focus, and otherwise every 30 minutes, every 5 while something is
 * said to be open. Where the device's clock was put back, everything that is shown is made anew.
 */
const longestWait = 30 * 60_000;
const longestWaitWhileOpen = 5 * 60_000;

/** When a callback is due, and the longest wait, in milliseconds, before the clock looks. */
type Wish = readonly [dueAt: number, longestWait: number];

const wishes = new Map<() => void, Wish>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer will go off; Infinity without a timer. */
let looksAt = Infinity;
/** The latest present that was seen by those who wait. */
let latest = -Infinity;

/**
 * Calls `callback` once, at `instant` or soon after, or when the device's clock was put back, replacing
 * what was asked for the same callback before. `Infinity` is for what changes in the last case only. With
 * null the callback is not called: its element is gone. When no callback is left, neither is a timer or a
 * listener.
 * @param isOpen whether something is said to be open until then
 */
export function wakeAt(callback: () => void, instant: number | null, isOpen = false): void {
  const wasIdle = wishes.size === 0;
  if (instant === null) {
    wishes.delete(callback);
    if (wishes.size === 0) {
      stopTimer();
      latest = -Infinity;
    }
  } else {
    const wish = [instant, isOpen ? longestWaitWhileOpen : longestWait] as const;
    wishes.set(callback, wish);
    latest = Math.max(latest, presentInstant());
    setTimer(wish);
  }
  if (wasIdle !== (wishes.size === 0)) listen(wasIdle);
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

/**
 * Sets the timer for a wish, unless it goes off earlier. One that should have gone off has slept, or the page was busy: others
 * are due by it, so the clock looks at once. After the clock was put back its time says nothing.
 */
function setTimer([dueAt, longest]: Wish): void {
  const now = presentInstant();
  const wait = now < latest || looksAt < now ? 0 : Math.min(Math.max(dueAt - now, 0), longest);
  if (looksAt >= now && looksAt <= now + wait) return;
  stopTimer();
  timer = setTimeout(look, wait);
  looksAt = now + wait;
}

function stopTimer(): void {
  clearTimeout(timer);
  looksAt = Infinity;
}

function look(): void {
  const now = presentInstant();
  const wasPutBack = now < latest;
  latest = now;
  const due = [...wishes].filter(([, [dueAt]]) => wasPutBack || dueAt <= now);
  for (const [callback] of due) wakeAt(callback, null);
  for (const [callback] of due) {
    try {
      callback();
    } catch (error) {
      reportError(error);
    }
  }
  stopTimer();
  wishes.forEach(setTimer);
}
