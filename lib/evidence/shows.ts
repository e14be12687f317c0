import type { Expression } from '../text/expression.ts';
import { requiredTexts } from '../text/required-text.ts';
import { createTextIndex, type TextIndex } from '../text/text-index.ts';
import { impliedTerms, type KnownTerms } from '../tokens/known-terms.ts';

/**
 * What stands for a practice, a pattern or a class in a resume: products, and what is said to have been done. One way, and
 * on the side of the resume only: who asks for CI/CD does not ask for GitLab CI.
 */
export interface Shows {
  /** The id of the term that is shown. */
  id: string;
  /** Ids of terms that stand for it. */
  terms?: string[];
  /** Families of which each product stands for it. */
  families?: string[];
  /** What a bullet says in other words: "16 shards". */
  acts?: Expression;
  /** Bullets that show it. */
  examples: string[];
  /** Bullets that seem to show it and do not. */
  counterexamples: string[];
}

/** Entries as they are, with their types checked. */
export function defineShows(shows: Shows[]): Shows[] {
  return shows;
}

/** `Shows` as plain values, with what takes a while to work out: the build puts these in place of the entries. */
export interface ShownSource extends Pick<Shows, 'id' | 'terms' | 'families'> {
  acts: {
    /** The source of the whole expression, and its flags. */
    pattern: [source: string, flags: string];
    /** Texts of which each place holds one. */
    required: readonly string[];
  }[];
}

/** Something done, and what it stands for. */
interface Act {
  ids: readonly string[];
  /** Compiled when a text first holds what it requires. */
  pattern(): RegExp;
}

/** What stands for what, ready for look-ups. */
export interface CompiledShows {
  /** The ids that a term stands for, those that these stand for included. */
  shownBy: ReadonlyMap<string, readonly string[]>;
  /** Acts by the texts of which each requires one, so that most texts need no search. */
  acts: TextIndex<Act>;
}

/** A place of a text that says what was done. */
export interface ActPlace {
  ids: readonly string[];
  start: number;
  end: number;
}

/** The ids that a term is evidence of: its own, what it implies, and what it shows. */
export function evidenceIds(
  termId: string,
  { terms, shows }: { terms: KnownTerms; shows: CompiledShows },
): ReadonlySet<string> {
  const ids = new Set(impliedTerms(termId, terms));
  for (const id of [...ids]) for (const shown of shows.shownBy.get(id) ?? []) ids.add(shown);
  return ids;
}

/** The entries as plain values, for `compileShows`. */
export function readShows(shows: readonly Shows[]): ShownSource[] {
  return shows.map(({ id, terms, families, acts }) => ({
    id,
    ...(terms && { terms }),
    ...(families && { families }),
    acts: (acts?.cases ?? []).flatMap(([source]) => {
      const { source: whole = '', flags = '' } = acts?.compile([source]) ?? {};
      return { pattern: [whole, flags], required: requiredTexts(source) };
    }),
  }));
}

/** Makes entries ready for look-ups. Do it once. */
export function compileShows(shows: readonly ShownSource[], terms: KnownTerms): CompiledShows {
  const direct = new Map<string, string[]>();
  const add = (from: string, id: string): void => {
    if (from !== id) direct.set(from, [...(direct.get(from) ?? []), id]);
  };
  const members = Map.groupBy(terms.values(), ({ family }) => family);
  for (const { id, terms: named = [], families = [] } of shows) {
    for (const term of named) add(term, id);
    for (const family of families) for (const term of members.get(family) ?? []) add(term.id, id);
  }
  const close = (from: string): string[] => {
    const reached = new Set([from]);
    for (const each of reached) for (const next of direct.get(each) ?? []) reached.add(next);
    return [...reached].slice(1);
  };
  const acts = shows.flatMap(({ id, acts }) => {
    const ids = [id, ...close(id)];
    return acts.flatMap(({ pattern: [source, flags], required }) => {
      let pattern: RegExp | undefined;
      const act: Act = { ids, pattern: () => (pattern ??= new RegExp(source, flags)) };
      return required.map((text) => [text, act] as const);
    });
  });
  return {
    shownBy: new Map([...direct.keys()].map((from) => [from, close(from)])),
    acts: createTextIndex(acts),
  };
}

/** What a bullet says was done, without the name of it: the first place for each. */
export function findActs(text: string, { acts }: CompiledShows): ActPlace[] {
  const found = new Map<string, ActPlace>();
  for (const { ids, pattern } of acts.valuesIn(text.toLowerCase())) {
    const [id = ''] = ids;
    const match = pattern().exec(text);
    const known = found.get(id);
    if (!match || (known && known.start <= match.index)) continue;
    found.set(id, { ids, start: match.index, end: match.index + match[0].length });
  }
  return [...found.values()];
}
