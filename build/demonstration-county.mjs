// The county of the demonstration page: two roots, two editors, the list of these, and what they publish. All of it is made by the
// package's own commands, as a county's staff would run them. The keys are kept between builds, beside what is built and never in it.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const county = 'exempel';
const host = 'exempellan.example';
const roots = ['root1', 'root2'];
const editors = ['editor1', 'editor2'];
const roles = { root1: 'Rot 1', root2: 'Rot 2', editor1: 'Redaktör 1', editor2: 'Redaktör 2' };

/** How many days its list of editors is to hold still, for a page that stays open. */
const leastDays = 100;

const run = promisify(execFile);
const json = async (path) => JSON.parse(await readFile(path, 'utf8'));
const dataOf = ({ payload }) => JSON.parse(Buffer.from(payload, 'base64').toString());

/** The demonstration county, as it lies in a folder. */
export class DemonstrationCounty {
  #commands;
  #folder;

  /**
   * @param commands the script of the package's commands
   * @param folder where its keys and its document are kept
   */
  constructor(commands, folder = '.build/demo') {
    this.#commands = commands;
    this.#folder = folder;
  }

  /** Makes its keys and its list of editors, unless they are there and hold. */
  async prepare() {
    if (await this.#holds()) return;
    await mkdir(dirname(this.#folder), { recursive: true });
    const next = await mkdtemp(`${this.#folder}-`);
    try {
      await new DemonstrationCounty(this.#commands, next).#make();
      await rm(this.#folder, { recursive: true, force: true });
      await rename(next, this.#folder);
    } finally {
      await rm(next, { recursive: true, force: true });
    }
  }

  /** The root keys that a page pins. */
  async rootKeys() {
    const files = await Promise.all(roots.map((name) => json(this.#path(`${name}.public.json`))));
    return files.map(({ publicKey }) => publicKey);
  }

  /** Its document as it was last written; null where there is none. */
  async document() {
    return json(this.#path('document.json')).catch(() => null);
  }

  async writeDocument(document) {
    await writeFile(this.#path('document.json'), `${JSON.stringify(document, null, 2)}\n`);
  }

  /**
   * Makes the next version of the document, in which some records are said to be checked today.
   * @param records such as `hotlines.advice`
   */
  async renew(...records) {
    await this.#run('renew', this.#path('document.json'), '--checked', ...records, '--yes');
  }

  /**
   * Has the document signed by both editors, and published.
   * @param to the file that pages fetch
   * @param before the publication that is out, to compare with
   * @returns what the first editor was shown, and what was said when it was out
   */
  async publish(to, before) {
    const compared = before ? ['--before', before] : [];
    const signed = await Promise.all(
      editors.map((name) =>
        this.#run(
          ...['sign', this.#path('document.json'), '--editors', this.#path('editors.json')],
          ...['--key', this.#path(`${name}.key.json`), ...compared, '--yes'],
        ),
      ),
    );
    const published = await this.#run(
      ...['publish', this.#path('document.json'), '--editors', this.#path('editors.json')],
      ...['--root', ...roots.map((name) => this.#path(`${name}.public.json`)), '--to', to],
    );
    return { shown: signed[0].stderr.trim(), published: published.stdout.trim() };
  }

  async #holds() {
    const list = await json(this.#path('editors.json')).then(dataOf, () => null);
    const isOfNow = list?.county === county && list.hosts.includes(host);
    return isOfNow && Date.parse(list.expires) > Date.now() + leastDays * 86_400_000;
  }

  /** All of it anew. Its passphrase is worth nothing: whoever has the folder has that too. */
  async #make() {
    await writeFile(this.#path('passphrase'), randomBytes(24).toString('base64url'), {
      mode: 0o600,
    });
    await Promise.all(
      [...roots, ...editors].map((name) =>
        this.#run(
          ...['keygen', '--role', roles[name], '--to', this.#path(`${name}.key.json`)],
          ...(roots.includes(name) ? ['--root'] : []),
        ),
      ),
    );
    await this.#run(
      ...['delegate', this.#path('editors.json'), '--county', county, '--host', host, '--yes'],
      ...['--editor', ...editors.map((name) => this.#path(`${name}.public.json`))],
      ...['--key', ...roots.map((name) => this.#path(`${name}.key.json`))],
    );
  }

  #path(name) {
    return join(this.#folder, name);
  }

  #run(...given) {
    const pass = ['--passphrase-file', this.#path('passphrase')];
    return run(process.execPath, [this.#commands, ...given, ...pass]);
  }
}
