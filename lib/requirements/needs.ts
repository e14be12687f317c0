import type { Token } from '../tokens/token.ts';
import { type Category, isConcept } from '../tokens/vocabulary.ts';
import type { AskKnowledge } from './ask-knowledge.ts';

/** Whether whoever has one term also has the other: the first is part of it or built on it. */
export function implies(part: string, whole: string, { terms }: Pick<AskKnowledge, 'terms'>): boolean {
  return terms.get(part)?.implies?.includes(whole) ?? false;
}

/** Whether the two are used side by side: one is built on the other, or both are of one ecosystem. */
export function goTogether(a: string, b: string, knowledge: AskKnowledge): boolean {
  return (
    a === b ||
    implies(a, b, knowledge) ||
    implies(b, a, knowledge) ||
    knowledge.inseparable.has(`${a} ${b}`) ||
    sharesProduct(a, b, knowledge)
  );
}

/** Spring Boot and Spring Cloud are both of Spring, which is of their family too. */
function sharesProduct(a: string, b: string, { terms }: AskKnowledge): boolean {
  const family = terms.get(a)?.family;
  const shared = terms.get(a)?.implies?.filter((id) => terms.get(b)?.implies?.includes(id)) ?? [];
  return family !== undefined && shared.some((id) => terms.get(id)?.family === family);
}

/** Whether one can be taken in place of the other: two databases, two clouds, two languages. */
export function answerOneNeed(a: string, b: string, knowledge: AskKnowledge): boolean {
  const [need, other] = [needOf(a, knowledge), needOf(b, knowledge)];
  return need !== undefined && need === other && !goTogether(a, b, knowledge);
}

/** Whether each of several can be taken in place of the one before it. */
export function allAnswerOneNeed(tokens: readonly Token[], knowledge: AskKnowledge): boolean {
  return tokens.every((token, index) => {
    const previous = tokens[index - 1];
    return !previous || answerOneNeed(previous.termId, token.termId, knowledge);
  });
}

function needOf(id: string, { terms, needs }: AskKnowledge): string | undefined {
  const family = terms.get(id)?.family;
  return family && (needs.ofFamily.get(family) ?? family);
}

/** Whether products are examples of what a pattern or practice names: Datadog is one of observability. */
export function areExamples(
  tokens: readonly Token[],
  concept: string,
  { terms, needs }: AskKnowledge,
): boolean {
  const families = needs.classes.get(concept);
  if (!families) return false;
  const count = tokens.filter(({ termId }) => families.has(terms.get(termId)?.family ?? '')).length;
  return count * 2 > tokens.length;
}

/** Whether most of several are services of one vendor. */
export function arePartsOf(tokens: readonly Token[], vendor: string, knowledge: AskKnowledge): boolean {
  const count = tokens.filter(({ termId }) => implies(termId, vendor, knowledge)).length;
  return count > 1 && count * 2 > tokens.length;
}

type Kind = 'language' | 'framework' | 'store' | 'tool' | 'api' | 'concept';

const kinds: Record<Category, Kind> = {
  language: 'language',
  framework: 'framework',
  database: 'store',
  queue: 'store',
  data: 'store',
  cloud: 'tool',
  infrastructure: 'tool',
  api: 'api',
  pattern: 'concept',
  practice: 'concept',
};

/** Whether names are of kinds that cannot stand in for one another: a language, a database, a tool. */
export function isMixture(tokens: readonly Token[], knowledge: AskKnowledge): boolean {
  const found = kindsOf(tokens, knowledge);
  return found.size > 2 || (found.size > 1 && found.has('language'));
}

/** Whether names are all of one kind, such as tools. */
export function areOneKind(tokens: readonly Token[], knowledge: AskKnowledge): boolean {
  return kindsOf(tokens, knowledge).size < 2;
}

function kindsOf(tokens: readonly Token[], { terms }: AskKnowledge): Set<Kind> {
  const found = new Set<Kind>();
  for (const { termId } of tokens) {
    const category = terms.get(termId)?.category;
    if (category && !isConcept(category)) found.add(kinds[category]);
  }
  return found;
}
