// Stands in for `node:test` where mutants are run: tests are kept here, and run when Stryker asks for them.

/** Tests in the order in which their files were read: `{ id, run }`. */
export const collected = [];

/** The file that is being read; a test is known by it and its own name. */
let file = '';

/** Reads a file of tests, and collects them. */
export async function collect(name, read) {
  file = name;
  await read();
}

export function test(name, run) {
  collected.push({ id: `${file}: ${name}`, file, run });
}
