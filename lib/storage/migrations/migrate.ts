import { stepThrough } from './step-through.ts';
import { migrateV1ToV2 } from './v1-to-v2.ts';
import { migrateV2ToV3 } from './v2-to-v3.ts';
import { migrateV3ToV4 } from './v3-to-v4.ts';
import { migrateV4ToV5 } from './v4-to-v5.ts';

/** The version that resumes are stored in now. */
export const currentVersion = 5;

/** One step per version, from version 1 on. */
const steps = [migrateV1ToV2, migrateV2ToV3, migrateV3ToV4, migrateV4ToV5];

/**
 * Brings a stored resume of any version to the shape of the current one.
 *
 * @throws Error when it was stored by a newer version, or is not an object.
 */
export function migrate(raw: unknown): unknown {
  return stepThrough(steps, 'A stored resume', raw);
}
