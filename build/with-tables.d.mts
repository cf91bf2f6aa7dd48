export function withTables(text: string, tables: Readonly<Record<string, string>>): string;
