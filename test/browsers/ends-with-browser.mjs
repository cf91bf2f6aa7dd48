import { writeSync } from 'node:fs';

/**
 * Ends the process where a browser is gone before its tests are over, at once and in words: its
 * tests would be waited for in vain. Gives what to call when it has gone; where it was stopped that
 * does nothing.
 */
export function endsWithBrowser(launcher) {
  const stop = launcher.stop.bind(launcher);
  let isStopped = false;
  launcher.stop = () => {
    isStopped = true;
    return stop();
  };
  return function gone() {
    if (isStopped) return;
    // The test runner holds back what is written to the console.
    writeSync(2, 'The browser was gone before its tests were over.\n');
    process.exit(1);
  };
}
