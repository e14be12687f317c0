/**
 * Version 4 also keeps what the user said about the evidence for terms (`corrections`): that a bullet shows one, or is
 * no proof of it.
 */
export function migrateV3ToV4(value: Record<string, unknown>): Record<string, unknown> {
  return { ...value, version: 4, corrections: [] };
}
