import { isUpper } from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import { readContext } from './compile-vocabulary.ts';
import { closesItem, isAlone, isItem, isList, opensItem, startsSentence } from './items.ts';
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
): readonly Match[] {
  if (doubtful.length === 0) return kept;
  // Where nothing has a capital, small letters say nothing against a name.
  const isSmallText = kept.length > 0 && isWrittenSmall(text);
  const candidates = doubtful.filter(
    (match) => mayBeNamed(text, match, surroundings) || (isSmallText && mayBeSmall(match)),
  );
  if (candidates.length === 0) return kept;
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
    const isVerb = isVerbOrJob(match);
    if (!isVerb && kept.length > 0 && isItemOfItsOwn(match)) return true;
    if (gap !== undefined && isList(gap, surroundings, !isVerb)) return true;
    return isAsked(text, match, surroundings);
  }

  /** "rewritten in rust two years ago", "with ansible and nomad to machines": no verb, and led in like a name. */
  function mayBeSmall(match: Match): boolean {
    if (isVerbOrJob(match) || isRuledOut(text, match)) return false;
    return opensItem(text, match.start, surroundings) || isAsked(text, match, surroundings);
  }

  /** "• rust", "• rust (the language)", and in a text without capitals "nice to have: rust, consul". */
  function isItemOfItsOwn(match: Match): boolean {
    const { start, end } = match;
    if (isAlone(text, start, end) || (text[end + 1] === '(' && startsSentence(text, start))) return true;
    return isSmallText && isItem(text, match, surroundings);
  }

  function isVerbOrJob({ start, end }: Match): boolean {
    const word = text.slice(start, end).toLowerCase();
    return surroundings.verbs.has(word) || surroundings.jobs.has(word);
  }
}

/** So many characters for each capital are no text with capitals. */
const LETTERS_A_CAPITAL = 200;

/** Whether a text is written without capitals, but for a name here and there. */
function isWrittenSmall(text: string): boolean {
  let allowed = Math.floor(text.length / LETTERS_A_CAPITAL);
  for (let at = 0; at < text.length && allowed >= 0; at++) if (isUpper(text.charCodeAt(at))) allowed--;
  return allowed >= 0;
}

function isRuledOut(text: string, { start, end, candidate }: Match): boolean {
  if (!candidate.term.context) return false;
  return readContext(candidate).not.some((phrase) => hasPhrase(text, start, end, phrase));
}

/** A quick look: it is an item of its own, or plainly asked for. */
function mayBeNamed(text: string, match: Match, surroundings: CompiledSurroundings): boolean {
  const { start, end } = match;
  const closes = closesItem(text, end, surroundings) || text[end + 1] === '(';
  if (!closes && !isVerdict(text, end, surroundings)) return false;
  if (!opensItem(text, start, surroundings)) {
    if (!AFTER_WORD.test(text.slice(start - 2, start))) return false;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (!surroundings.plainSpeech.verbs.test(before) && !isAsked(text, match, surroundings)) return false;
  }
  return !isRuledOut(text, match);
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
