export function swapIn(next: string, place: string, before: string): Promise<number>;
