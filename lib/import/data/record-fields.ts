import { foldKey } from './data-keys.ts';

/** An object of a data file. */
export type DataRecord = Record<string, unknown>;

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Which fields of which objects were read, so that in the end nothing is lost. */
export interface Claims {
  add(record: object, key: string): void;
  has(record: object, key: string): boolean;
}

/** Makes the list of what was read of a file; it is empty. */
export function createClaims(): Claims {
  const taken = new Map<object, Set<string>>();
  return {
    add(record, key) {
      const keys = taken.get(record) ?? new Set();
      taken.set(record, keys.add(key));
    },
    has: (record, key) => taken.get(record)?.has(key) ?? false,
  };
}

/** The fields of an object by their folded keys. */
export interface RecordFields {
  /**
   * What `read` makes of the first of these fields that it can make something of; that field then counts as read, and
   * is not read again.
   */
  take<T>(keys: readonly string[], read: (value: unknown) => T | undefined): T | undefined;
  /** The value of the first of these fields that there is, whether it was read or not. */
  look(keys: readonly string[]): unknown;
}

/** Opens an object for reading. */
export function openRecord(record: DataRecord, claims: Claims): RecordFields {
  const byFolded = new Map<string, string>();
  for (const key of Object.keys(record)) {
    const folded = foldKey(key);
    if (!byFolded.has(folded)) byFolded.set(folded, key);
  }
  return {
    take(keys, read) {
      for (const folded of keys) {
        const key = byFolded.get(folded);
        if (key === undefined || claims.has(record, key)) continue;
        const value = read(record[key]);
        if (value === undefined) continue;
        claims.add(record, key);
        return value;
      }
      return undefined;
    },
    look(keys) {
      const folded = keys.find((each) => byFolded.has(each));
      return folded === undefined ? undefined : record[byFolded.get(folded) ?? ''];
    },
  };
}

/** The value of the first of some fields that an object has. */
export function lookInto(record: DataRecord, keys: readonly string[]): unknown {
  return openRecord(record, { add: () => undefined, has: () => false }).look(keys);
}

/** Whether the switches of an object say that it is not part of the resume. */
export function isSwitchedOff(
  record: DataRecord,
  { shown, hidden }: { shown: string[]; hidden: string[] },
): boolean {
  return Object.entries(record).some(([key, value]) => {
    const folded = foldKey(key);
    return (
      (isSwitch(value, false) && shown.includes(folded)) || (isSwitch(value, true) && hidden.includes(folded))
    );
  });
}

function isSwitch(value: unknown, way: boolean): boolean {
  return value === way || value === String(way);
}
