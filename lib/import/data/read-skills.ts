import { type DataKeys, foldKey, spellKey } from './data-keys.ts';
import type { PlacedItem } from './place-entry.ts';
import type { ValueReader } from './read-values.ts';
import { type Claims, type DataRecord, isRecord, lookInto } from './record-fields.ts';

/**
 * The groups of an object of skills, "languages" and "tools", each as an object with a name and its items;
 * `undefined` for an object that is one group itself. The object then counts as read.
 */
export function splitGroups(body: DataRecord, keys: DataKeys, claims: Claims): unknown[] | undefined {
  const [name] = keys.items.skills;
  const isGroup = name && typeof lookInto(body, name[1]) === 'string';
  if (isGroup) return undefined;
  return Object.entries(body).flatMap(([key, value]): unknown[] => {
    if (keys.bookkeeping.includes(foldKey(key)) || typeof value === 'boolean') return [];
    if (Array.isArray(value) && value.some((each) => isRecord(each) && holdsItems(each, keys))) return value;
    claims.add(body, key);
    const isGeneral = keys.bodies.includes(foldKey(key)) || /skill/i.test(key);
    const items = isRecord(value) ? Object.keys(value) : value;
    return [isGeneral ? { keywords: items } : { name: capitalise(spellKey(key)), keywords: items }];
  });
}

/** Skills of which each is an object with a name and nothing else become one group. */
export function groupNames(placed: PlacedItem[]): PlacedItem[] {
  const names = placed.map(nameOf);
  const keywords = names.filter((name) => name !== undefined);
  if (keywords.length < 2) return placed;
  const first = names.findIndex((name) => name !== undefined);
  return placed.flatMap((each, index): PlacedItem[] =>
    index === first ? [{ list: 'skills', item: { keywords } }] : names[index] === undefined ? [each] : [],
  );
}

/** The name of a skill that has nothing else. */
function nameOf({ list, item }: PlacedItem): string | undefined {
  const said = Object.entries(item).filter(([, value]) => value !== undefined);
  const [field, name] = said[0] ?? [];
  return list === 'skills' && said.length === 1 && field === 'name' ? String(name) : undefined;
}

function holdsItems(record: DataRecord, keys: DataKeys): boolean {
  const lists = keys.items.skills.find(([field]) => field === 'keywords')?.[1] ?? [];
  return lookInto(record, lists) !== undefined;
}

/** An object of languages by their names, "English": "native", as objects with both. */
export function splitLanguages(
  body: DataRecord,
  keys: DataKeys,
  { readLine }: ValueReader,
): DataRecord[] | undefined {
  const known = keys.items.languages.flatMap(([, names]) => names);
  const parts = Object.entries(body);
  if (parts.some(([key]) => known.includes(foldKey(key)))) return undefined;
  return parts.map(([language, fluency]) => ({ language, fluency: readLine(fluency) }));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
