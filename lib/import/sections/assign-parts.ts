import { rateEmployer } from '../readings/rate-work.ts';
import type { EntryLabel } from '../recognise/entry-labels.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { type HeadPart, looksLikeTown } from './head-parts.ts';

/** A range of the parts of a heading, the end not included. */
export interface PartRange {
  from: number;
  to: number;
}

/** One way to tell what the parts of a heading say. */
export interface Assignment {
  title?: PartRange;
  employer?: PartRange;
  place?: PartRange;
  /** How good a reading this is, by itself. */
  score: number;
  /** What stands where, to compare with other headings of the section: "title,employer,place". */
  shape: string;
}

type Field = 'title' | 'employer' | 'place';
const FIELDS: Field[] = ['title', 'employer', 'place'];
/** Ways to read one heading that are kept to be compared with the other headings. */
const KEPT = 20;

interface RatedRange extends PartRange {
  rating: number;
}

/** What a field is worth, and what a part costs that none of them takes. */
const WORTH: Record<Field, number> = { title: 1, employer: 1, place: 0.5 };
const COST = 0.2;
/** Places are rated lower where nothing but their look tells them. */
const KNOWN = 0.4;
/** What a label in front of a part, or an "at", adds. */
const SAID = 0.5;
const FIELD_OF: Partial<Record<EntryLabel, Field>> = { title: 'title', employer: 'employer', place: 'place' };

/**
 * The best ways to give the parts of a heading to title, employer and place, the best first.
 *
 * @param places texts in small letters that are known to be places from elsewhere in the document.
 */
export function listAssignments(
  parts: HeadPart[],
  places: ReadonlySet<string>,
  recognise: Recognisers,
): Assignment[] {
  const ranges = listRanges(parts).map((range) => ({
    ...range,
    texts: parts.slice(range.from, range.to).map(({ text }) => text),
    beside: rateBeside(range, parts, recognise),
  }));
  const rate = (
    field: Field,
    rating: (range: (typeof ranges)[number]) => number,
  ): (RatedRange | undefined)[] => [
    ...ranges.flatMap((range) => {
      const rated = rating(range) + addSaid(parts[range.from], field);
      return rated > 0 && isFree(parts.slice(range.from, range.to), field) ? { ...range, rating: rated } : [];
    }),
    undefined,
  ];
  const employers = rate(
    'employer',
    ({ texts, from, beside }) => rateEmployers(texts, parts[from], recognise) * beside,
  );
  const titles = rate('title', ({ texts, from, beside }) => {
    const rating = rateTitles(texts, parts[from], recognise);
    return rating < 0.5 ? rating * beside : rating;
  });
  const located = rate('place', ({ texts, from }) => ratePlaces(texts, parts[from], { places, recognise }));
  const costs = parts.map(({ text }) => (isSaidOfContract(text, recognise) ? 0.02 : COST));
  const all: Omit<Assignment, 'shape'>[] = [];
  for (const employer of employers)
    for (const title of titles) {
      if (overlap(employer, title)) continue;
      for (const place of located) {
        if (overlap(place, title) || overlap(place, employer)) continue;
        // Behind the comma of a title stands no town, but more of the title.
        const isLoose = place && place.rating < KNOWN && parts[place.from]?.joint === 'comma';
        if (isLoose && place.from !== employer?.to) continue;
        all.push(assess({ title, employer, place }, costs));
      }
    }
  return all
    .toSorted((a, b) => b.score - a.score)
    .slice(0, KEPT)
    .map((each) => ({ ...each, shape: describeShape(each, parts) }));
}

function assess(
  { title, employer, place }: Record<Field, RatedRange | undefined>,
  costs: number[],
): Omit<Assignment, 'shape'> {
  let score = 0;
  if (title) score += WORTH.title * title.rating;
  if (employer) score += WORTH.employer * employer.rating;
  // A place stands behind its employer, seldom elsewhere.
  if (place) score += WORTH.place * place.rating * (employer && place.from !== employer.to ? 0.8 : 1);
  for (const [index, cost] of costs.entries())
    if (![title, employer, place].some((range) => isIn(range, index))) score -= cost;
  return { ...(title && { title }), ...(employer && { employer }), ...(place && { place }), score };
}

function isIn(range: PartRange | undefined, index: number): boolean {
  return range !== undefined && index >= range.from && index < range.to;
}

function describeShape(each: Pick<Assignment, Field>, parts: HeadPart[]): string {
  const shape = parts.flatMap(({ joint }, index) => {
    const field = FIELDS.find((name) => isIn(each[name], index));
    return field && each[field]?.from !== index ? [] : [`${joint} ${field ?? 'rest'}`];
  });
  return shape.join();
}

/** Ranges of parts that only commas part. */
function listRanges(parts: HeadPart[]): PartRange[] {
  return parts.flatMap((_, from) => {
    let to = from + 1;
    const ranges = [{ from, to }];
    while (parts[to]?.joint === 'comma' && to - from < 4) ranges.push({ from, to: ++to });
    return ranges;
  });
}

