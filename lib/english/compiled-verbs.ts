import { leadingPhrasePattern, listPhrases, listWords } from '../text/lists.ts';
import { type CompiledEnglish, compileEnglish } from './compiled-english.ts';
import type { EnglishKnowledge } from './english-knowledge.ts';
import { compileVerbForms, type VerbForms } from './verb-forms.ts';
import type { OpenerClaim, VerbKnowledge } from './verb-knowledge.ts';

/** The knowledge of verbs, ready for look-ups. */
export interface CompiledVerbs {
  /** The words that stand around verbs and their objects. */
  english: CompiledEnglish;
  /** What is offered where a bullet names no verb of its own. */
  choices: VerbKnowledge['choices'];
  forms: VerbForms;
  /** Matches an opener at the start of a text. */
  openers: { claims: OpenerClaim; pattern: RegExp }[];
  leadingAdverbs: Set<string>;
  skillQuantifiers: Set<string>;
  /** The verb that a noun of work hides: "migrate" for "migration". */
  nounsOfWork: Map<string, string>;
  nounsInIng: Set<string>;
  compoundHeads: Set<string>;
  /** What a noun of work acts on when it stands before it: "APIs" for "api". */
  objectsOfWork: Map<string, string>;
  partners: Set<string>;
  helpers: Set<string>;
  people: Set<string>;
  /** Matches a name that begins like a verb, at the start of a text. */
  notVerbs: RegExp;
  makers: Set<string>;
  carriers: Set<string>;
  toolVerbs: Set<string>;
  particles: Set<string>;
}

/**
 * Makes the knowledge of verbs ready for look-ups. Takes some milliseconds: do it once.
 *
 * @throws Error when a noun of work lacks the verb that it hides.
 */
export function compileVerbs(knowledge: VerbKnowledge, english: EnglishKnowledge): CompiledVerbs {
  return {
    english: compileEnglish(english),
    choices: knowledge.choices,
    forms: compileVerbForms(knowledge),
    openers: knowledge.openers.map(({ claims, phrases }) => ({
      claims,
      pattern: leadingPhrasePattern(listPhrases(phrases)),
    })),
    leadingAdverbs: new Set(listWords(knowledge.leadingAdverbs)),
    skillQuantifiers: new Set(listWords(knowledge.skillQuantifiers)),
    nounsOfWork: new Map(listPhrases(knowledge.nounsOfWork).map(readEntry)),
    nounsInIng: new Set(listWords(knowledge.nounsInIng)),
    compoundHeads: new Set(listWords(knowledge.compoundHeads)),
    objectsOfWork: new Map(listPhrases(knowledge.objectsOfWork).map(readEntry)),
    partners: new Set(listWords(knowledge.partners)),
    helpers: new Set(listWords(knowledge.helpers)),
    people: new Set(listWords(knowledge.people)),
    notVerbs: leadingPhrasePattern(listPhrases(knowledge.notVerbs)),
    makers: new Set(listWords(knowledge.makers)),
    carriers: new Set(listWords(knowledge.carriers)),
    toolVerbs: new Set(listWords(knowledge.toolVerbs)),
    particles: new Set(knowledge.particles),
  };
}

function readEntry(entry: string): [string, string] {
  const [noun, verb] = entry.split(': ');
  if (!noun || !verb) throw new Error(`Expected "noun: verb" among the nouns of work, got "${entry}".`);
  return [noun, verb];
}
