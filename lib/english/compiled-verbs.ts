import { listPhrases, listWords, phrasePattern } from '../text/lists.ts';
import { compileVerbForms, type VerbForms } from './verb-forms.ts';
import type { OpenerClaim, VerbKnowledge } from './verb-knowledge.ts';

/** The knowledge of verbs, ready for look-ups. */
export interface CompiledVerbs {
  knowledge: VerbKnowledge;
  forms: VerbForms;
  /** Matches an opener at the start of a text. */
  openers: { claims: OpenerClaim; pattern: RegExp }[];
  leadingAdverbs: Set<string>;
  skillQuantifiers: Set<string>;
  /** The verb that a noun of work hides: "migration" gives "migrate". */
  nounsOfWork: Map<string, string>;
  nounsInIng: Set<string>;
  compoundHeads: Set<string>;
  /** What a noun of work acts on when it stands before it: "api" gives "APIs". */
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

const compiled = new WeakMap<VerbKnowledge, CompiledVerbs>();

/** Compiles the knowledge of verbs once; the same object gives the same tables. */
export function compileVerbs(knowledge: VerbKnowledge): CompiledVerbs {
  const known = compiled.get(knowledge);
  if (known) return known;
  const verbs: CompiledVerbs = {
    knowledge,
    forms: compileVerbForms(knowledge),
    openers: knowledge.openers.map(({ claims, phrases }) => ({
      claims,
      pattern: phrasePattern(listPhrases(phrases), 'iuy'),
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
    notVerbs: phrasePattern(listPhrases(knowledge.notVerbs), 'iuy'),
    makers: new Set(listWords(knowledge.makers)),
    carriers: new Set(listWords(knowledge.carriers)),
    toolVerbs: new Set(listWords(knowledge.toolVerbs)),
    particles: new Set(knowledge.particles),
  };
  compiled.set(knowledge, verbs);
  return verbs;
}

function readEntry(entry: string): [string, string] {
  const [noun, verb] = entry.split(': ');
  if (!noun || !verb) throw new Error(`Expected "noun: verb" among the nouns of work, got "${entry}".`);
  return [noun, verb];
}
