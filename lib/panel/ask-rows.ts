import { answersOf } from '../gap/find-gap.ts';
import { type Gap, type GapItem, type GapState, isShort } from '../gap/gap.ts';
import type { AskPlace, Requirement, RequirementLevel } from '../requirements/requirement.ts';
import { joinOr } from '../text/lists.ts';
import type { TextRange } from '../text/range.ts';
import { type Category, isConcept, type Term } from '../tokens/vocabulary.ts';
import { describeLine, describeWord, type LabelOf } from './describe-answer.ts';
import { describePlaces, describeRefuted, type EvidenceQuote, isShown } from './describe-places.ts';
import { describeYears, sayYears } from './describe-years.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** The posting's own words around an ask, and where they stand in the description. */
export interface AskQuote extends Excerpt, TextRange {
  /** The names that ask for it, each by itself: from the first to the last there may be a whole posting. */
  places: TextRange[];
}

/** A term that the user may say is in a bullet. */
export interface SayableTerm {
  id: string;
  label: string;
  /** The texts that show it already. */
  shownIn: string[];
}

/** One of several things of which an ask takes any. */
export interface AskPart {
  label: string;
  /** The resume has it, in a bullet or in a list. */
  isOwn: boolean;
}

/** One ask as the panel shows it: every word is ready. */
export interface AskRow {
  key: string;
  category: Category;
  level: RequirementLevel;
  /** The first answer ("Go"), or what all answers are parts or examples of ("AWS"). */
  title: string;
  /** What the posting adds to it: "or Java, Kotlin · 16+ · 3 years · or similar". */
  extras: string[];
  /** The parts or examples that the title stands for, where it is longer than `extras` can say. */
  parts: AskPart[];
  /** Absent while there is no resume to compare with. */
  state?: GapState;
  /** The word of the state: "listed only", "similar: RabbitMQ". */
  word?: string;
  /** One line of evidence; absent where the resume has nothing. */
  line?: string;
  /** What its opened row lets the user do about it. */
  action?: string;
  /** Where in the resume it is, best first. */
  places: EvidenceQuote[];
  /** What the user said is no proof of it. */
  refuted: EvidenceQuote[];
  /** The terms of which the user may say in which bullet they are; none where nothing can be better. */
  sayable: SayableTerm[];
  /** Advice about years, spelling and versions. */
  notes: string[];
  /** The years asked for, where the roles show fewer: it stands on the folded row too. */
  short?: string;
  /** The place that asks the most for it. */
  quote: AskQuote;
  /** The other places of the posting that ask for it. */
  otherQuotes: AskQuote[];
}

/** More parts than these are counted, and named when the row is opened. */
const namedParts = 4;

/** @param own how many of the answers the resume has. */
function describeExtras(requirement: Requirement, labels: string[], own: number): string[] {
  const extras: string[] = [];
  const others = labels.slice(1);
  if (requirement.head) {
    const isLong = labels.length > namedParts;
    extras.push(isLong && own > 0 ? `you have ${own} of ${labels.length}` : describeParts(labels));
  } else if (others.length > namedParts) extras.push(`or ${describeParts(others)}`);
  else if (others.length > 0) extras.push(`or ${others.join(', ')}`);
  if (requirement.version) extras.push(requirement.version);
  if (requirement.years) extras.push(sayYears(requirement.years));
  if (requirement.open) extras.push('or similar');
  return extras;
}

/** "EC2, S3 or Lambda", "EC2, S3, Lambda or 4 others". */
function describeParts(labels: string[]): string {
  if (labels.length <= namedParts) return joinOr(labels);
  const named = labels.slice(0, namedParts - 1);
  return joinOr([...named, `${labels.length - named.length} others`]);
}

function describeNotes(item: GapItem, labelOf: LabelOf): string[] {
  const notes: string[] = [];
  if (item.years) notes.push(describeYears(item.years, labelOf));
  if (item.spelling) {
    notes.push(`Write it as the posting does: “${item.spelling.posting}”, not “${item.spelling.resume}”.`);
  }
  if (item.version) {
    notes.push(`The posting asks for ${item.version.asked}; your resume says ${item.version.found}.`);
  }
  return notes;
}

/** The requirements as rows. One that another covers is no row of its own, but one more quote of the other. */
export function describeAsks(
  requirements: Requirement[],
  gap: Gap | undefined,
  description: string,
  terms: ReadonlyMap<string, Term>,
): AskRow[] {
  const covered = Map.groupBy(requirements, ({ coveredBy }) => coveredBy);
  const times = new Map<string, number>();
  return requirements.flatMap((requirement, index) => {
    if (requirement.coveredBy) return [];
    const [id] = requirement.anyOf;
    const more = requirement.anyOf.length === 1 && id ? (covered.get(id) ?? []) : [];
    const row = describeAsk(requirement, gap?.[index], description, terms, more);
    const time = (times.get(row.key) ?? 0) + 1;
    times.set(row.key, time);
    // The places of an ask move with every change of the text: it is known by what it asks for.
    return [time > 1 ? { ...row, key: `${row.key}:${time}` } : row];
  });
}

