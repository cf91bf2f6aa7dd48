/// <reference types="node" />
import { spawn } from 'node:child_process';
import { platform } from 'node:process';

const openers: Readonly<Record<string, readonly [program: string, ...given: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in whoever's browser it is; resolves with whether there is a program that does. */
export function openAddress(address: string): Promise<boolean> {
  const [program, ...given] = openers[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...given, address], { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
