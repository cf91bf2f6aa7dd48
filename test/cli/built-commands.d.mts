/** Builds the commands into a folder as they are shipped; gives the script. */
export function builtCommands(folder: string): Promise<string>;
