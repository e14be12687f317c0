import { leadingPhrasePattern, listPhrases, listWords } from '../text/lists.ts';
import { type CompiledEnglish, compileEnglish } from './compiled-english.ts';
import type { EnglishKnowledge } from './english-knowledge.ts';
import { compileVerbForms, type VerbForms } from './verb-forms.ts';
import type { OpenerClaim, VerbKnowledge } from './verb-knowledge.ts';

/** The knowledge of verbs, ready for look-ups. */
export interface CompiledVerbs {
  /** The words that stand around verbs and their objects. */
  english: CompiledEnglish;
  forms: VerbForms;
  /** Matches an opener at the start of a text. `first`: the words that one begins with, in small letters. */
  openers: { claims: OpenerClaim; first: ReadonlySet<string>; pattern: RegExp }[];
  leadingAdverbs: Set<string>;
  skillQuantifiers: Set<string>;
  /** What is done to people, and no work. */
  befalls: ReadonlySet<string>;
  /** Past tenses of irregular verbs that no list of work has. */
  otherPasts: ReadonlySet<string>;
  /** The verb that a noun of work hides: "migrate" for "migration". */
  nounsOfWork: Map<string, string>;
  nounsInIng: Set<string>;
  compoundHeads: Set<string>;
  /** What a noun of work acts on when it stands before it: "APIs" for "api". */
  objectsOfWork: Map<string, string>;
  partners: Set<string>;
  helpers: Set<string>;
  people: Set<string>;
  /** People as a group. */
  teams: Set<string>;
  /** Matches a name that begins like a verb, at the start of a text. */
  notVerbs: RegExp;
  makers: Set<string>;
  carriers: Set<string>;
  toolVerbs: Set<string>;
  particles: Set<string>;
  /** The base forms of irregular participles: "write" for "written". */
  participles: Map<string, string>;
  /** Openings that name a part instead of work, and the words that say the work: "maintainer of", "maintained". */
  roleNouns: { pattern: RegExp; past: string; verb: string }[];
  /** Duties that one takes part in, and what that means: "on-call rotation", "took on-call shifts". */
  sharedDuties: { pattern: RegExp; past: string }[];
  /** Verbs that mean something else in other languages, with what is meant: "implement" for "realise". */
  falseFriends: Map<string, string>;
  /** Verbs that are never nouns. */
  clearVerbs: Set<string>;
  /** Verbs whose subject is more often a system than a person: "handles 4k requests". */
  systemVerbs: Set<string>;
  /** What is written and kept, what is run, what makes better, and what is to be done. */
  softwareNouns: Set<string>;
  operatedNouns: Set<string>;
  changeNouns: Set<string>;
  taskNouns: Set<string>;
}

/**
 * Makes the knowledge of verbs ready for look-ups. Takes some milliseconds: do it once.
 *
 * @throws Error when a noun of work lacks the verb that it hides.
 */
export function compileVerbs(knowledge: VerbKnowledge, english: EnglishKnowledge): CompiledVerbs {
  return {
    english: compileEnglish(english),
    forms: compileVerbForms(knowledge),
    openers: knowledge.openers.map(({ claims, phrases }) => ({
      claims,
      first: new Set(listPhrases(phrases).map((phrase) => firstWord(phrase))),
      pattern: leadingPhrasePattern(listPhrases(phrases)),
    })),
    leadingAdverbs: new Set(listWords(knowledge.leadingAdverbs)),
    skillQuantifiers: new Set(listWords(knowledge.skillQuantifiers)),
    befalls: new Set(listWords(knowledge.befalls)),
    otherPasts: new Set(listWords(knowledge.otherPasts)),
    nounsOfWork: new Map(listPhrases(knowledge.nounsOfWork).map(readEntry)),
    nounsInIng: new Set(listWords(knowledge.nounsInIng)),
    compoundHeads: new Set(listWords(knowledge.compoundHeads)),
    objectsOfWork: new Map(listPhrases(knowledge.objectsOfWork).map(readEntry)),
    partners: new Set(listWords(knowledge.partners)),
    helpers: new Set(listWords(knowledge.helpers)),
    people: new Set(listWords(knowledge.people)),
    teams: new Set(listWords(knowledge.teams)),
    notVerbs: leadingPhrasePattern(listPhrases(knowledge.notVerbs)),
    makers: new Set(listWords(knowledge.makers)),
    carriers: new Set(listWords(knowledge.carriers)),
    toolVerbs: new Set(listWords(knowledge.toolVerbs)),
    particles: new Set(knowledge.particles),
    participles: new Map(listPhrases(knowledge.participles).map(readEntry)),
    roleNouns: listPhrases(knowledge.roleNouns)
      .map(readEntry)
      .map(([noun, past]) => ({
        pattern: leadingPhrasePattern([noun]),
        past,
        verb: past.split(' ')[0] ?? past,
      })),
    sharedDuties: listPhrases(knowledge.sharedDuties)
      .toSorted((a, b) => b.length - a.length)
      .map(readEntry)
      .map(([duty, past]) => ({ pattern: leadingPhrasePattern([duty]), past })),
    falseFriends: new Map(listPhrases(knowledge.falseFriends).map(readEntry)),
    clearVerbs: new Set(listWords(knowledge.clearVerbs)),
    systemVerbs: new Set(listWords(knowledge.systemVerbs)),
    softwareNouns: new Set(listWords(knowledge.softwareNouns)),
    operatedNouns: new Set(listWords(knowledge.operatedNouns)),
    changeNouns: new Set(listWords(knowledge.changeNouns)),
    taskNouns: new Set(listWords(knowledge.taskNouns)),
  };
}

/** The letters before the first blank, in small letters. */
export function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return (end < 0 ? text : text.slice(0, end)).toLowerCase();
}

function readEntry(entry: string): [string, string] {
  const [noun, verb] = entry.split(': ');
  if (!noun || !verb) throw new Error(`Expected "noun: verb" among the nouns of work, got "${entry}".`);
  return [noun, verb];
}
