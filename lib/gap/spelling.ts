import type { Evidence } from '../evidence/evidence.ts';
import type { Token } from '../tokens/token.ts';

/**
 * The posting's spelling beside the resume's, when no place of the resume has the posting's: "Kubernetes" and "k8s".
 * Capitals, spaces, hyphens and a plural make no difference. Returns
 * `undefined` when they agree.
 */
export function compareSpelling(
  asked: Token[],
  evidence: Evidence[],
): { posting: string; resume: string } | undefined {
  const direct = evidence.filter(({ impliedBy }) => !impliedBy);
  const [best] = direct.filter(({ termId }) => asked.some((token) => token.termId === termId));
  if (!best) return undefined;
  const tokens = asked.filter(({ termId }) => termId === best.termId);
  const spellings = direct
    .filter(({ termId }) => termId === best.termId)
    .map(({ spelling }) => fold(spelling));
  const isShared = tokens.some(({ text }) => spellings.some((spelling) => spelling.includes(fold(text))));
  const [token] = tokens;
  return token && !isShared ? { posting: token.text, resume: best.spelling } : undefined;
}

function fold(spelling: string): string {
  return spelling
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/(?<=\w{3})s$/, '');
}
