import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../rules/extractor.ts';
import { terms } from '../../rules/terms/index.ts';

const extract = createExtractor(terms);

const isFound = (id: string, text: string): boolean => extract(text).some((token) => token.termId === id);

describe.each(terms)('$label', ({ id, examples, counterexamples = [] }) => {
  it.each(examples)('is found in "%s"', (example) => {
    expect(isFound(id, example)).toBe(true);
  });

  it.skipIf(counterexamples.length === 0).each(counterexamples)('is not meant in "%s"', (counterexample) => {
    expect(isFound(id, counterexample)).toBe(false);
  });
});
