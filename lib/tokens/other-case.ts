import type { CompiledSurroundings } from './compile-surroundings.ts';
import { readContext } from './compile-vocabulary.ts';
import { closesItem, isList, opensItem } from './items.ts';
import type { Match } from './match.ts';
import { hasPhrase } from './phrases.ts';

const REACH = 60;

/** Words that lead in a name and belong to no list. */
const AFTER_WORD = /[a-z] $/;

/**
 * The names among `doubtful`, which are all written in small or in capital letters against their exact spelling:
 * "python/go/rust", "a tool like luigi or airflow". They count as items beside a name of `kept` and behind the name of a
 * class; ordinary words never do.
 */
export function keepOtherCase(
  text: string,
  doubtful: readonly Match[],
  kept: readonly Match[],
  surroundings: CompiledSurroundings,
): Match[] {
  const candidates = doubtful.filter((match) => mayBeNamed(text, match, surroundings));
  if (candidates.length === 0) return [...kept];
  const all = [...kept, ...candidates].toSorted((a, b) => a.start - b.start);
  const named = new Set(kept);
  // Twice, so that each item of a list counts for the next, from whichever end it is certain.
  settle(all, (first, second) => text.slice(first.end, second.start));
  settle(all.toReversed(), (first, second) => text.slice(second.end, first.start));
  return all.filter((match) => named.has(match));

  function settle(inOrder: readonly Match[], between: (first: Match, second: Match) => string): void {
    let last: Match | undefined;
    for (const match of inOrder) {
      if (!named.has(match) && isNamed(match, last && between(last, match))) named.add(match);
      if (named.has(match)) last = match;
    }
  }

  function isNamed(match: Match, gap: string | undefined): boolean {
    const isVerb = surroundings.verbs.has(text.slice(match.start, match.end).toLowerCase());
    if (gap !== undefined && isList(gap, surroundings, !isVerb)) return true;
    return isAsked(text, match, surroundings);
  }
}

/** A quick look: it is an item of its own, or plainly asked for. */
function mayBeNamed(text: string, match: Match, surroundings: CompiledSurroundings): boolean {
  const { start, end, candidate } = match;
  if (!closesItem(text, end, surroundings) && !isVerdict(text, end, surroundings)) return false;
  if (!opensItem(text, start, surroundings)) {
    if (!AFTER_WORD.test(text.slice(start - 2, start))) return false;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (!surroundings.plainSpeech.verbs.test(before) && !isAsked(text, match, surroundings)) return false;
  }
  if (!candidate.term.context) return true;
  return !readContext(candidate).not.some((phrase) => hasPhrase(text, start, end, phrase));
}

/** "written in go", "tools like luigi", "(airflow mandatory". */
function isAsked(text: string, { start, end }: Match, surroundings: CompiledSurroundings): boolean {
  const { plainSpeech, transitive } = surroundings;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (plainSpeech.leadsIn.test(before) || plainSpeech.examples.test(before)) return true;
  return (
    !transitive.has(text.slice(start, end).toLowerCase()) &&
    isVerdict(text, end, surroundings) &&
    opensItem(text, start, surroundings)
  );
}

function isVerdict(text: string, end: number, { plainSpeech }: CompiledSurroundings): boolean {
  return plainSpeech.asked.test(text.slice(end, end + REACH));
}
