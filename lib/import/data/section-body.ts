import { type DataKeys, foldKey } from './data-keys.ts';
import { type DataRecord, isRecord } from './record-fields.ts';

/**
 * The key under which an object that is a whole section keeps its items or its text; `undefined` for an object that is
 * an item itself.
 *
 * @param isGrouped every list of the object may be a group of items: "languages" and "tools" of skills.
 */
export function findBody(
  record: DataRecord,
  { keys, isGrouped }: { keys: DataKeys; isGrouped: boolean },
): string | undefined {
  const filled = Object.keys(record).filter((key) => holdsSomething(record[key]));
  const said = filled.filter((key) => ![...keys.titles, ...keys.bookkeeping].includes(foldKey(key)));
  const bodies = filled
    .filter((key) => keys.bodies.includes(foldKey(key)))
    .toSorted((a, b) => keys.bodies.indexOf(foldKey(a)) - keys.bodies.indexOf(foldKey(b)));
  const ofItems = bodies.find((key) => isListOfItems(record[key]));
  const others = said.filter((key) => !bodies.includes(key));
  if (isGrouped) return others.length === 0 && bodies.length === 1 ? bodies[0] : undefined;
  if (ofItems) return ofItems;
  const empty = Object.keys(record).find(
    (key) => keys.bodies.includes(foldKey(key)) && Array.isArray(record[key]),
  );
  return others.length === 0 ? (bodies[0] ?? empty) : undefined;
}

function holdsSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return (
    typeof value === 'number' ||
    (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
  );
}

/** A list of objects, or objects by their numbers. */
function isListOfItems(value: unknown): boolean {
  if (isRecord(value)) return Object.values(value).every(isRecord);
  return Array.isArray(value) && value.some(isRecord);
}
