import { stepThrough } from './step-through.ts';

/** The version that settings are stored in now. */
export const settingsVersion = 4;

/**
 * Version 1 kept the switch of the marks (`marksOn`) and the rules that are off (`rulesOff`, absent in the oldest),
 * without a version. Version 2 also keeps the names that the user has added (`ownTerms`).
 */
function migrateV1ToV2(value: Record<string, unknown>): Record<string, unknown> {
  return { rulesOff: [], ...value, version: 2, ownTerms: [] };
}

/** Version 3 may also keep how resumes are set on paper (`paper`). Nothing was chosen before. */
function migrateV2ToV3(value: Record<string, unknown>): Record<string, unknown> {
  return { ...value, version: 3 };
}

/** Version 4 also keeps the sites that are to be read on a click only (`sitesOnClick`). None was offered before. */
function migrateV3ToV4(value: Record<string, unknown>): Record<string, unknown> {
  return { ...value, version: 4, sitesOnClick: [] };
}

/**
 * Brings stored settings of any version to the shape of the current one.
 *
 * @throws Error when they were stored by a newer version, or are not an object.
 */
export function migrateSettings(raw: unknown): unknown {
  return stepThrough([migrateV1ToV2, migrateV2ToV3, migrateV3ToV4], 'Stored settings', raw);
}
