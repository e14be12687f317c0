/** Makes a value of one version one of the next. A released step is never changed. */
export type Step = (value: Record<string, unknown>) => Record<string, unknown>;

/**
 * Brings a stored value of any version to the shape of the current one, which is one more than there are steps. A value
 * without a version has version 1.
 *
 * @param what names the value in errors: "A stored resume".
 * @throws Error when it was stored by a newer version, or is not an object.
 */
export function stepThrough(steps: readonly Step[], what: string, raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null)
    throw new Error(`${what} should be an object, but is ${raw === null ? 'null' : typeof raw}.`);
  const current = steps.length + 1;
  let value = raw as Record<string, unknown>;
  const version = value.version ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > current)
    throw new Error(`${what} should have a version up to ${current}, but has ${String(version)}.`);
  for (const step of steps.slice(version - 1)) value = step(value);
  return value;
}
