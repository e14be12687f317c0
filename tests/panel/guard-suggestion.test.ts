import { describe, expect, it } from 'vitest';
import { checkBullet } from '../../lib/diagnostics/check-resume.ts';
import type { Diagnostic } from '../../lib/diagnostics/rule.ts';
import { guardSuggestion } from '../../lib/panel/guard-suggestion.ts';
import { writing } from '../knowledge.ts';

const text = 'Took part in the design of the billing API in Go for 2 brands';

function suggest(suggestion: string, words: string): string | undefined {
  const start = text.indexOf(words);
  const diagnostic: Diagnostic = {
    rule: 'made-up',
    severity: 'warning',
    path: [],
    start,
    end: start + words.length,
    message: '',
    why: '',
    suggestion,
  };
  return guardSuggestion(diagnostic, text, writing).suggestion;
}

describe('What a rule suggests', () => {
  it.each([
    ['a number', '4 brands', '2 brands'],
    ['a product', 'billing API in Rust', 'billing API in Go'],
    ['a greater part in the work', 'Led the design', 'Took part in the design'],
  ])('is not offered where it brings %s that the text has not', (_, suggestion, words) => {
    expect(suggest(suggestion, words)).toBeUndefined();
  });

  it('is offered where it only leaves something out or spells it otherwise', () => {
    expect(suggest('', 'in Go ')).toBe('');
    expect(suggest('Golang', 'Go')).toBe('Golang');
  });

  it('passes for every weak example of every rule', () => {
    const suggested = writing.rules.flatMap((rule) =>
      rule.about !== 'text'
        ? []
        : rule.bad.flatMap((example) =>
            checkBullet(example.text, { rules: [rule], knowledge: writing })
              .filter(({ suggestion }) => suggestion !== undefined)
              .map((found) => [example.text, guardSuggestion(found, example.text, writing) === found]),
          ),
    );
    expect(suggested.length).toBeGreaterThan(10);
    expect(suggested.filter(([, passed]) => !passed)).toEqual([]);
  });
});
