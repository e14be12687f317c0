import { parseJson } from '../../text/parse-json.ts';
import type { HeadingRecogniser, SectionKind } from '../recognise/headings.ts';
import { type DataKeys, foldKey, spellKey } from './data-keys.ts';
import { type Claims, type DataRecord, isRecord, isSwitchedOff, lookInto } from './record-fields.ts';
import { findBody } from './section-body.ts';

/** A section of a resume in a data file. `unknown` where its title says nothing that is known. */
export interface DataSection {
  kind: SectionKind;
  title: string;
  /** Its text, its items, or an object of items. */
  body: unknown;
  /** Not part of the resume as it is shown. */
  isHidden: boolean;
}

/** A resume in a data file. */
export interface DataParts {
  /** The objects that hold name and contacts. */
  contacts: DataRecord[];
  sections: DataSection[];
  /** How many more resumes the file holds. */
  others: number;
}

/** Objects inside one another beyond this hold no part of a resume. */
const DEEPEST = 8;

/** Finds the resume in a data file by its shape, however it is wrapped. What is found counts as read. */
export function findSections(
  root: unknown,
  keys: DataKeys,
  recognise: HeadingRecogniser,
  claims: Claims,
): DataParts {
  const parts: DataParts = { contacts: [], sections: [], others: 0 };
  const kinds = new Map(
    keys.sections.flatMap(({ kind, keys: names }) => names.map((name) => [name, kind] as const)),
  );
  const readKind = (name: string): SectionKind | undefined => {
    const kind = kinds.get(foldKey(name)) ?? recognise.readHeading(spellKey(name));
    return kind === 'contact' || kind === 'unplaced' ? undefined : kind;
  };
  const sectionKeys = (record: DataRecord): string[] =>
    Object.keys(record).filter((key) => kinds.has(foldKey(key)) && isFilled(record[key]));

  function visit(record: DataRecord, depth: number, isHolder = false): void {
    const hasSections = sectionKeys(record).length > 0;
    const isContact = hasContact(record, keys) && (isHolder || hasSections);
    if (isContact) parts.contacts.push(record);
    // The name of the file is not that of a person.
    else if (hasSections || holdsContact(record))
      for (const key of ['title', 'name']) claims.add(record, key);
    for (const [key, raw] of Object.entries(record)) {
      const folded = foldKey(key);
      if (depth > DEEPEST || keys.bookkeeping.includes(folded)) continue;
      const value = fromJson(raw);
      if (value !== raw) claims.add(record, key);
      const kind = kinds.get(folded);
      const isText = kind === 'summary' && typeof value === 'string';
      const isHeld = isText || [...keys.profiles, ...keys.moreContacts].includes(folded);
      if (isContact && isHeld) continue;
      if (isRecord(value) && keys.contacts.includes(folded) && hasContact(value, keys) && !bodyOf(value))
        visit(value, depth + 1, true);
      else if (keys.profiles.includes(folded)) parts.contacts.push({ profiles: itemsOf(value) });
      else if (kind && isFilled(value)) {
        claimText(record, key);
        addSection(kind, key, value);
      } else visitAll(key, (Array.isArray(value) ? value : [value]).filter(isRecord), depth + 1);
      if (folded === 'sections') claimText(record, key);
    }
  }

  function addSection(kind: SectionKind, title: string, value: unknown): void {
    const body = isRecord(value) ? findBody(value, { keys, isGrouped: kind === 'skills' }) : undefined;
    const isHidden = isRecord(value) && isSwitchedOff(value, keys);
    if (!isRecord(value) || !body) {
      parts.sections.push({ kind, title: spellKey(title), body: value, isHidden });
      return;
    }
    for (const key of listTitles(value)) claims.add(value, key);
    claimText(value, body);
    parts.sections.push({ kind, title: titleOf(value) ?? spellKey(title), body: value[body], isHidden });
  }

  /** Texts are read as a whole; of objects each says itself what was read of it. */
  function claimText(record: DataRecord, key: string): void {
    const value = record[key];
    const parts = Array.isArray(value) ? value : [value];
    if (parts.every((part) => typeof part !== 'object')) claims.add(record, key);
  }

  /** Objects under a key that says nothing: sections that say what they are, several resumes, or wrappers. */
  function visitAll(key: string, records: DataRecord[], depth: number): void {
    const resumes = records.filter(isResume);
    const chosen = resumes.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (resumes.length > 1) parts.others += resumes.length - 1;
    const isList = /^(?:custom|section)/i.test(key) || records.some((each) => kindOf(each));
    for (const each of records) {
      if (resumes.length > 1 && each !== chosen && resumes.includes(each)) claimAll(each, claims);
      else if (each === chosen) visit(each, depth);
      else if (kindOf(each) || (isList && titleOf(each) && bodyOf(each)))
        addSection(kindOf(each) ?? 'unknown', titleOf(each) ?? '', each);
      else visit(each, depth);
    }
  }

  const bodyOf = (record: DataRecord): string | undefined => findBody(record, { keys, isGrouped: false });
  const itemsOf = (value: unknown): unknown =>
    isRecord(value) ? (value[bodyOf(value) ?? ''] ?? value) : value;
  const holdsContact = (record: DataRecord): boolean =>
    Object.entries(record).some(
      ([key, value]) => keys.contacts.includes(foldKey(key)) && isRecord(value) && hasContact(value, keys),
    );
  const isResume = (record: DataRecord): boolean => {
    const said = sectionKeys(record).length;
    return said >= 2 || (said === 1 && (holdsContact(record) || hasContact(record, keys)));
  };

  /** Which section an object says that it is. */
  function kindOf(record: DataRecord): SectionKind | undefined {
    if (!bodyOf(record)) return undefined;
    const names = listTitles(record).toSorted((a, b) => rank(a) - rank(b));
    return names.map((key) => readKind(String(record[key]))).find((kind) => kind !== undefined);
  }
  const rank = (key: string): number => keys.titles.indexOf(foldKey(key));
  const listTitles = (record: DataRecord): string[] =>
    Object.keys(record).filter((key) => {
      const value = record[key];
      return rank(key) >= 0 && typeof value === 'string' && value.trim() !== '' && value.length <= 60;
    });
  const titleOf = (record: DataRecord): string | undefined => {
    const key = listTitles(record).find((each) => !/^(?:type|sectiontype|kind|id|key)$/.test(foldKey(each)));
    return key && String(record[key]);
  };

  // A list of resumes, or one: the list has no key of its own.
  visitAll('', Array.isArray(root) ? root.filter(isRecord) : isRecord(root) ? [root] : [], 0);
  return parts;
}

/** Whether an object names a person, or says how to reach one. */
function hasContact(record: DataRecord, { basics, givenNames }: DataKeys): boolean {
  const names = basics.flatMap(([field, keys]) => (/^(?:name|email|phone)$/.test(field) ? keys : []));
  return [...names, ...givenNames].some((key) => {
    const value = lookInto(record, [key]);
    return typeof value === 'string' && value.trim() !== '';
  });
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0;
}

/** What programs save of their state is often JSON in JSON. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[{[]\s*["{[]/.test(value)) return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length;
}

function claimAll(record: DataRecord, claims: Claims): void {
  for (const key of Object.keys(record)) claims.add(record, key);
}
