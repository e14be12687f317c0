import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { readLead } from '../../english/read-lead.ts';
import { splitFront } from '../../english/split-front.ts';
import { splitWords } from '../../english/split-words.ts';
import { climbs } from '../../english/verb-forms.ts';
import type { Rank } from '../../english/verb-knowledge.ts';
import type { Token } from '../../tokens/token.ts';
import { type Facts, readFacts, stem } from './read-facts.ts';

/** What the guard needs to know facts when it sees them. */
export interface Guard {
  extract(text: string): Token[];
  verbs: CompiledVerbs;
  wording: CompiledWording;
  /** Words that a change may bring: they join facts and are none. */
  shapeWords: string[];
}

/** A line that is offered in place of another, and what it openly leaves out. */
export interface Change {
  line: string;
  dropped: string[];
}

/** Why a rewrite may not be shown. */
export interface Violation {
  kind: 'lost' | 'invented' | 'climbed';
  what: string;
  /** Set for a number, a negation, a term or a name; not for a plain word. */
  fact?: true;
}

/**
 * Holds a rewrite against the old bullet, whoever made it. Every number, name, term and word of substance of the old
 * bullet is in the new one or among what is shown as dropped; nothing of that sort is new; no verb claims more. Returns what is wrong; an empty list is a pass.
 */
export function checkFacts(old: string, { line, dropped }: Change, guard: Guard): Violation[] {
  const before = readFacts(old, guard);
  const after = readFacts(line, guard);
  const left = readFacts(dropped.join(' ; '), guard);
  const shape = new Set(
    guard.shapeWords.flatMap((words) => splitWords(words).map((word) => stem(word.lower, guard.verbs))),
  );
  return [...lost(before, [after, left]), ...invented(after, before, shape), ...climbed(old, line, guard)];
}

function lost(before: Facts, kept: Facts[]): Violation[] {
  const missing: string[] = [];
  const plain: string[] = [];
  const collect = (facts: Set<string>, read: (facts: Facts) => Set<string>) => {
    for (const fact of facts) if (!kept.some((other) => read(other).has(fact))) missing.push(fact);
  };
  collect(before.figures, (facts) => facts.figures);
  collect(before.negations, (facts) => facts.negations);
  for (const [id, spelling] of before.terms)
    if (!kept.some((facts) => facts.terms.has(id) || names(facts, spelling))) missing.push(spelling);
  for (const name of before.names)
    if (!kept.some((facts) => facts.spellings.has(name) || facts.spellings.has(`${name}s`)))
      missing.push(name);
  for (const word of before.words)
    if (!kept.some((facts) => facts.words.has(word) || facts.stems.has(word))) plain.push(word);
  return [
    ...missing.map((what): Violation => ({ kind: 'lost', what, fact: true })),
    ...plain.map((what): Violation => ({ kind: 'lost', what })),
  ];
}

/** Whether a text names a term by this spelling, found there as a term or not. */
function names(facts: Facts, spelling: string): boolean {
  const words = splitWords(spelling).map((word) => word.lower);
  return facts.spellings.has(spelling) || (words.length > 0 && facts.line.includes(` ${words.join(' ')} `));
}

function invented(after: Facts, source: Facts, shape: Set<string>): Violation[] {
  const extra: string[] = [];
  const knows = (name: string) => source.spellings.has(name) || source.spellings.has(name.replace(/s$/, ''));
  const isShape = (name: string) => shape.has(name) || shape.has(name.replace(/s$/, ''));
  for (const figure of after.figures) if (!source.figures.has(figure)) extra.push(figure);
  for (const negation of after.negations) if (!source.negations.has(negation)) extra.push(negation);
  for (const [id, spelling] of after.terms)
    if (!source.terms.has(id) && !names(source, spelling) && !spelling.split(/[\s-]/).every(isShape))
      extra.push(spelling);
  for (const name of after.names) if (!isShape(name) && !knows(name)) extra.push(name);
  for (const word of after.words)
    if (!shape.has(word) && !source.words.has(word) && !source.stems.has(word)) extra.push(word);
  return extra.map((what) => ({ kind: 'invented', what }));
}

function climbed(old: string, line: string, guard: Guard): Violation[] {
  const { forms } = guard.verbs;
  const oldLead = readLead(splitFront(old, guard.verbs, []).text, guard.verbs);
  const bases = new Set(splitWords(old).map((word) => stem(word.lower, guard.verbs)));
  const violations: Violation[] = [];
  for (const word of splitWords(line)) {
    const base = forms.base(word.lower);
    if (base && forms.form(word.lower) === 'past' && climbs(forms.rank(base), 'did') && !bases.has(base))
      violations.push({ kind: 'climbed', what: word.text });
  }
  const newLead = readLead(line, guard.verbs);
  // A line that names neither a verb nor a weak opening names work all the same: "Creator of X".
  const named: Rank = oldLead.verbs.length || oldLead.claims ? oldLead.rank : 'did';
  const limit = named === 'took-part' ? named : highest([...bases], named, guard.verbs);
  // Who did it together with others says so.
  const shares = oldLead.rank === 'took-part' && / together with /.test(line);
  if (newLead.verbs.length && climbs(newLead.rank, shares ? 'did' : limit))
    violations.push({ kind: 'climbed', what: newLead.past });
  return violations;
}

function highest(bases: string[], start: Rank, verbs: CompiledVerbs): Rank {
  let top = start;
  for (const base of bases)
    if (verbs.forms.base(base) && climbs(verbs.forms.rank(base), top)) top = verbs.forms.rank(base);
  return top;
}
