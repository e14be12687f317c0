import { nameOfPlace } from '../resume/name-place.ts';
import type { ResumePath } from '../resume/path.ts';
import type { Resume } from '../resume/resume.ts';

/** A place of the resume that is mended in one go: one bullet, the summary, a role, all skills. */
export interface FindingPlace {
  /** Tells it from all other places: `work.0.highlights.2`. */
  key: string;
  /** In words, and unlike those of any other place: "Brackwater Rail, 2021 · bullet 2". */
  name: string;
  /** It is one text, a bullet or the summary, and not a part of the resume. */
  isText: boolean;
}

/** The place to which a path leads. What is said of an item of a list belongs to the list: all skills are one place. */
export function findPlace(resume: Resume, path: ResumePath): FindingPlace {
  const [part = '', index, key, at] = path;
  if (part === 'basics' && index === 'summary')
    return { key: 'basics.summary', name: nameOfPlace(resume, path), isText: true };
  if (isItemPart(part) && typeof index === 'number') {
    const item = { key: `${part}.${index}`, name: nameItem(resume, part, index), isText: false };
    if (key !== 'highlights' || typeof at !== 'number') return item;
    return { key: path.join('.'), name: `${item.name} · bullet ${at + 1}`, isText: true };
  }
  // What is said of all roles at once is about their order, their dates or their length.
  if (part === 'work') return { key: 'whole', name: 'Whole resume', isText: false };
  if (part === 'meta' && index === undefined) return { key: 'file', name: 'File', isText: false };
  return { key: String(part), name: nameOfPlace(resume, [part]), isText: false };
}

type ItemPart = 'work' | 'volunteer' | 'projects';

function isItemPart(part: string | number): part is ItemPart {
  return part === 'work' || part === 'volunteer' || part === 'projects';
}

/** The name of a role or project, with the title of the role where two of one employer began in the same year. */
function nameItem(resume: Resume, part: ItemPart, index: number): string {
  const name = nameOfPlace(resume, [part, index]);
  const item = resume[part][index];
  const title = item && 'position' in item ? item.position : undefined;
  const isShared = resume[part].some(
    (_, other) => other !== index && nameOfPlace(resume, [part, other]) === name,
  );
  return isShared && title ? `${name}, ${title}` : name;
}
