/**
 * The id of a field's control in its page.
 * @param form the id of the whole form
 * @param name where the field stands in the form: `hours.week.0`
 */
export function fieldId(form: string, name: string): string {
  return [form, ...name.split('.')].filter(Boolean).join('-');
}
