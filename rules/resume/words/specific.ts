import type { DiagnosticKnowledge } from '../../../lib/diagnostics/knowledge.ts';
import { namedTokens, type TextFacts } from '../../../lib/diagnostics/text-facts.ts';
import type { Category } from '../../../lib/tokens/vocabulary.ts';

const products: Category[] = [
  'language',
  'database',
  'queue',
  'data',
  'cloud',
  'infrastructure',
  'framework',
];
const patterns: Category[] = ['pattern', 'api', 'practice'];
/** They are patterns or kinds of interface, but nearly every backend has them. */
const everywhere = new Set([
  'microservices',
  'rest',
  'agile',
  'scrum',
  'monitoring',
  'on-call',
  'caching',
  'apis',
]);
const NAME = /^(?:\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}{2,}$|.*[_\d/])|\p{Ll}_\p{Ll}/u;
/** Capitals that name nothing. */
const COMMON =
  /^(?:API|APIs|REST|HTTP|JSON|XML|UI|UX|QA|IT|SDLC|CRUD|SQL|NoSQL|OOP|CI\/CD|R&D|UAT|MVC|SOLID)$/i;

/** Whether a bullet names anything that one could ask about: a product, a pattern, an identifier, a name. */
export function isSpecific({ tokens, words }: TextFacts, knowledge: DiagnosticKnowledge): boolean {
  if (namedTokens(tokens, products, knowledge).length > 0) return true;
  if (namedTokens(tokens, patterns, knowledge).some(({ termId }) => !everywhere.has(termId))) return true;
  return words.some(
    ({ text }, index) =>
      !COMMON.test(text) && (NAME.test(text) || (index > 0 && /^\p{Lu}\p{Ll}/u.test(text))),
  );
}
