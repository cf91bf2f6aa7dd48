/**
 * Kvinnofridslinjen's number. It is the same for every county and is part of the code: no publication and no attribute
 * changes it, or gives another number its name. What else there is to know of the line stands in
 * `national-line.ts`.
 */
export const womensHelplineNumber = '020-50 50 50';

/**
 * The year in which its operator's page, the line's `source`, told that the call is free, not on the
 * bill and may be anonymous, that there are interpreters for most languages that are spoken in Sweden,
 * and that a text telephone can ring it. The page counts the calls of 2016.
 */
export const womensHelplineNoted = 2017;

/**
 * Nationell kvinnojour och stöd på teckenspråk (NKJT), for deaf, hard of hearing and deafblind persons:
 * by video and in text, from its own site. It is not open around the clock, and is no answer to danger.
 */
export const signLanguageWebsite = 'https://nkjt.se/';
