import type { BaseLine } from '../base-line/base-line.ts';
import { headsOf } from '../base-line/heads.ts';
import type { Has } from '../bullet-kind.ts';
import type { CompiledClause, CompiledKind } from '../compiled-kinds.ts';
import type { RewriteContext } from '../context.ts';
import type { Clause } from '../rewrite.ts';
import { findMeasureClause } from './measure-clause.ts';
import { buildClause } from './place-clause.ts';
import { slotOf } from './slot-of.ts';

/** A kind that a bullet is of, and how much speaks for it. */
export interface Likely {
  kind: CompiledKind;
  score: number;
}

/** What is asked of a bullet, and the kind that asks most of it. */
export interface Chosen {
  kind: CompiledKind | undefined;
  clauses: Clause[];
}

/** How many things a rewrite asks for at most. */
const most = 3;
/** How many of them are of its kind. */
const mostOfKind = 2;

/**
 * The questions of a bullet, each with the clause that its answer makes: first the number that a vague word stood
 * for, then the other side of a measure that it names, then those of its kind. Only what a panel would ask of this
 * work; where nothing fits, none.
 */
export function chooseClauses(
  base: BaseLine,
  likely: Likely[],
  has: ReadonlySet<Has>,
  context: RewriteContext,
  key: string,
): Chosen | undefined {
  const room = most - (base.part ? 1 : 0);
  const clauses: Clause[] = [];
  const { howMany } = context.slots;
  if (base.vagueAt !== undefined && howMany)
    clauses.push({
      id: 'how-many',
      question: `How many ${nounAt(base.line, base.vagueAt)}?`,
      at: base.vagueAt,
      parts: [slotOf(howMany, 'howMany', key), ' '],
    });
  const measured = findMeasureClause(base, has, context, key);
  if (measured) clauses.push(...measured.clauses);
  const kinds = measured?.kind
    ? likely.toSorted((a, b) => Number(b.kind.id === measured.kind) - Number(a.kind.id === measured.kind))
    : likely;
  let chosen: CompiledKind | undefined = kinds[0]?.kind;
  const best = kinds[0]?.score ?? 0;
  for (const { kind, score } of kinds) {
    // What is said of another kind would be asked of the wrong work.
    if (clauses.length >= room || score < best - 2) break;
    const asked = clauses.length;
    for (const spec of kind.clauses) {
      if (
        clauses.length >= Math.min(room, asked + mostOfKind) ||
        !fits(spec, base, has, clauses, measured !== undefined)
      )
        continue;
      const clause = buildClause(spec, kind, base, clauses, context, key);
      if (clause) clauses.push(clause);
    }
    if (clauses.length === asked) continue;
    chosen = kind;
    break;
  }
  const kind = chosen ?? context.kinds.find(({ id }) => id === measured?.kind);
  return clauses.length > 0 ? { kind, clauses } : undefined;
}

function fits(
  clause: CompiledClause,
  base: BaseLine,
  has: ReadonlySet<Has>,
  before: Clause[],
  measured: boolean,
): boolean {
  const { patterns, verbSet } = clause;
  if (before.some(({ id }) => id === clause.id)) return false;
  // With a before and after of its own measure, a line is not asked for another change.
  if (measured && (clause.text.includes('{before}') || clause.lacks?.includes('pair'))) return false;
  // Of several things it would be unclear which is asked about.
  const several = /(?: and |, )/.test(base.object) || / and \p{Ll}+(?:ed|lt|ote|n) /u.test(base.line);
  if (several && clause.text.includes('{what}')) return false;
  const heads = headsOf(base.object).join(' ');
  return (
    (!patterns.when || base.line.search(patterns.when) >= 0) &&
    (!patterns.object || heads.search(patterns.object) >= 0) &&
    (!patterns.unless || base.line.search(patterns.unless) < 0) &&
    (!verbSet ||
      base.verbs.some((verb) => verbSet.has(verb.replace(/^(?:re|co)-/, '').split(' ')[0] ?? ''))) &&
    (clause.has ?? []).every((each) => has.has(each)) &&
    !(clause.lacks ?? []).some((each) => has.has(each))
  );
}

/** The noun that a number counts: "legacy systems" of "legacy systems to the cloud". */
function nounAt(line: string, at: number): string {
  const words = /^(?:[\p{L}\d-]+ ){0,3}?[\p{L}-]+s\b/u.exec(line.slice(at))?.[0];
  return words ?? 'of them';
}
