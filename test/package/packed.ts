/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * The package as npm would have it, installed: packed, and unpacked into the `node_modules/` of a folder of its own,
 * with what it asks for beside it.
 * @returns the folder, and what takes it away
 */
export function packed(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const said = execFileSync('npm', ['pack', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(said) as [{ filename: string }];
  const to = join(folder, 'node_modules/kvinnofrid-elements');
  mkdirSync(to, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', to, '--strip-components=1']);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const at = join(folder, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(resolve('node_modules', name), at, 'junction');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
