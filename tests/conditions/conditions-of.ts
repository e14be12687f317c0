import type { Condition } from '../../lib/conditions/condition.ts';
import { findConditions } from '../../lib/conditions/find-conditions.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

/** The conditions of a text, with these facts beside it. */
export function conditionsOf(text: string, facts: Partial<Posting> = {}): Condition[] {
  const posting = { ...readPostingText(text, pageKnowledge), ...facts };
  return findConditions(posting, knowledge.extract(text), knowledge.conditions);
}

/** The conditions of a text as `kind: value`. */
export function namesOf(text: string, facts: Partial<Posting> = {}): string[] {
  return conditionsOf(text, facts).map(({ kind, value }) => `${kind}: ${value}`);
}
