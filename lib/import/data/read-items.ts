import type { SectionKind } from '../recognise/headings.ts';
import type { DataKeys, ItemKind } from './data-keys.ts';
import type { DataSection } from './find-sections.ts';
import type { PlacedItem } from './place-entry.ts';
import { groupNames, splitGroups, splitLanguages } from './read-skills.ts';
import type { ValueReader } from './read-values.ts';
import { type Claims, type DataRecord, isRecord, isSwitchedOff, lookInto } from './record-fields.ts';
import type { ItemShaper } from './shape-item.ts';

/** What a section of a data file gave. */
export interface ReadSection {
  placed: PlacedItem[];
  /** Items that are texts, to be read as such. */
  loose: { kind: SectionKind; title: string; lines: string[] } | undefined;
  /** Items that are not shown: the texts of each in one line. */
  hidden: string[];
}

/** Lists of a resume by the kinds of sections that have fields. */
const LISTS: Partial<Record<SectionKind, ItemKind>> = {
  work: 'work',
  volunteer: 'volunteer',
  education: 'education',
  projects: 'projects',
  'open-source': 'projects',
  certificates: 'certificates',
  awards: 'awards',
  publications: 'publications',
  skills: 'skills',
  languages: 'languages',
  interests: 'interests',
  references: 'references',
};

/** Reads the items of a section. What is read of their objects counts as read. */
export function readItems(
  section: DataSection,
  { keys, values, shape, claims }: { keys: DataKeys; values: ValueReader; shape: ItemShaper; claims: Claims },
): ReadSection {
  const list = LISTS[section.kind];
  const placed: PlacedItem[] = [];
  const lines: string[] = [];
  const hidden: string[] = [];
  const addText = (text: unknown): void => {
    const mark = section.kind === 'summary' ? '' : '- ';
    lines.push(...(values.readList(text) ?? []).map((line) => mark + line));
  };

  function addRecord(record: DataRecord): void {
    if (section.isHidden || isSwitchedOff(record, keys)) {
      hidden.push(listTexts(record).join(', '));
      claimDeep(record, claims);
    } else if (list === undefined) {
      const texts = listTexts(record).map((text) => values.readLine(text) ?? '');
      if (section.kind === 'summary') lines.push(...texts);
      else if (texts.length > 0) lines.push(`- ${texts.join(', ')}`);
      claimDeep(record, claims);
    } else for (const { record: each, above } of splitRoles(record)) placed.push(...shape(list, each, above));
  }

  /** Several positions at one employer: each is an item, and what stands above them holds for all. */
  function splitRoles(record: DataRecord): { record: DataRecord; above?: DataRecord }[] {
    const roles = list === 'work' || list === 'volunteer' ? lookInto(record, keys.roles) : undefined;
    const isSplit = Array.isArray(roles) && roles.length > 0 && roles.every(isRecord);
    return isSplit ? roles.map((each) => ({ record: each, above: record })) : [{ record }];
  }

  /** The items of a list, the parts of an object of objects, or the one that stands alone. */
  function toItems(): unknown[] {
    if (Array.isArray(body)) return body;
    if (!isRecord(body)) return [body];
    const groups =
      list === 'skills'
        ? splitGroups(body, keys, claims)
        : list === 'languages'
          ? splitLanguages(body, keys, values)
          : undefined;
    if (groups) return groups;
    const parts = Object.values(body);
    return parts.length > 0 && parts.every(isRecord) ? parts : [body];
  }

  const { body } = section;
  const items = toItems();
  for (const item of items) {
    if (isRecord(item)) addRecord(item);
    else if (section.isHidden) hidden.push(...(values.readList(item) ?? []));
    // A number alone is no item.
    else if (typeof item === 'number') continue;
    else if (!Array.isArray(body)) lines.push(...textLines(item, values));
    else addText(item);
  }
  const loose = lines.length > 0 ? { kind: section.kind, title: section.title, lines } : undefined;
  return { placed: groupNames(placed), loose, hidden };
}

/** A text as lines, its bullets marked. */
function textLines(value: unknown, { readProse }: ValueReader): string[] {
  const prose = readProse(value);
  return [...(prose?.paragraphs ?? []), ...(prose?.bullets ?? []).map((bullet) => `• ${bullet}`)];
}

/** All texts of an object, in their order. */
export function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return ['', 'true', 'false'].includes(value.trim()) ? [] : [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    /^_?id$|icon|color|uuid/i.test(key) ? [] : listTexts(part),
  );
}

function claimDeep(value: unknown, claims: Claims): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    claims.add(value, key);
    claimDeep(part, claims);
  }
}
