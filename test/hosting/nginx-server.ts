/// <reference types="node" />
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../until.js';

const binary = process.env['NGINX'] ?? 'nginx';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';

/** Why nginx cannot be run, in words; false where it can. */
export const withoutNginx =
  spawnSync(binary, ['-v']).status !== 0 &&
  'nginx is not here: on Debian, apt-get install nginx-light, or NGINX its path';

/** Why its brotli cannot be tried, in words; false where it can. */
export const withoutBrotli =
  withoutNginx ||
  (!existsSync(brotliModule) &&
    'the module is not here: on Debian, apt-get install libnginx-mod-http-brotli-filter');

/** What is tried of what the configuration has as comments, and what it is served by. */
export interface NginxOptions {
  readonly brotli?: boolean;
  readonly precompressed?: boolean;
  /** The files of a certificate; without one, all is plain http. */
  readonly certificate?: { readonly file: string; readonly key: string };
}

/** The configuration of docs/hosting as it is, but for addresses, roots, certificates and logs, run by nginx on loopback. */
export interface NginxServer extends AsyncDisposable {
  /** The publication's address at the county's server, and at a municipality's. */
  readonly county: string;
  readonly mirror: string;
  /** Where both find it. */
  readonly file: string;
  /** The folder with what else the municipality's site has. */
  readonly site: string;
  /** All that nginx has written about what it did. */
  readonly logs: () => Promise<string>;
}

/** Runs it. */
export async function nginxServer(options: NginxOptions = {}): Promise<NginxServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-nginx-'));
  for (const one of ['published', 'site', 'logs', 'snippets']) await mkdir(join(folder, one));
  const ports = await freePorts();
  await writeFile(join(folder, 'main.conf'), mainConfiguration(options));
  await writeFile(join(folder, 'servers.conf'), await servers(folder, ports, options));
  await writeFile(
    join(folder, 'snippets', 'county-material.conf'),
    await countyMaterial(folder, options),
  );
  const child = spawn(binary, ['-p', folder, '-c', join(folder, 'main.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    await until('nginx is up', () => child.exitCode !== null || existsSync(join(folder, 'pid')));
    if (child.exitCode !== null) throw new Error(said);
  } catch (error) {
    await stop();
    throw error;
  }
  const [county, mirror] = ports.map(
    (port) => `${options.certificate ? 'https' : 'http'}://127.0.0.1:${port}/county-material.json`,
  );
  return {
    county: county!,
    mirror: mirror!,
    file: join(folder, 'published', 'county-material.json'),
    site: join(folder, 'site'),
    logs: async () => {
      const files = ['access.log', 'error.log', 'county-material.log', 'kvinnofrid.log'];
      const told = files.map((file) => readFile(join(folder, 'logs', file), 'utf8'));
      return [said, ...(await Promise.all(told))].join('');
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** What Debian has in its nginx.conf, as far as it bears on this. */
function mainConfiguration({ brotli = false }: NginxOptions): string {
  return `
${brotli ? `load_module ${brotliModule};` : ''}
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid pid;
error_log logs/error.log;
events { worker_connections 768; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${one};`).join(' ')}
  sendfile on;
  tcp_nopush on;
  types { text/html html; }
  default_type application/octet-stream;
  access_log logs/access.log;
  include servers.conf;
}`;
}

async function servers(
  folder: string,
  ports: readonly number[],
  { certificate }: NginxOptions,
): Promise<string> {
  const left = [...ports];
  const own = certificate
    ? (line: string, name: string) =>
        line.replace(/\S+;$/, `${name === 'ssl_certificate' ? certificate.file : certificate.key};`)
    : () => '';
  return replaced(await readFile('docs/hosting/nginx.conf', 'utf8'), [
    [/^ *listen \[::\]:443 .*\n/gm, 2, () => ''],
    [
      /listen 443( ssl http2);/g,
      2,
      (_, tls) => `listen 127.0.0.1:${left.shift()}${certificate ? tls : ''};`,
    ],
    [/^ *(ssl_certificate(?:_key)?) .*;$/gm, 4, own],
    [/\/var\/log\/nginx\//g, 1, () => `${folder}/logs/`],
    [/root \/var\/www\/html;/g, 1, () => `root ${folder}/site;`],
  ]);
}

async function countyMaterial(folder: string, options: NginxOptions): Promise<string> {
  const { brotli, precompressed } = options;
  return replaced(await readFile('docs/hosting/county-material.conf', 'utf8'), [
    [/root \/srv\/kvinnofrid;/g, 1, () => `root ${folder}/published;`],
    [/\/var\/log\/nginx\//g, 1, () => `${folder}/logs/`],
    [/# (brotli on;.*)$/gm, 1, (all, line) => (brotli ? line : all)],
    [/# (gzip_static on;)$/gm, 1, (all, line) => (precompressed ? line : all)],
  ]);
}

/** A text with what each expression finds replaced, so many times and no other. */
function replaced(
  text: string,
  changes: readonly (readonly [RegExp, number, (all: string, one: string) => string])[],
): string {
  return changes.reduce((before, [expression, times, change]) => {
    const found = [...before.matchAll(expression)].length;
    if (found !== times) throw new Error(`${expression} is there ${found} times, not ${times}`);
    return before.replaceAll(expression, change);
  }, text);
}

/** Two ports that nobody listens on. */
async function freePorts(): Promise<number[]> {
  const listening = [createServer(), createServer()];
  for (const one of listening) {
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  }
  const ports = listening.map((one) => (one.address() as AddressInfo).port);
  for (const one of listening) await new Promise((resolve) => one.close(resolve));
  return ports;
}
