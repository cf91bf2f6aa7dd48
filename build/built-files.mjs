// What a server answers with, while a build may take the place of the files (see swap-in.mjs).
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/**
 * Answers with the files of some folders: those of the first, and what is there no longer from those after it. A file is
 * read whole before it is sent, so that it is all of one build.
 * @param {readonly string[]} folders
 * @param {string} [home] where `/` leads, such as `/site/`, where it leads anywhere
 */
export function builtFiles(folders, home) {
  return async (request, response) => {
    if (home && pathOf(request.url) === '/index.html') {
      response.writeHead(302, { Location: home, 'Cache-Control': 'no-store' }).end();
      return;
    }
    const content = await read(folders, request.url);
    const type = types[extname(content?.path ?? '')] ?? 'application/octet-stream';
    response.writeHead(content ? 200 : 404, {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
    });
    response.end(content?.bytes);
  };
}

async function read(folders, address) {
  const wanted = pathOf(address);
  for (const folder of wanted === null ? [] : folders) {
    const path = join(folder, wanted);
    try {
      return { path, bytes: await readFile(path) };
    } catch {
      // It is not in this one.
    }
  }
  return null;
}

/** The path that an address asks for, within the folder: an address has no way up. Null where it is none. */
function pathOf(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
    if (path.split(/[\\/]/).includes('..') || path.includes('\0')) return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}
