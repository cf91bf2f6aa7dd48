import { until } from '../until.js';

/** What engines have reported so far of breaches of a page's policy; the page is known by a mark in its address. */
export async function reportsOf(mark: string): Promise<string[]> {
  const reports: string[] = await (await fetch('/reports')).json();
  return reports.filter((report) => report.includes(mark));
}

/**
 * All that has broken a page's policy. The page is made to break it once more, by a picture, and when
 * that has been reported so have those before it; it is not among what is given.
 */
export async function breachesOf(page: Document, mark: string): Promise<string[]> {
  const last = `/last-breach-${Math.random()}`;
  const picture = page.createElement('img');
  picture.src = last;
  page.body.append(picture);
  const isLast = (report: string) => report.includes(last);
  await until('the report of a last breach', async () => (await reportsOf(mark)).some(isLast));
  return (await reportsOf(mark)).filter((report) => !isLast(report));
}
