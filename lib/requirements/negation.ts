import type { Token } from '../tokens/token.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import type { Link } from './compile-lists.ts';
import type { CompiledNegation } from './compile-negation.ts';
import { findLink } from './lists.ts';
import type { Sentence } from './sentences.ts';

/** How much of a sentence is read on either side of a name, in characters. */
const REACH = 90;

/** Over which ties of a list a negation goes on: "not Java or C#" are two, in "Go, not Java, and SQL" one is meant. */
const reaches = {
  contrast: ['or', 'slash'],
  away: ['or', 'slash', 'and'],
  verb: ['or', 'slash', 'and', 'comma'],
} satisfies Record<string, Link[]>;

/** The names of a sentence that it says not to be used or wanted: "Java, not JavaScript", "we don't use Kafka". */
export function findNegated(
  text: string,
  { start, end, tokens }: Sentence,
  { negation, lists }: Pick<AskKnowledge, 'negation' | 'lists'>,
): ReadonlySet<Token> {
  const negated = new Set<Token>();
  if (!negation.hints.test(text.slice(start, end))) return negated;
  const linkTo = (index: number): Link => {
    const [previous, token] = [tokens[index - 1], tokens[index]];
    return previous && token ? findLink(text.slice(previous.end, token.start), lists) : 'none';
  };
  let reach: readonly Link[] = [];
  tokens.forEach((token, index) => {
    const kind = negatedBy(
      text.slice(Math.max(start, token.start - REACH), token.start),
      negation,
      index > 0,
    );
    if (kind) reach = reaches[kind];
    else if (!reach.includes(linkTo(index))) reach = [];
    if (reach.length > 0) negated.add(token);
  });
  tokens.forEach((token, index) => {
    if (!negation.behind.test(text.slice(token.end, Math.min(end, token.end + REACH)))) return;
    negated.add(token);
    for (let at = index; at > 0 && linkTo(at) !== 'none'; at--) negated.add(tokens[at - 1] as Token);
  });
  return negated;
}

/** How the words before a name negate it: as what is not meant but the name before, as what is left behind, or plainly. */
function negatedBy(
  before: string,
  { before: plainly, away, kept, contrast, turnedDown }: CompiledNegation,
  followsName: boolean,
): keyof typeof reaches | undefined {
  if (away.test(before)) return kept.test(before) ? undefined : 'away';
  if (turnedDown.test(before)) return 'away';
  if (!plainly.test(before)) return undefined;
  return followsName && contrast.test(before) ? 'contrast' : 'verb';
}
