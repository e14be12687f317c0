/** A JSON value as text in which the order of keys does not matter: browsers store objects in an order of their own. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(part) : part)) ?? '';
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
