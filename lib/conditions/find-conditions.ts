import type { Posting } from '../posting/posting.ts';
import type { Token } from '../tokens/token.ts';
import { findClearance } from './clearance.ts';
import type { Condition, Finding, Stance } from './condition.ts';
import type { CompiledConditions, ConditionKnowledge } from './condition-knowledge.ts';
import { findContract } from './contract.ts';
import { findDates } from './dates.ts';
import { findDegree } from './degree.ts';
import { findFacts } from './facts.ts';
import { findLanguages } from './languages.ts';
import { mergeConditions } from './merge-conditions.ts';
import type { Passage } from './passage.ts';
import { findPassages } from './passages.ts';
import { findPay } from './pay.ts';
import { findPlace, joinPlaces, type PlaceMention } from './place.ts';
import { findStatements } from './statements.ts';
import { findZones } from './time-zones.ts';
import { findTravel } from './travel.ts';
import { findYears } from './years.ts';

/**
 * Finds the conditions of a posting: years in all, place, visa, pay, dates, each with the posting's words. What the
 * posting says in its text goes before what its title and its data say.
 *
 * @param tokens the tokens of `posting.description`, in reading order: years of a technology are no condition.
 */
export function findConditions(
  posting: Omit<Posting, 'source' | 'url' | 'hiringOrganization' | 'datePosted'>,
  tokens: Token[],
  { languages, products }: ConditionKnowledge,
): Condition[] {
  const { description, blocks } = posting;
  const terms = tokens.map(({ termId, start, end }) => ({ start, end, isProduct: products.has(termId) }));
  const found: Condition[] = [];
  for (const cues of languages) {
    const mentions: PlaceMention[] = [];
    for (const passage of findPassages(description, blocks, terms, cues)) {
      if (cues.fair.test(passage.text)) continue;
      const findings = readPassage(passage, cues);
      for (const finding of findings) found.push(toCondition(finding, passage, description));
      if (!passage.kinds.has('place')) continue;
      const refused = findings.filter(({ kind, stance }) => kind === 'place' && stance === 'refused');
      const mention = findPlace(passage, cues.place, isLabelled(passage, 'place', cues), refused);
      if (mention) mentions.push(mention);
    }
    const facts = findFacts(posting, mentions, cues);
    const place = joinPlaces(mentions);
    if (place) {
      const { passage, start, end } = place.mention;
      // Where one works stands before what limits it.
      found.unshift(toCondition({ kind: 'place', value: place.value, start, end }, passage, description));
    }
    found.push(...facts);
  }
  const own = new Set(languages.map((cues) => cues.languages.own));
  return mergeConditions(found).map((each) => weighLanguage(each, own));
}

/** Another language than that of the posting is asked for in earnest, unless it is called a plus; its own one is not news. */
function weighLanguage(condition: Condition, own: ReadonlySet<string>): Condition {
  const { stance, ...rest } = condition;
  if (condition.kind !== 'language' || stance === 'preferred' || stance === 'waived') return condition;
  return own.has(condition.value.split(' ').at(-1) ?? '') ? rest : { ...rest, stance: 'required' };
}

/** How far a clause goes on behind what it names, and how far ahead "ideally" may stand. */
const CLAUSE = 48;
const RIGHT_BEFORE = 14;

function readPassage(passage: Passage, cues: CompiledConditions): Finding[] {
  const { kinds, text } = passage;
  const labelled = (kind: Finding['kind']) => isLabelled(passage, kind, cues);
  const isPreferred = (part: string) => cues.preferred.test(part);
  // Of two words that say how strongly something is meant, the nearer counts.
  const stanceIn = (part: string): Stance | undefined => {
    const liked = cues.preferred.exec(part)?.index ?? Infinity;
    const needed = cues.required.exec(part)?.index ?? Infinity;
    if (passage.section === 'preferred' || liked < needed) return 'preferred';
    return needed < Infinity ? 'required' : undefined;
  };
  const stanceBeside = ({ start, end }: Finding): Stance | undefined => {
    const behind = text.slice(end, end + CLAUSE).split(/[;,.(]/)[0] ?? '';
    return stanceIn(behind) ?? stanceIn(text.slice(Math.max(0, start - RIGHT_BEFORE), start));
  };
  const hasDegree = (part: string) => cues.degree.levels.some(({ words }) => words.pattern.test(part));
  const found: Finding[] = findStatements(passage, cues.statements, cues.places);
  if (kinds.has('years'))
    for (const [index, each] of findYears(passage, cues.years, hasDegree).entries()) {
      const before = index > 0 ? text.slice(Math.max(0, each.start - CLAUSE), each.start) : '';
      const level = cues.degree.levels.findLast(({ words }) => words.pattern.test(before));
      const value = level ? `${each.value} with a ${level.value}` : each.value;
      found.push({ ...each, value, stance: stanceBeside(each) === 'preferred' ? 'preferred' : undefined });
    }
  if (kinds.has('degree')) found.push(...findDegree(passage, cues.degree, isPreferred, stanceIn));
  if (kinds.has('place'))
    for (const each of findZones(passage, cues.zones)) found.push({ ...each, stance: stanceIn(text) });
  if (kinds.has('clearance'))
    for (const each of findClearance(passage, cues.clearance, labelled('clearance')))
      found.push({ ...each, stance: each.stance ?? stanceIn(text) ?? 'required' });
  if (kinds.has('language'))
    found.push(...findLanguages(passage, cues.languages, labelled('language'), stanceIn));
  if (kinds.has('travel'))
    for (const each of findTravel(passage, cues.travel, labelled('travel')))
      found.push({ ...each, stance: each.stance ?? stanceBeside(each) });
  if (kinds.has('pay')) found.push(...findPay(passage, cues.pay, labelled('pay')));
  if (kinds.has('contract')) found.push(...findContract(passage, cues.contract, labelled('contract')));
  if (kinds.has('closing-date') || kinds.has('start-date')) {
    const dated = { closing: labelled('closing-date'), starting: labelled('start-date') };
    found.push(...findDates(passage, cues.dates, dated));
  }
  return found;
}

function isLabelled({ label }: Passage, kind: Finding['kind'], { labels }: CompiledConditions): boolean {
  return label !== '' && (labels[kind]?.test(label) ?? false);
}

/** A condition with the posting's own words, which stand in its description unless the passage has no place there. */
function toCondition(
  { kind, value, years, start, end, stance }: Finding,
  passage: Passage,
  description: string,
): Condition {
  const words = passage.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const trimmed = from + words.trim().length;
  // "Remote (US" goes on to the end of its parenthesis.
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  const to = isOpen && passage.text[trimmed] === ')' ? trimmed + 1 : trimmed;
  const condition: Condition = { kind, value, text: passage.text.slice(from, to) };
  if (passage.start !== undefined) {
    condition.start = passage.start + from;
    condition.end = passage.start + to;
    condition.text = description.slice(condition.start, condition.end);
  }
  if (stance) condition.stance = stance;
  if (years !== undefined) condition.years = years;
  return condition;
}
