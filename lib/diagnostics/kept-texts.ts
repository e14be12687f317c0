import { createStore } from '../text/keep.ts';
import type { DiagnosticKnowledge } from './knowledge.ts';
import type { Finding, Rule } from './rule.ts';
import { readTextFacts, type TextFacts, type TextKind } from './text-facts.ts';

/** What was read from a text, and what each rule found in it or how it failed. */
export interface KeptText {
  facts: TextFacts;
  findings: Map<Rule, Finding[] | Error>;
}

/** What was read of texts, kept between checks under one knowledge. */
export interface KeptTexts {
  read(text: string, place: TextKind, current: boolean): KeptText;
}

/** Keeps what is read of texts: with the same one, an edit of one bullet costs only that bullet. */
export function createKeptTexts(knowledge: DiagnosticKnowledge): KeptTexts {
  const store = createStore<KeptText>();
  return {
    read: (text, place, current) =>
      store(`${place} ${current} ${text}`, () => ({
        facts: readTextFacts(text, place, current, knowledge),
        findings: new Map(),
      })),
  };
}
