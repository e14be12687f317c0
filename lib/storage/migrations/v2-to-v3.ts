/**
 * Version 3 also keeps what the user said about a resume's checks and rewrites: findings that were dismissed
 * (`dismissed`) and rewrites that are not true (`declined`).
 */
export function migrateV2ToV3(value: Record<string, unknown>): Record<string, unknown> {
  return { ...value, version: 3, dismissed: [], declined: [] };
}
