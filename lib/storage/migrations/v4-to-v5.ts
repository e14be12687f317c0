/**
 * Version 5 may also keep what is still to be said of a resume's import (`receipt`), and the language of its file
 * (`source.language`). Neither is known of a resume that was imported before.
 */
export function migrateV4ToV5(value: Record<string, unknown>): Record<string, unknown> {
  return { ...value, version: 5 };
}
