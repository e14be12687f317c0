import { listWords } from '../text/lists.ts';
import { type Rank, ranks, type VerbKnowledge } from './verb-knowledge.ts';

/** The forms of the verbs that are known, and regular forms of those that are not. */
export interface VerbForms {
  /** The base form of a known verb in any form: "built", "building" and "builds" give "build". */
  base(word: string): string | undefined;
  /** The past tense of a base form; a particle stays: "set up", "rolled out". */
  past(base: string): string;
  gerund(base: string): string;
  /** The form behind "the team": "uses". */
  third(base: string): string;
  rank(base: string): Rank;
  /** The form in which a known verb stands. */
  form(word: string): 'base' | 's' | 'gerund' | 'past' | undefined;
}

/** Whether `rank` claims more than `limit`. */
export function climbs(rank: Rank, limit: Rank): boolean {
  return ranks.indexOf(rank) > ranks.indexOf(limit);
}

/** Builds the tables of verb forms once, from the knowledge handed in. */
export function compileVerbForms(knowledge: VerbKnowledge): VerbForms {
  const doubled = new Set(listWords(knowledge.doubled));
  const rankOf = new Map<string, Rank>();
  const forms = new Map<string, { base: string; form: 'base' | 's' | 'gerund' | 'past' }>();

  const pastOf = (base: string): string => {
    const [verb = '', ...particles] = base.split(' ');
    const [, prefix = '', stem = ''] = /^((?:re|co|pre|de)-)?(.+)$/.exec(verb) ?? [];
    const past = knowledge.pasts[verb] ?? `${prefix}${knowledge.pasts[stem] ?? regularPast(stem, doubled)}`;
    return [past, ...particles].join(' ');
  };
  const gerundOf = (base: string): string => {
    const [verb = '', ...particles] = base.split(' ');
    return [regularGerund(verb, doubled), ...particles].join(' ');
  };

  const bases = ranks.flatMap((rank) => listWords(knowledge.ranks[rank]).map((base) => ({ base, rank })));
  for (const { base, rank } of bases) {
    rankOf.set(base, rank);
    forms.set(regularGerund(base, doubled), { base, form: 'gerund' });
    forms.set(thirdPerson(base), { base, form: 's' });
    forms.set(base, { base, form: 'base' });
  }
  // "found" is what somebody found: a past form is never taken for the base form of another verb.
  for (const { base } of bases) {
    const past = pastOf(base);
    if (past !== base) forms.set(past, { base, form: 'past' });
  }

  const find = (word: string) => {
    const lower = word.toLowerCase();
    const known = forms.get(lower);
    const prefix = known ? undefined : /^(?:re|co|pre|de)-(?=[a-z]{3})/.exec(lower)?.[0];
    const stem = prefix && forms.get(lower.slice(prefix.length));
    return stem ? { base: `${prefix}${stem.base}`, form: stem.form } : known;
  };

  return {
    base: (word) => find(word)?.base,
    form: (word) => find(word)?.form,
    past: pastOf,
    gerund: gerundOf,
    third: thirdPerson,
    rank: (base) => rankOf.get(base.split(' ')[0] ?? '') ?? 'did',
  };
}

/** Past tense and base form of a verb that the tables do not know, from its form in -ing or -ed. */
export function regularForms(word: string): { base: string; past: string } {
  const stem = word.toLowerCase().replace(/(?:ing|ed)$/, '');
  const silent = /(?:[zvcgu]|[^s]s|at)$/.test(stem);
  return { base: silent ? `${stem}e` : stem, past: `${stem}ed` };
}

function regularPast(verb: string, doubled: Set<string>): string {
  if (doubled.has(verb)) return `${verb}${verb.at(-1)}ed`;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}ed`;
}

function regularGerund(verb: string, doubled: Set<string>): string {
  if (doubled.has(verb)) return `${verb}${verb.at(-1)}ing`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}
