/** Facts as they are read: nothing that shows them changes them. */
export type Frozen<Facts> = Facts extends object
  ? { readonly [Field in keyof Facts]: Frozen<Facts[Field]> }
  : Facts;
