/**
 * Version 3 also keeps what the user said about the checks and the rewrites of a resume: findings that were put
 * aside (`dismissed`) and rewrites that are not true (`declined`).
 */
export function migrateV2ToV3(value: Record<string, unknown>): Record<string, unknown> {
  return { ...value, version: 3, dismissed: [], declined: [] };
}
