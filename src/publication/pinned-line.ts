/** The name of the national line, which is part of the code, and always there to turn to. */
export const pinnedLine = 'kvinnofridslinjen';
