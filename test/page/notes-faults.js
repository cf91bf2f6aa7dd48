// Stands first on a page that is attacked: notes what goes wrong on it and what it warns of, counts what it fetches, and
// sets its clock to an instant that moves on, from which a test may move it further.
{
  const faults = (window.faults = { thrown: [], warnings: [], fetched: 0, ahead: 0 });
  addEventListener('error', ({ message }) => faults.thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.thrown.push(String(reason)));
  console.warn = (...words) => faults.warnings.push(words.join(' '));
  console.error = () => {};
  const { fetch } = window;
  window.fetch = (...told) => {
    faults.fetched++;
    return fetch(...told);
  };
  const { now } = Date;
  const ahead = Date.parse('2026-11-26T10:00:00Z') - now();
  Date.now = () => now() + ahead + faults.ahead;
}
