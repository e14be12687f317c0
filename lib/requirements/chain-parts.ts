import type { Token } from '../tokens/token.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { type Linked, type PlainText, tokensOf } from './chains.ts';
import { answerOneNeed, goTogether, isMixture } from './needs.ts';

/** "A, B and C or D" is A, B, and one of C and D; "A or B, C" is one of A and B, and C. */
export function splitAtJoints(text: PlainText, chain: Linked[], knowledge: AskKnowledge): Linked[][] {
  const parts: Linked[][] = [];
  for (const each of chain) {
    const part = parts.at(-1);
    const begins =
      each.link === 'and' ||
      isAnotherItem(part?.at(-1), each, knowledge) ||
      (each.link === 'comma' &&
        (part?.at(-1)?.link === 'or' || isSettled(text, part?.at(-1), each, knowledge)));
    if (part && !begins) part.push(each);
    else parts.push([each]);
  }
  return parts.flatMap((part) => splitUnlike(part, knowledge));
}

/** "Java or Scala Elasticsearch at scale": behind the last answer another item begins that lost its line break. */
function isAnotherItem(previous: Linked | undefined, each: Linked, knowledge: AskKnowledge): boolean {
  if (previous?.link !== 'or' || each.link !== 'beside') return false;
  const [a, b] = [previous.token.termId, each.token.termId];
  return isMixture([previous.token, each.token], knowledge) && !goTogether(a, b, knowledge);
}

/** Whether a name has a level or years of its own in parentheses: what follows its comma is no alternative to it. */
function isSettled(
  { whole, offset }: PlainText,
  previous: Linked | undefined,
  { token, gap }: Linked,
  { levels, years }: AskKnowledge,
): boolean {
  if (!previous || !gap.includes('  ')) return false;
  const inside = /\(([^()]*)\)/.exec(whole.slice(previous.token.end - offset, token.start - offset))?.[1];
  if (inside === undefined) return false;
  return /\d/.test(inside) ? years.unit.test(inside) : levels.bare.has(inside.trim().toLowerCase());
}

/**
 * Where names of unlike kinds stand before "or", only those at its end are alternatives that answer one need: "Node.js,
 * MongoDB, RabbitMQ or Kafka".
 */
function splitUnlike(part: Linked[], knowledge: AskKnowledge): Linked[][] {
  const first = part.findIndex(({ link }) => link === 'or') - 1;
  if (first < 1 || !isMixture(tokensOf(part), knowledge)) return [part];
  let from = first;
  while (from > 0 && fits(part[from - 1], part.at(-1), knowledge)) from--;
  const fitting = part
    .slice(first)
    .every((each) => each === part.at(-1) || fits(each, part.at(-1), knowledge));
  return fitting && from > 0 ? [part.slice(0, from), part.slice(from)] : [part];
}

function fits(a: Linked | undefined, b: Linked | undefined, knowledge: AskKnowledge): boolean {
  return a !== undefined && b !== undefined && answerOneNeed(a.token.termId, b.token.termId, knowledge);
}

/** A slash joins two alternatives where one can be taken in place of the other. */
export function splitAtoms(part: Linked[], knowledge: AskKnowledge): Token[][] {
  const atoms: Token[][] = [];
  for (const { token, link } of part) {
    const atom = atoms.at(-1);
    const neighbour = atom?.at(-1);
    if (atom && neighbour && link === 'slash' && answerOneNeed(neighbour.termId, token.termId, knowledge)) {
      atom.push(token);
    } else {
      atoms.push([token]);
    }
  }
  return atoms;
}
