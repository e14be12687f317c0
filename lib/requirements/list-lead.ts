import type { Token } from '../tokens/token.ts';
import { isConcept } from '../tokens/vocabulary.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import type { ClassNoun } from './compile-choices.ts';

/** What stands right before a list says of its items. */
export interface ListLead {
  /**
   * `examples`: they are named as examples, any will do, others too. `oneOf`: any will do. `class`: they follow the
   * name of a class. `label`: they follow a class that is all the line says, with what it is for: "Cloud platform:".
   */
  kind: 'examples' | 'oneOf' | 'class' | 'label' | 'none';
  noun?: ClassNoun;
  /** The class word says nothing of what its examples are for: "technologies such as". */
  vague: boolean;
}

const EXAMPLES_REACH = 36;
const SEPARATED = /[:(–—-]\s?$/;
const SEPARATOR = /(?:\s?:|\s[-–—])\s?$/;
/** Names at the start of a list that are not known, told by their capitals: "FroomDB, ". */
const FIRST_UNKNOWN = /(?<=[\s(])(?:[A-Z][\w.+#-]{1,30}(?:\s[A-Z][\w.+#-]{0,30})?,\s){1,3}$/;
const OPENING = /\(\s?$/;
const VENDOR_REACH = 60;
/** How far back, in words, the name of a class may stand of which it is said where it is used. */
const DISTANT_WORDS = 9;
/** All that may stand between a vendor and what leads to its services: "'s managed services". */
const WORDS = /^(?:['’]s)?(?:\s[\w&/-]+){0,4},?\s?\(?$/;
/** Where the words of a class cannot go on backwards. */
const CLAUSE_START = /[.;:•·()\n]/;

/**
 * Reads what stands before a list.
 *
 * @param before the text of the sentence up to the first name.
 * @param near the part of it behind the name before.
 * @param isSingle the list has one name only, which is no choice.
 */
export function readLead(before: string, near: string, isSingle: boolean, knowledge: AskKnowledge): ListLead {
  const lead = findLead(before, near, isSingle, knowledge);
  if (lead.kind !== 'none' || !before.endsWith(', ')) return lead;
  const known = before.replace(FIRST_UNKNOWN, '');
  return known === before ? lead : findLead(known, near.replace(FIRST_UNKNOWN, ''), isSingle, knowledge);
}

function findLead(before: string, near: string, isSingle: boolean, { choices }: AskKnowledge): ListLead {
  const tail = before.slice(-EXAMPLES_REACH);
  const example = choices.examples.exec(tail);
  if (example) {
    const classText = before.slice(0, before.length - tail.length + example.index);
    const found = readClass(classText, choices.classes);
    const vague = found.vague && !choices.oneOf.test(`${classText.trimEnd()} `);
    return { kind: 'examples', ...found, vague };
  }
  const end = before.slice(-3);
  const reach = SEPARATED.test(end) ? before : near;
  if (!isSingle && choices.oneOf.test(reach)) return { kind: 'oneOf', vague: false };
  const including = choices.classes.including.exec(tail);
  if (including) {
    const classText = before.slice(0, before.length - tail.length + including.index);
    const { noun, vague } = readClass(classText, choices.classes);
    if (isWhole(classText, choices.classes)) return { kind: 'none', vague };
    return noun?.plural ? { kind: 'examples', noun, vague } : { kind: 'none', vague };
  }
  const separator = isSingle ? undefined : SEPARATOR.exec(end);
  return separator
    ? readClassLead(
        before.slice(0, before.length - end.length + separator.index),
        /[-–—]/.test(separator[0]),
        choices.classes,
      )
    : { kind: 'none', vague: false };
}

/** The class word that a text ends with. */
export function readClass(
  text: string,
  { nouns, plain }: AskKnowledge['choices']['classes'],
): { noun?: ClassNoun; vague: boolean } {
  const words = lastWords(text);
  const noun = nouns.get(words.at(-1) ?? '');
  if (!noun) return { vague: false };
  const adjective = words.at(-2);
  return { noun, vague: noun.vague && (adjective === undefined || plain.has(adjective)) };
}

/** "A public cloud - ", "knowledge of relational databases: "; but neither "Databases: " nor "the following tools: ". */
function readClassLead(text: string, isDash: boolean, classes: AskKnowledge['choices']['classes']): ListLead {
  const { noun, vague } = readClass(text, classes);
  if (!noun) return readDistantClass(text, classes);
  const words = lastWords(text).slice(0, -1);
  if (isWhole(text, classes)) return { kind: 'none', vague };
  const markers = noun.plural ? classes.prepositions : classes.articles;
  if (words.some((word) => markers.has(word))) return { kind: 'class', noun, vague };
  // "Relational databases - MySQL, MariaDB": a dash leads from what is wanted to its examples.
  const adjective = words.at(-1);
  const isNarrow =
    noun.categories?.has('language') && adjective !== undefined && !classes.plain.has(adjective);
  if (isDash && isNarrow) return { kind: 'class', noun, vague };
  if (isDash && (words.length > 0 || !noun.plural)) return { kind: 'label', noun, vague };
  return { kind: noun.plural || words.length !== 1 ? 'none' : 'label', noun, vague };
}

/** "A functional language on the server: ": a class of which it is said where it is used. */
function readDistantClass(text: string, classes: AskKnowledge['choices']['classes']): ListLead {
  const words = lastWords(text, DISTANT_WORDS);
  const at = words.findLastIndex((word) => classes.nouns.has(word));
  const noun = classes.nouns.get(words[at] ?? '');
  const isOne = noun && !noun.plural && words.slice(0, at).some((word) => classes.articles.has(word));
  if (!isOne || noun.vague || !classes.relations.has(words[at + 1] ?? ''))
    return { kind: 'none', vague: false };
  return { kind: noun.categories ? 'class' : 'label', noun, vague: false };
}

/** "All services", "the following tools": everything that is named is meant. */
function isWhole(text: string, { wholes }: AskKnowledge['choices']['classes']): boolean {
  return lastWords(text).some((word) => wholes.has(word));
}

/** Up to so many words at the end of a text, in lower case, in its last clause. */
function lastWords(text: string, most = 6): string[] {
  const words = text.slice(-10 * most).replace(/[\s(,:]+$/, '');
  const clause = words.split(CLAUSE_START).at(-1) ?? '';
  return clause
    .toLowerCase()
    .split(/[\s/,]+/)
    .filter(Boolean)
    .slice(-most);
}

/**
 * The vendor whose services follow, if one of the last names before them is one: "AWS services: ", "GCP - ", "AWS
 * serverless stack (".
 *
 * @param before the text up to the first of them, which begins at `start` of the description.
 */
export function findVendor(
  before: string,
  start: number,
  names: readonly Token[],
  knowledge: AskKnowledge,
): Token | undefined {
  const { needs, choices, terms } = knowledge;
  const vendor = names.findLast(({ termId }) => !isConcept(terms.get(termId)?.category));
  if (!vendor || !needs.vendors.has(vendor.termId) || start - vendor.end > VENDOR_REACH) return undefined;
  const between = before.slice(before.length - (start - vendor.end)).replace(FIRST_UNKNOWN, '');
  const tail = between.slice(-EXAMPLES_REACH);
  const leads = [choices.examples, choices.classes.including, SEPARATOR, OPENING];
  const lead = leads.map((each) => each.exec(tail)).find(Boolean);
  if (!lead) return undefined;
  return WORDS.test(between.slice(0, between.length - tail.length + lead.index)) ? vendor : undefined;
}
