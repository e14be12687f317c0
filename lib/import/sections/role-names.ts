import type { Recognisers } from '../recognise/recognisers.ts';
import { type Assignment, listAssignments, type PartRange } from './assign-parts.ts';
import { type HeadPart, splitHead } from './head-parts.ts';
import type { SectionEntry } from './split-entries.ts';

/** What the heading of a role says. */
export interface RoleNames {
  position?: string;
  name?: string;
  location?: string;
  url?: string;
  /** Other words of the heading: a team, a kind of contract. */
  rest: string[];
  /** Nothing told the employer from the title but their order. */
  guessed: boolean;
  /** It names somebody that the work was done for, under an employer that stands above. */
  isForClient?: boolean;
}

/** How much it counts that other headings of the section are built the same way, at most. */
const SAME = { shape: 0.3, order: 0.2 };

/**
 * Tells position, employer and place apart in the headings of roles, whatever their order and separators. People build
 * all headings of a section the same way, so where a heading can be read in several ways, the others decide.
 *
 * @param entries the names of each entry.
 * @param places texts in small letters that are places: the town of the person.
 */
export function readRoleNames(
  entries: SectionEntry['names'][],
  places: ReadonlySet<string>,
  recognise: Recognisers,
): RoleNames[] {
  const plain = entries.map((names) => splitHead(names, recognise));
  const areClientsEmployers = plain.every(({ parts }) => parts.some(({ label }) => label === 'client'));
  const heads = areClientsEmployers
    ? entries.map((names) => splitHead(names, recognise, { areClientsEmployers }))
    : plain;
  const known = new Set([
    ...places,
    ...findPlaces(
      heads.flatMap(({ parts }) => parts),
      recognise,
    ),
  ]);
  const readings = heads.map(({ parts }) => listAssignments(parts, known, recognise));
  const best = readings.flatMap(([first]) => first ?? []);
  const shapes = share(best.map(({ shape }) => shape));
  const orders = share(best.flatMap((each) => readOrder(each) ?? []));
  return heads.map(({ parts, url }, index) => {
    const rated = (readings[index] ?? []).map((reading) => ({
      reading,
      score:
        reading.score +
        SAME.shape * (shapes.get(reading.shape) ?? 0) +
        SAME.order * (orders.get(readOrder(reading) ?? '') ?? 0),
    }));
    const chosen = rated.reduce<(typeof rated)[number] | undefined>(
      (top, each) => (top && top.score >= each.score ? top : each),
      undefined,
    );
    return { ...toNames(parts, chosen?.reading, recognise), ...(url && { url }) };
  });
}

/** How large a part of the texts each of them is, of those that stand more than once. */
function share(texts: string[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const text of texts) shares.set(text, (shares.get(text) ?? 0) + 1 / texts.length);
  return shares;
}

function readOrder({ title, employer }: Assignment): 'title' | 'employer' | undefined {
  if (!title || !employer) return undefined;
  return title.from < employer.from ? 'title' : 'employer';
}

/** What stands as a known place beside its country, or alone, is one wherever else it stands. */
function findPlaces(parts: HeadPart[], { isLocation }: Recognisers): string[] {
  return parts.flatMap(({ text, joint }, index) => {
    const next = parts[index + 1];
    const isTown = joint !== 'comma' && next?.joint === 'comma' && isLocation(`${text}, ${next.text}`);
    return isTown && joint === 'column' ? [text.toLowerCase()] : [];
  });
}

function toNames(parts: HeadPart[], reading: Assignment | undefined, recognise: Recognisers): RoleNames {
  const { title, employer, place } = reading ?? {};
  const taken = [title, employer, place];
  const read = (range: PartRange | undefined): string =>
    range
      ? parts
          .slice(range.from, range.to)
          .map(({ text }) => text)
          .join(', ')
      : '';
  const isTaken = (index: number): boolean => taken.some((range) => isIn(range, index));
  const line = title && parts[title.from]?.whole;
  const isOfLine = (index: number): boolean => line !== undefined && parts[index]?.whole === line;
  // "Senior Engineer – Data Platform", "Engineer, Orders": a line of which only the title was taken is the title.
  const isWholeLine =
    employer !== undefined &&
    parts.every(
      ({ joint, sign, text }, index) =>
        !isOfLine(index) ||
        isIn(title, index) ||
        (!isTaken(index) && (joint === 'comma' || sign !== undefined) && !recognise.isContract(text)),
    );
  const position = title && isWholeLine && line ? line : read(title);
  const [name, location] = [read(employer), read(place)];
  const isLeft = (index: number): boolean => !isTaken(index) && !(isWholeLine && isOfLine(index));
  const rest = parts.flatMap(({ text, whole }, index): string[] => {
    if (!isLeft(index)) return [];
    // A line of which nothing was taken stays as it is written.
    const isWhole = whole !== undefined && parts.every((other, at) => other.whole !== whole || isLeft(at));
    if (!isWhole) return [text];
    return parts[index - 1]?.whole === whole ? [] : [whole];
  });
  const { rateTitle } = recognise;
  return {
    ...(position && { position }),
    ...(name && { name }),
    ...(location && { location }),
    rest,
    ...(parts.some(({ label }) => label === 'client') && { isForClient: true }),
    guessed:
      position !== '' && name !== '' && (rateTitle(position) === 0 || rateTitle(name) >= rateTitle(position)),
  };
}

function isIn(range: PartRange | undefined, index: number): boolean {
  return range !== undefined && index >= range.from && index < range.to;
}
