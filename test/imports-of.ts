/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The files that a file imports by their paths, types too; what comes from packages is left out. */
export function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => {
      const path = join(file, '..', name).replaceAll('\\', '/').replace(/\.js$/, '.ts');
      if (!existsSync(path)) throw new Error(`${file} imports ${path}, which is not there`);
      return path;
    });
}
