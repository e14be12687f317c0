/**
 * Version 1 kept a single resume, `{ id, name, edited, resume }`, without a version. Version 2 is one of
 * several: it says its version, so that a value and its version can never be torn apart by a crash, and may
 * hold what is known of its file as `source`.
 */
export function migrateV1ToV2(value: Record<string, unknown>): Record<string, unknown> {
  return { version: 2, ...value };
}
