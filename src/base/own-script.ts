/** The `<script>` that this code came by, where there is one to be found. */
const element = (globalThis.document?.currentScript ?? null) as HTMLScriptElement | null;

/**
 * The address of the script that this code is in, for the files beside it. A module is not told which
 * script it is, and a file that is to run as a classic script too cannot ask by `import.meta`: the
 * trace of an error names it in all engines. Undefined where there is no address, as on a server.
 */
export const ownAddress: string | undefined =
  element?.src || /\bhttps?:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0];

/** The nonce that a page's policy has let this script in by; empty without one. */
export const ownNonce: string =
  (
    element ??
    [...(globalThis.document?.scripts ?? [])].find(({ src }) => src && src === ownAddress)
  )?.nonce ?? '';