/** One requirement as a row, with what the resume has for it when there is one, and `covered`, which it answers too. */
export function describeAsk(
  requirement: Requirement,
  item: GapItem | undefined,
  description: string,
  terms: ReadonlyMap<string, Term>,
  covered: Requirement[] = [],
): AskRow {
  const { head } = requirement;
  const labelOf = (id: string): string => terms.get(id)?.label ?? id;
  const answered = item?.evidence.find((evidence) => requirement.anyOf.includes(evidence.termId))?.termId;
  const anyOf = answered
    ? [answered, ...requirement.anyOf.filter((id) => id !== answered)]
    : requirement.anyOf;
  const labels = anyOf.map(labelOf);
  // Each answer that the resume has beside the best one with its own state: "or Java (listed)".
  const marked = anyOf.map((id) => {
    const strength = id === answered ? undefined : item?.own.get(id);
    return strength ? `${labelOf(id)} (${strength})` : labelOf(id);
  });
  const isOwn = (id: string): boolean => item?.own.has(id) ?? false;
  const named = head ?? anyOf[0] ?? '';
  const title = nameTerm(terms.get(named), labelOf(named));
  const [quote, ...otherQuotes] = describeQuotes(requirement, covered, description);
  return {
    key: `${head ?? ''}:${requirement.anyOf.join('|')}:${requirement.years ?? ''}`,
    category: terms.get(head ?? requirement.anyOf[0] ?? '')?.category ?? 'practice',
    level: requirement.level,
    title,
    extras: describeExtras(requirement, marked, anyOf.filter(isOwn).length),
    parts: labels.length > namedParts ? anyOf.map((id) => ({ label: labelOf(id), isOwn: isOwn(id) })) : [],
    places: item ? describePlaces(item, title, labelOf) : [],
    refuted: item ? describeRefuted(item, title, labelOf) : [],
    sayable: item ? listSayable(item, terms) : [],
    notes: item ? describeNotes(item, labelOf) : [],
    quote,
    otherQuotes,
    ...(item && {
      state: item.state,
      word: describeWord(item, labelOf),
      ...describeNext(item, joinOr(labels), labelOf),
    }),
  };
}

function describeNext(
  item: GapItem,
  asked: string,
  labelOf: LabelOf,
): Pick<AskRow, 'line' | 'action' | 'short'> {
  const { years, state } = item;
  const line = describeLine(item, asked, labelOf);
  const action = actions[state];
  const lacksYears = years?.shown !== undefined && years.shown > 0 && isShort(years.shown, years.asked);
  return {
    ...(line && { line }),
    ...(action && { action }),
    ...(lacksYears && { short: `${sayYears(years.asked)} asked, your roles show ${years.shown}` }),
  };
}

/** What is asked of the user where an ask is not answered. */
const actions: Partial<Record<GapState, string>> = {
  listed: 'Say where',
  adjacent: 'I have it',
  missing: 'I have it',
};

/** Ways of building and working begin like a sentence; products keep the letters of their names. */
function nameTerm(term: Term | undefined, label: string): string {
  return isConcept(term?.category) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

/** The answers that the posting allows, the one that names the ask first. */
function listSayable(item: GapItem, terms: ReadonlyMap<string, Term>): SayableTerm[] {
  const { requirement, state, evidence } = item;
  if (state === 'proved') return [];
  return answersOf(requirement, terms)
    .toSorted((a, b) => Number(b === requirement.head) - Number(a === requirement.head))
    .map((id) => ({
      id,
      label: terms.get(id)?.label ?? id,
      shownIn: evidence.filter((each) => each.termId === id && isShown(each)).map(({ text }) => text),
    }));
}

/** The places of an ask, the one that asks the most first; a place is quoted once. */
function describeQuotes(
  requirement: Requirement,
  covered: Requirement[],
  description: string,
): [AskQuote, ...AskQuote[]] {
  const quoteOf = (place: AskPlace): AskQuote => {
    const start = place.tokens[0]?.start ?? place.start;
    const end = place.tokens.at(-1)?.end ?? place.end;
    const words = description.slice(place.start, place.end);
    const named = place.tokens.map((token) => ({ start: token.start, end: token.end }));
    return {
      start,
      end,
      places: named.length > 0 ? named : [{ start, end }],
      ...excerpt(words, start - place.start, end - place.start),
    };
  };
  const all = [requirement, ...covered].flatMap(({ places }) => places);
  const strongest = requirement.places.find(({ start }) => start === requirement.start) ?? { ...requirement };
  const others = [...new Map(all.map((place) => [place.start, place])).values()];
  return [quoteOf(strongest), ...others.filter(({ start }) => start !== requirement.start).map(quoteOf)];
}
