/**
 * Version 1 kept a single resume, `{ id, name, edited, resume }`, without a version. Version 2 keeps several.
 * Each holds its version, so that a crash can never separate the two, and may hold what is known of its file as
 * `source`.
 */
export function migrateV1ToV2(value: Record<string, unknown>): Record<string, unknown> {
  return { version: 2, ...value };
}
