/** Bytes as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;
