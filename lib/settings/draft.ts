import { cleanLine } from '../text/without-controls.ts';
import { foldPhrase } from '../tokens/fold-phrase.ts';
import { canBeKind, isFindable, type OwnTerm, ownTermLimits, spellingsOf } from '../tokens/own-terms.ts';
import type { Category, Term } from '../tokens/vocabulary.ts';

/** What the user has typed into the form of a name, as it was typed. */
export interface Draft {
  name: string;
  /** Parted by commas. */
  spellings: string;
  category: Category | '';
  /** The name of a known term, or nothing. */
  kind: string;
  everyday: boolean;
}

/** A form that nothing was typed into. */
export const emptyDraft: Draft = { name: '', spellings: '', category: '', kind: '', everyday: false };

/** One sentence about a field of the form. `known` where nothing is wrong: Gaplight knows the name already. */
export interface Problem {
  field: keyof Draft;
  sentence: string;
  known?: true;
}

/** What a draft is held against. */
export interface DraftKnowledge {
  /** The terms of the vocabulary, by each of their spellings, folded. */
  bySpelling: ReadonlyMap<string, Term>;
  byId: ReadonlyMap<string, Term>;
  /** Words that stand in every text. */
  commonWords: ReadonlySet<string>;
}

/** Makes a vocabulary ready for `readDraft` and `writeDraft`. */
export function indexSpellings(terms: readonly Term[], commonWords: readonly string[]): DraftKnowledge {
  return {
    bySpelling: new Map(
      terms
        .toReversed()
        .flatMap((term) => spellingsOf(term).map((each) => [foldPhrase(each), term] as const)),
    ),
    byId: new Map(terms.map((term) => [term.id, term])),
    commonWords: new Set(commonWords),
  };
}

/** The name that a draft describes, or what keeps it from being one. `others` are those that the user has beside it. */
export function readDraft(
  draft: Draft,
  others: readonly OwnTerm[],
  knowledge: DraftKnowledge,
): OwnTerm | Problem {
  const name = tidy(draft.name);
  const spellings = splitSpellings(draft.spellings).filter((each) => foldPhrase(each) !== foldPhrase(name));
  const wrong =
    checkName(name, others, knowledge) ??
    checkSpellings(spellings, others, knowledge) ??
    checkCount(spellings, others);
  if (wrong) return wrong;
  const kind = draft.kind.trim() ? knowledge.bySpelling.get(foldPhrase(draft.kind)) : undefined;
  const category = draft.category || kind?.category;
  const doubtful = checkKind(draft, kind, knowledge);
  if (doubtful) return doubtful;
  if (!category)
    return { field: 'category', sentence: 'Choose what it is: a language, a database, a queue.' };
  return {
    name,
    spellings,
    category,
    ...(kind && { kind: kind.id }),
    ...(draft.everyday && { everyday: true as const }),
  };
}

/** The draft that describes a name, to change it. */
export function writeDraft(
  { name, spellings, category, kind = '', everyday }: OwnTerm,
  { byId }: DraftKnowledge,
): Draft {
  return {
    name,
    spellings: spellings.join(', '),
    category,
    kind: byId.get(kind)?.label ?? '',
    everyday: everyday ?? false,
  };
}

/** Whether what `readDraft` gave is a sentence about a field. */
export function isProblem(read: OwnTerm | Problem): read is Problem {
  return 'sentence' in read;
}

function checkName(name: string, others: readonly OwnTerm[], knowledge: DraftKnowledge): Problem | undefined {
  const wrong = (sentence: string): Problem => ({ field: 'name', sentence });
  if (!name) return wrong('Write the name as postings write it.');
  if (/[,;]/.test(name)) return wrong('Write one name here, and other spellings of it in the next field.');
  const bad = checkSpelling(name, knowledge);
  if (bad) return wrong(bad);
  const known = knowledge.bySpelling.get(foldPhrase(name));
  if (known) return { field: 'name', sentence: sayKnown(name, known), known: true };
  const own = findOwn(name, others);
  if (!own) return undefined;
  return wrong(
    foldPhrase(own.name) === foldPhrase(name)
      ? `“${own.name}” is in your list already.`
      : `“${name}” is in your list already, as a spelling of ${own.name}.`,
  );
}

function checkSpellings(
  spellings: string[],
  others: readonly OwnTerm[],
  knowledge: DraftKnowledge,
): Problem | undefined {
  for (const spelling of spellings) {
    const bad = checkSpelling(spelling, knowledge);
    if (bad) return { field: 'spellings', sentence: bad };
    const known = knowledge.bySpelling.get(foldPhrase(spelling));
    if (known)
      return { field: 'spellings', sentence: `${sayKnown(spelling, known)} Leave it out here.`, known: true };
    const own = findOwn(spelling, others);
    if (own)
      return { field: 'spellings', sentence: `“${spelling}” belongs to ${own.name} in your list already.` };
  }
  return undefined;
}

function checkSpelling(spelling: string, { commonWords }: DraftKnowledge): string | undefined {
  const { length } = ownTermLimits;
  if (spelling.length > length)
    return `A name has at most ${length} characters, and this one has ${spelling.length}.`;
  if (!isFindable(spelling)) return `“${spelling}” has no letter or digit that Gaplight could look for.`;
  if (commonWords.has(foldPhrase(spelling)))
    return `“${spelling}” stands in every text, so it would be found everywhere.`;
  return undefined;
}

function checkCount(spellings: string[], others: readonly OwnTerm[]): Problem | undefined {
  const { names, spellings: most } = ownTermLimits;
  if (others.length >= names)
    return { field: 'name', sentence: `Gaplight keeps ${names} names of yours: remove one first.` };
  if (spellings.length > most)
    return {
      field: 'spellings',
      sentence: `A name has at most ${most} other spellings, and this one has ${spellings.length}.`,
    };
  return undefined;
}

function checkKind(
  { kind: typed, category }: Draft,
  kind: Term | undefined,
  { byId }: DraftKnowledge,
): Problem | undefined {
  const wrong = (sentence: string): Problem => ({ field: 'kind', sentence });
  if (!typed.trim()) return undefined;
  if (!kind)
    return wrong(`Gaplight knows no “${tidy(typed)}”: name something that it knows, or leave this empty.`);
  if (!canBeKind(kind))
    return wrong(`“${kind.label}” is no product, and nothing stands in for it: leave this empty.`);
  if (!category || category === kind.category) return undefined;
  const isMixed = [...byId.values()].some(
    (other) => other.family === kind.family && kind.family && other.category === category,
  );
  return isMixed
    ? undefined
    : wrong(`${kind.label} is something else than what you chose: change one of the two.`);
}

function sayKnown(spelling: string, { label }: Term): string {
  return foldPhrase(label) === foldPhrase(spelling)
    ? `Gaplight knows ${label} already and looks for it everywhere: nothing to add.`
    : `Gaplight knows “${spelling}” already, as ${label}: nothing to add.`;
}

function findOwn(spelling: string, others: readonly OwnTerm[]): OwnTerm | undefined {
  const folded = foldPhrase(spelling);
  return others.find(({ name, spellings }) =>
    [name, ...spellings].some((each) => foldPhrase(each) === folded),
  );
}

function splitSpellings(text: string): string[] {
  const bySpelling = new Map(text.split(/[,;\n]/).map((each) => [foldPhrase(each), tidy(each)]));
  return [...bySpelling.values()].filter(Boolean);
}

function tidy(text: string): string {
  return cleanLine(text, Number.POSITIVE_INFINITY) ?? '';
}
