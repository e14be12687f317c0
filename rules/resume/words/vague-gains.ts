import { hasQuantity, type TextFacts } from '../../../lib/diagnostics/text-facts.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

const anyOf = (phrases: string[]): string => `(?:${phrases.join('|')})`;

const QUALITY = anyOf(
  listPhrases(`
    performance | efficiency | scalability | reliability | stability | productivity | speed | quality
    maintainability | responsiveness | robustness | throughput | latency | availability | uptime
    response time | response times | load time | load times
    user experience | customer experience | developer experience
    operations | workflow | workflows | processes
  `),
);
const ADVERB = anyOf(
  listWords(`
    significantly greatly drastically dramatically vastly substantially considerably massively immensely notably
    markedly noticeably tremendously
  `),
);
/** Beginnings of verbs of change. */
const CHANGED = anyOf(
  listWords(`
    improv increas reduc enhanc boost optimis optimiz accelerat decreas lower speed sped cut simplif streamlin
  `),
);
const MUCH = String.raw`(?:a\slot\sof|lots\sof|much|plenty\sof|considerable|significant)`;
const IMPROVED = '(?:improv|enhanc|boost|optimi[sz]|increas|maximi[sz]|streamlin)(?:e|es|ed|ing)';
const MORE = '(?:better|improved|increased|enhanced|greater|higher|optimal|faster)';
const WHOLE = '(?:high|maximum|optimal|the|and|system|overall|data)';
/** Up to four words that do not end the object. */
const OBJECT =
  String.raw`(?:\s(?!(?:of|in|for|by|with|to|on|from|through|using|after)\s)` +
  String.raw`[\p{L}\d/.'’-]+){0,4}?`;

/** A gain that nothing measures. */
export const gain = defineExpression({
  cases: [
    [String.raw`${ADVERB}\s${CHANGED}\p{L}*`, 'Significantly improved search'],
    [
      String.raw`(?:improv|increas|reduc|decreas)\p{L}*(?:\s[\p{L}\d-]+){0,4}\s${ADVERB}`,
      'Reduced page loads drastically',
    ],
    [String.raw`${IMPROVED}${OBJECT}\s${QUALITY}\b`, 'Optimized system performance'],
    [String.raw`ensur(?:e|es|ed|ing)(?:\s${WHOLE}){0,4}\s${QUALITY}\b`, 'ensuring high availability'],
    [String.raw`${MORE}\s(?:overall\s|system\s)?${QUALITY}\b`, 'with better reliability'],
    [
      String.raw`(?:performance|efficiency|process)\s(?:improvements|optimi[sz]ations|enhancements|gains)\b`,
      'brought performance gains',
    ],
    [
      String.raw`(?:various|several|multiple)\soptimi[sz]ation(?:s|\stechniques)\b`,
      'used several optimization techniques',
    ],
    [
      String.raw`sav(?:e|es|ed|ing)\s(?:the\s\p{L}+\s)?${MUCH}\s(?:money|time|effort|costs?)\b`,
      'saving the team a lot of time',
    ],
  ],
  frame: (gains) => String.raw`\b(?:${gains})`,
  flags: 'giu',
});

/** Gains without a number: "significantly improved", "optimized performance". A measured gain in the text settles all. */
export function findVagueGains(facts: TextFacts): { start: number; end: number; text: string }[] {
  const measured =
    hasQuantity(facts, 'latency', 'rate', 'ratio', 'duration', 'money', 'size', 'availability') ||
    facts.quantities.some(({ before }) => before !== undefined);
  if (measured) return [];
  return [...facts.text.matchAll(gain.pattern)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}
