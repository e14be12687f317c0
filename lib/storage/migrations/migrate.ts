import { migrateV1ToV2 } from './v1-to-v2.ts';
import { migrateV2ToV3 } from './v2-to-v3.ts';

/** The version that resumes are stored in now. */
export const currentVersion = 3;

/** One step per version, from version 1 on. A released step is never changed. */
const steps = [migrateV1ToV2, migrateV2ToV3];

/**
 * Brings a stored value of any version to the shape of the current one. A value without a version has version 1.
 *
 * @throws Error when it was stored by a newer version, or is not an object.
 */
export function migrate(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null)
    throw new Error(`A stored resume should be an object, but is ${raw === null ? 'null' : typeof raw}.`);
  let value = raw as Record<string, unknown>;
  const version = value.version ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > currentVersion)
    throw new Error(
      `A stored resume should have a version up to ${currentVersion}, but has ${String(version)}.`,
    );
  for (const step of steps.slice(version - 1)) value = step(value);
  return value;
}
