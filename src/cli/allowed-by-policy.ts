/** Whether a page's policy lets something be asked for; `unclear` where it goes by nonces or hashes. */
export type Allowance = 'allowed' | 'refused' | 'unclear';

/**
 * Whether all policies of a page (CSP 3) let it load from an address. It is told for people who look after pages, and held for no
 * more than it is: what a browser says is right.
 * @param policies as headers and meta elements have them
 * @param directive `script-src`, `connect-src`
 */
export function allowedByPolicy(
  policies: readonly string[],
  directive: string,
  address: URL,
  page: URL,
): Allowance {
  const each = policies.map((policy) => allowedBy(policy, directive, address, page));
  if (each.includes('refused')) return 'refused';
  return each.includes('unclear') ? 'unclear' : 'allowed';
}

function allowedBy(policy: string, directive: string, address: URL, page: URL): Allowance {
  const directives = new Map(
    policy
      .split(';')
      .map((one) => one.trim().split(/\s+/))
      .reverse()
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
  const names = directive === 'script-src' ? ['script-src-elem', directive] : [directive];
  const sources = [...names, 'default-src'].map((name) => directives.get(name)).find(Boolean);
  if (!sources || sources.some((source) => matches(source, address, page))) return 'allowed';
  return sources.some((source) => /^'(?:nonce-|sha\d|strict-dynamic)/i.test(source))
    ? 'unclear'
    : 'refused';
}

function matches(source: string, address: URL, page: URL): boolean {
  const told = source.toLowerCase();
  if (told === "'self'") return address.origin === page.origin;
  if (told === '*') return /^https?:$/.test(address.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(told)) return address.protocol === told;
  const [, scheme, any, host, port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*\.)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(told) ?? [];
  if (!host) return false;
  const isHost = any ? address.hostname.endsWith(`.${host}`) : address.hostname === host;
  const isScheme = scheme
    ? address.protocol === `${scheme}:`
    : address.protocol === 'https:' || address.protocol === page.protocol;
  const isPort = port === '*' || (port ?? '') === address.port;
  const isPath = path.endsWith('/')
    ? address.pathname.startsWith(path)
    : path === '' || address.pathname === path;
  return isHost && isScheme && isPort && isPath;
}
