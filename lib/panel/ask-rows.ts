import type { Evidence } from '../evidence/evidence.ts';
import type { GapItem, GapState } from '../gap/gap.ts';
import type { Requirement, RequirementLevel } from '../requirements/requirement.ts';
import type { Category, Term } from '../tokens/vocabulary.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** A place of the resume, in words. */
export interface EvidenceQuote extends Excerpt {
  where: string;
  proved: boolean;
}

/** One ask as the panel shows it: every word is ready. */
export interface AskRow {
  key: string;
  category: Category;
  level: RequirementLevel;
  /** The first answer: "Go". */
  title: string;
  /** What the posting adds to it: "or Java, Kotlin · 16+ · 3 years · or similar". */
  extras: string[];
  /** Absent while there is no resume to compare with. */
  state?: GapState;
  /** The word of the state: "listed only", "near: RabbitMQ". */
  word?: string;
  /** One line of evidence, or what to do. */
  line?: string;
  /** Where in the resume it is, best first. */
  places: EvidenceQuote[];
  /** Advice about spelling and versions. */
  notes: string[];
  /** The posting's own words around the ask, and where they stand in the description. */
  quote: Excerpt;
  start: number;
  end: number;
}

const stateWords: Record<GapState, string> = {
  proved: 'proved',
  used: 'used, no number',
  listed: 'listed only',
  adjacent: 'near',
  missing: 'missing',
  unchecked: 'could not check',
};

function describeExtras(requirement: Requirement, labels: string[]): string[] {
  const extras: string[] = [];
  const others = labels.slice(1);
  if (others.length > 0) extras.push(`or ${others.join(', ')}`);
  if (requirement.version) extras.push(requirement.version);
  if (requirement.years) extras.push(requirement.years === 1 ? '1 year' : `${requirement.years} years`);
  if (requirement.open) extras.push('or similar');
  return extras;
}

function toQuote(evidence: Evidence): EvidenceQuote {
  return {
    where: evidence.where,
    proved: evidence.strength === 'proved',
    ...excerpt(evidence.text, evidence.start, evidence.end),
  };
}

function describeLine(item: GapItem, labelOf: (id: string) => string): string {
  const best = item.evidence[0];
  switch (item.state) {
    case 'proved':
    case 'used': {
      if (!best) return '';
      const implied = best.impliedBy ? `${labelOf(best.impliedBy)} stands for it. ` : '';
      const { before, found, after } = excerpt(best.text, best.start, best.end);
      return `${implied}${best.where}: “${before}${found}${after}”`;
    }
    case 'listed':
      return best ? `In ${nameOfList(best)} as “${best.spelling}”, in no bullet.` : 'Listed, in no bullet.';
    case 'adjacent':
      return best
        ? `You have ${labelOf(best.termId)} (${best.where}). Name that; it is not the same.`
        : 'You have something like it.';
    case 'missing':
      return 'In no part of your resume. Leave it out unless you can defend it for half an hour.';
    case 'unchecked':
      return 'A part of your resume could not be read, so this is not known.';
  }
}

/** Where a term that is only listed stands, in the words of a sentence. */
function nameOfList({ path, where }: Evidence): string {
  if (path[0] === 'skills') return 'your skills';
  return path[0] === 'basics' ? 'your summary' : where;
}

function describeNotes(item: GapItem): string[] {
  const notes: string[] = [];
  if (item.spelling) {
    notes.push(`Write it as the posting does: “${item.spelling.posting}”, not “${item.spelling.resume}”.`);
  }
  if (item.version) {
    notes.push(`The posting asks for ${item.version.asked}; your resume says ${item.version.found}.`);
  }
  return notes;
}

/** One requirement as a row, with what the resume has for it when there is one. */
export function describeAsk(
  requirement: Requirement,
  item: GapItem | undefined,
  description: string,
  terms: ReadonlyMap<string, Term>,
): AskRow {
  const labelOf = (id: string): string => terms.get(id)?.label ?? id;
  const token = requirement.tokens[0];
  const start = token?.start ?? requirement.start;
  const end = requirement.tokens.at(-1)?.end ?? requirement.end;
  const answered = item?.evidence.find((evidence) => requirement.anyOf.includes(evidence.termId))?.termId;
  const anyOf = answered
    ? [answered, ...requirement.anyOf.filter((id) => id !== answered)]
    : requirement.anyOf;
  const neighbour = item?.state === 'adjacent' ? item.evidence[0] : undefined;
  const within = excerpt(
    description.slice(requirement.start, requirement.end),
    Math.max(0, start - requirement.start),
    Math.min(requirement.end, end) - requirement.start,
  );
  return {
    key: `${requirement.start}:${requirement.anyOf.join('|')}`,
    category: terms.get(requirement.anyOf[0] ?? '')?.category ?? 'practice',
    level: requirement.level,
    title: labelOf(anyOf[0] ?? ''),
    extras: describeExtras(requirement, anyOf.map(labelOf)),
    places: (item?.evidence ?? []).map(toQuote),
    notes: item ? describeNotes(item) : [],
    quote: within,
    start,
    end,
    ...(item && {
      state: item.state,
      word: neighbour ? `near: ${labelOf(neighbour.termId)}` : stateWords[item.state],
      line: describeLine(item, labelOf),
    }),
  };
}
