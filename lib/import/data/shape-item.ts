import { readLines } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { readEducation } from '../sections/education.ts';
import type { DataKeys, ItemKind } from './data-keys.ts';
import type { PlacedItem } from './place-entry.ts';
import { createDateReader } from './read-dates.ts';
import { readPlaceLine } from './read-place.ts';
import type { ValueReader } from './read-values.ts';
import { type Claims, type DataRecord, isRecord, lookInto, openRecord } from './record-fields.ts';

/**
 * The items of a resume that an object of a data file gives: one, and the projects that stand inside a job. Empty where
 * nothing of it is understood. Facts of `above`, the employer of several positions, count where the object has none.
 */
export type ItemShaper = (kind: ItemKind, record: DataRecord, above?: DataRecord) => PlacedItem[];

type Item = Record<string, string | string[] | undefined>;

const LISTS = new Set(['highlights', 'courses', 'roles']);
const PROSE = new Set(['summary', 'description', 'reference']);
/** Kinds with one day in place of a range, and the field that it stands in. */
const DAYS: Partial<Record<ItemKind, string>> = {
  certificates: 'date',
  awards: 'date',
  publications: 'releaseDate',
};

/** Makes the function that shapes items. */
export function createItemShaper(
  { keys, values, claims }: { keys: DataKeys; values: ValueReader; claims: Claims },
  recognise: Recognisers,
): ItemShaper {
  const { readDates, readDay } = createDateReader(keys.dates, recognise);
  /** A number of stars says nothing without how many there are. */
  const readLevel = (value: unknown): string | undefined => {
    const text = values.readLine(value);
    return text && /\p{L}/u.test(text) ? text : undefined;
  };

  function readField(field: string, kind: ItemKind, value: unknown): string | string[] | undefined {
    if (LISTS.has(field)) return values.readList(value);
    if (field === 'keywords') return values.readItems(value);
    if (field === 'url') return values.readUrl(value);
    if (field === 'location') return readPlaceLine(value, { keys, values });
    if (field === 'level' || field === 'fluency') return readLevel(value);
    if (kind === 'references' && isRecord(value)) return undefined;
    return values.readLine(value);
  }

  function fill(kind: ItemKind, record: DataRecord): Item {
    const { take } = openRecord(record, claims);
    const item: Item = {};
    for (const [field, names] of keys.items[kind]) {
      if (PROSE.has(field) && !(kind === 'work' && field === 'description')) {
        for (let prose = take(names, values.readProse); prose; prose = take(names, values.readProse)) {
          const inText = hasList(kind) ? prose.paragraphs : [...prose.paragraphs, ...prose.bullets];
          if (inText.length > 0) item[field] = [item[field], ...inText].filter(Boolean).join('\n');
          if (hasList(kind) && prose.bullets.length > 0)
            item.highlights = [...(toList(item.highlights) ?? []), ...prose.bullets];
        }
      } else if (item[field] === undefined)
        item[field] = take(names, (value) => readField(field, kind, value));
    }
    return item;
  }

  function addDates(kind: ItemKind, record: DataRecord, item: Item): void {
    const day = DAYS[kind];
    if (day) item[day] = readDay(record, claims);
    if (!hasList(kind)) return;
    const { startDate, endDate, single } = readDates(record, claims);
    // One date of a school is the one of the degree.
    if (!(single && kind === 'education')) item.startDate = startDate;
    item.endDate = endDate;
  }

  /** A job has no field for what was used in it. */
  function addTools(record: DataRecord, item: Item): void {
    const names = keys.items.projects.find(([field]) => field === 'keywords')?.[1] ?? [];
    const tools = openRecord(record, claims).take(names, values.readItems);
    if (tools) item.summary = [item.summary, `Technologies: ${tools.join(', ')}`].filter(Boolean).join('\n');
  }

  function splitDegree(item: Item): void {
    if (typeof item.studyType !== 'string' || item.area) return;
    const [read] = readEducation(readLines(item.studyType, recognise), recognise).education;
    if (!read?.studyType || !read.area || read.institution) return;
    item.studyType = read.studyType;
    item.area = read.area;
  }

  return (kind, record, above) => {
    // The position says what it is itself; the employer is the one above.
    const item = fill(kind, record);
    addDates(kind, record, item);
    if (kind === 'education') splitDegree(item);
    if (kind === 'work' || kind === 'volunteer') addTools(record, item);
    const others = above ? shapeAbove(kind, above) : {};
    const whole = { ...others, ...withoutAbsent(item) };
    if (above && item.name && others.name && !item.position)
      Object.assign(whole, { position: item.name, name: others.name });
    const inner = kind === 'work' ? shapeProjects(record, whole) : [];
    return Object.keys(withoutAbsent(whole)).length > 0 ? [{ list: kind, item: whole }, ...inner] : inner;
  };

  function shapeAbove(kind: ItemKind, above: DataRecord): Item {
    const { name, organization, location, url } = fill(kind, { ...above, [kind]: undefined });
    for (const key of Object.keys(above)) if (typeof above[key] === 'string') claims.add(above, key);
    return withoutAbsent({ name, organization, location, url });
  }

  function shapeProjects(record: DataRecord, { name }: Item): PlacedItem[] {
    const projects = lookInto(record, keys.projects);
    return (Array.isArray(projects) ? projects.filter(isRecord) : []).flatMap((each) => {
      const item = fill('projects', each);
      addDates('projects', each, item);
      return Object.keys(withoutAbsent(item)).length > 0
        ? [{ list: 'projects' as const, item: withoutAbsent({ entity: name, ...withoutAbsent(item) }) }]
        : [];
    });
  }
}

/** Whether items of a kind go on for a time and have bullets. */
function hasList(kind: ItemKind): boolean {
  return kind === 'work' || kind === 'volunteer' || kind === 'education' || kind === 'projects';
}

function toList(value: string | string[] | undefined): string[] | undefined {
  return typeof value === 'string' ? [value] : value;
}

function withoutAbsent(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