function overlap(a: PartRange | undefined, b: PartRange | undefined): boolean {
  return a !== undefined && b !== undefined && a.from < b.to && b.from < a.to;
}

function addSaid(part: HeadPart | undefined, field: Field): number {
  if (part?.label && FIELD_OF[part.label] === field) return SAID;
  return part?.joint === 'at' && field === 'employer' ? SAID : 0;
}

/** A part whose label says what it is, is nothing else; an address is none of it. */
function isFree(parts: HeadPart[], field: Field): boolean {
  return parts.every(({ label, text }) => !text.includes('://') && (!label || FIELD_OF[label] === field));
}

function rateTitles(texts: string[], part: HeadPart | undefined, recognise: Recognisers): number {
  const { isBreak, isCompanyName, isContract, isLocation, isTeam, rateTitle } = recognise;
  const [first = '', ...others] = texts;
  const rates = texts.map(rateTitle);
  if (others.length === 0) {
    if (isBreak(first)) return 1;
    if (isLocation(first) || isContract(first)) return 0;
    const rating = rates[0] ?? 0;
    // "Ann Arbor, MI"
    if (rating === 0 && part?.joint === 'comma' && /^\p{Lu}{2,3}$/u.test(first)) return 0;
    if (rating < 2 && isCompanyName(first)) return 0.1;
    if (rating === 0 && (/^\P{Lu}*$/u.test(first) || first.split(' ').length > 6)) return 0.1;
    // What no word tells to be a title is rather a place where only a comma parts it from the others.
    return [part?.joint === 'comma' || part?.joint === 'bracket' ? 0.1 : 0.4, 0.7, 0.95, 1][rating] ?? 0;
  }
  if (Math.max(...rates) < 2) return 0;
  return texts.reduce((product, text, index) => {
    if ((rates[index] ?? 0) >= 2) return product * (index === 0 ? 1 : 0.85);
    if (isTeam(text)) return product * 0.95;
    return product * (isCompanyName(text) || isLocation(text) ? 0.2 : 0.85);
  }, 1);
}

function rateEmployers(texts: string[], part: HeadPart | undefined, recognise: Recognisers): number {
  const { isBreak, isContract, isLocation, isSelfEmployment, isTeam, rateTitle } = recognise;
  const rates = texts.map((text) => {
    if (isSelfEmployment(text)) return 0.75;
    if (isContract(text) || isBreak(text)) return 0;
    // "Engineer, Payments" goes on with the title.
    if (isTeam(text)) return part?.joint === 'comma' ? 0 : 0.35;
    return rateEmployer(text, recognise);
  });
  const worst = Math.min(...rates);
  if (texts.length === 1) return worst;
  if (texts.some((text) => isLocation(text) || rateTitle(text) >= 2)) return worst * 0.2;
  // "Wijk, Boon & Partners" is one name.
  const isList = /\s(?:[&+]|and|und|et|y|e|en|i|og|och)\s/u.test(texts.at(-1) ?? '');
  return isList && texts.slice(0, -1).every((text) => /^\p{Lu}[\p{L}’'-]+$/u.test(text)) ? 1 : worst * 0.6;
}

/** Before a region or a country stands a town, if that leaves any employer; behind a town, its region. */
function rateBeside(range: PartRange, parts: HeadPart[], { isLocation, isKnownTown }: Recognisers): number {
  const [before, first, last, next] = [range.from - 1, range.from, range.to - 1, range.to].map(
    (at) => parts[at],
  );
  const behind = `${last?.text ?? ''}, ${next?.text ?? ''}`;
  const ahead = `${before?.text ?? ''}, ${first?.text ?? ''}`;
  if (first?.joint === 'comma' && isLocation(ahead) && isKnownTown(ahead)) return 0;
  if (next?.joint !== 'comma' || !isLocation(behind)) return 1;
  return isKnownTown(behind) ? 0 : 0.5;
}

function ratePlaces(
  texts: string[],
  part: HeadPart | undefined,
  { places, recognise }: { places: ReadonlySet<string>; recognise: Recognisers },
): number {
  const whole = texts.join(', ');
  if (places.has(whole.toLowerCase())) return 1;
  if (recognise.isLocation(whole)) {
    if (places.has(texts[0]?.toLowerCase() ?? '')) return 1;
    if (recognise.isContract(whole)) return 0.5;
    return recognise.isKnownTown(whole) ? 1 : 0.8;
  }
  const isLike = texts.length <= 2 && texts.every((text) => looksLikeTown(text, recognise));
  // Places are often set at the right.
  return isLike ? (part?.joint === 'column' ? 0.55 : 0.35) / texts.length : 0;
}

/** Kinds of contract say nothing that a field waits for. */
function isSaidOfContract(
  text: string,
  { isContract, isLengthOfStay, isSelfEmployment }: Recognisers,
): boolean {
  return isContract(text) || isSelfEmployment(text) || isLengthOfStay(text);
}
