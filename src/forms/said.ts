/** A sentence in the languages of those who run sites and counties: what they read on our pages and in our commands. */
export interface Said {
  readonly sv: string;
  readonly en: string;
}

/** The languages that forms speak. */
export type FormLanguage = keyof Said;
