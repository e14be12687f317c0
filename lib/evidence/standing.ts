import type { Quantity } from '../quantities/quantity.ts';
import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { ResumeText } from '../resume/resume-texts.ts';
import type { Expression } from '../text/expression.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';
import type { Evidence, EvidenceLimit } from './evidence.ts';
import { type CompiledPolarity, mayHoldCue, readPolarity } from './polarity.ts';
import { createPartReader, type NameInPart } from './sentence-parts.ts';

/** How a text says that its numbers are about something else than what it names. */
export interface Aside {
  limit: EvidenceLimit;
  /** It says so somewhere in the sentence. */
  said: Expression;
  /** The kinds of quantities that count something else then. */
  kinds: Quantity['kind'][];
  /** Counts stand where this is found right behind the number: "40 services". */
  counts?: Expression;
}

/** How a text of a resume says that it proves less than it names. */
export interface StandingCues {
  asides: readonly Aside[];
  /** Right before a name, other names as `¤`: it was learned, not used. */
  learned: Expression;
  /** Right behind a name that was learned: and then it was used. */
  putToUse: Expression;
  /** Right behind a skill: how well it is known. */
  level: Expression;
  /** Levels of beginners. */
  beginner: Expression;
}

/** All of it, ready. */
export interface StandingKnowledge extends StandingCues {
  polarity: CompiledPolarity;
}

interface Knowledge {
  terms: KnownTerms;
  quantities: QuantityFinder;
  standing: StandingKnowledge;
}

type Standing = Pick<Evidence, 'strength' | 'limit' | 'level'>;

/**
 * Makes the function that says how much a place of a text proves; `undefined` where the text denies what it names
 * ("without Kafka"), which is no evidence.
 */
export function readStanding(
  text: ResumeText,
  tokens: readonly Token[],
  knowledge: Knowledge,
): (token: Token, isAct?: boolean) => Standing | undefined {
  const cues = knowledge.standing;
  if (text.kind === 'list') return (token) => readListed(text, token, cues);
  const partOf = createPartReader(text.text, tokens);
  const mayTurn = mayHoldCue(text.text, cues.polarity);
  let best: Standing | undefined;
  return (token, isAct = false) => {
    const part = partOf(token);
    const pole =
      mayTurn && readPolarity(token, part, { text: text.text, tokens }, knowledge.terms, cues.polarity);
    if (pole === 'denied') return undefined;
    if (isLearned(part, cues)) return { strength: 'listed', limit: 'learned' };
    if (pole === 'former') return { strength: 'used', limit: 'former' };
    best ??= readStrength(text, knowledge);
    // "16 shards": the number is that of the act, whatever else the bullet counts.
    if (isAct && text.kind === 'bullet' && /\d/.test(token.text)) return { strength: 'proved' };
    return best;
  };
}

/** The strength of what a bullet or the description of a role names plainly. */
export function readStrength(
  { kind, text }: ResumeText,
  { quantities, standing }: Pick<Knowledge, 'quantities' | 'standing'>,
): Standing {
  if (kind !== 'bullet' || !quantities.isIn(text)) return { strength: 'used' };
  const aside = standing.asides.find(({ said }) => said.pattern.test(text));
  if (!aside) return { strength: 'proved' };
  const about = quantities.find(text).some((quantity) => !isOf(text, quantity, aside));
  return about ? { strength: 'proved' } : { strength: 'used', limit: aside.limit };
}

/** Whether a quantity is about the aside: "11 Java engineers" of "Hired 11 Java engineers in 8 months". */
function isOf(text: string, { kind, start }: Quantity, { kinds, counts }: Aside): boolean {
  if (kinds.includes(kind)) return true;
  return kind === 'count' && !counts?.pattern.test(text.slice(start).replace(/^\S+/, ''));
}

function readListed({ text, path }: ResumeText, token: Token, cues: StandingCues): Standing {
  const level = cues.level.pattern.exec(text.slice(token.end))?.groups?.level;
  const isLearned = path[0] === 'education' || (level !== undefined && cues.beginner.pattern.test(level));
  return {
    strength: 'listed',
    ...(level !== undefined && { level }),
    ...(isLearned && { limit: 'learned' as const }),
  };
}

function isLearned(
  { before, after }: NameInPart,
  { learned, putToUse, level, beginner }: StandingCues,
): boolean {
  const said = level.pattern.exec(after)?.groups?.level;
  if (said !== undefined && beginner.pattern.test(said)) return true;
  return learned.pattern.test(before) && !putToUse.pattern.test(after);
}
