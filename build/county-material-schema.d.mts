/** The JSON Schema of a county's document. */
export function countyMaterialSchema(): Promise<object>;
