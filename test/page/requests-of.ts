/** What tests bring into a page, or what they make its engine send. */
const ofTests = /^\/(?:open-roots\.js|reports|last-breach-.*)$/;

/**
 * The paths of the files that a page has asked for, in order of the alphabet, without the hash that is in
 * the name of a file that a script brings in, and without what is the tests' own.
 */
export function requestsOf({ performance }: Window): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => !ofTests.test(path))
    .map((path) =>
      path.replace(
        /((?:embed|locale)\.[\w-]+|\b(?:on-demand|publication))\.[\da-zA-Z]{8}\.js$/,
        '$1.js',
      ),
    )
    .sort();
}
