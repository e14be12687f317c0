import type { RewriteContext } from './context.ts';
import type { SlotType } from './slots/slot.ts';

/** A fact that another bullet of the same role states: the user may take it into a slot of its type. */
export interface RoleFact {
  type: SlotType;
  text: string;
}

/** Figures that describe a system, and so hold for all work on it. A latency or a saving belongs to its own bullet. */
const shared = ['rate', 'size', 'money'] as const;

/** For each bullet the scale and the patterns that the others of its role state, each once. */
export function findRoleFacts(
  bullets: { where: string; text: string }[],
  { extract, terms, quantities }: Pick<RewriteContext, 'extract' | 'terms' | 'quantities'>,
): RoleFact[][] {
  const facts = bullets.map(({ text }) => {
    const scale = quantities
      .find(text)
      .flatMap(({ kind, text: figure, before }): RoleFact[] =>
        shared.some((each) => each === kind) && before === undefined
          ? [{ type: kind as SlotType, text: figure }]
          : [],
      );
    const patterns = extract(text)
      .filter(({ termId }) => terms.get(termId)?.category === 'pattern')
      .map((token): RoleFact => ({ type: 'pattern', text: token.text }));
    return [...scale, ...patterns];
  });
  return bullets.map(({ where, text }, index) => {
    const others = facts.filter((_, other) => other !== index && bullets[other]?.where === where).flat();
    const small = text.toLowerCase();
    const byText = new Map(others.map((fact) => [fact.text.toLowerCase(), fact]));
    return [...byText].filter(([words]) => !small.includes(words)).map(([, fact]) => fact);
  });
}
