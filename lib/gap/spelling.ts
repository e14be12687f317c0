import type { Evidence } from '../evidence/evidence.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';

/**
 * The posting's spelling beside the resume's, where one is the product's name and the other a short name of it that a
 * matcher of letters may miss: "Kubernetes" and "k8s". Returns `undefined` where the resume has the posting's too, and
 * for all other spellings of one thing. What the user said is no spelling.
 */
export function compareSpelling(
  asked: Token[],
  evidence: Evidence[],
  terms: KnownTerms,
): { posting: string; resume: string } | undefined {
  const direct = evidence.filter(({ impliedBy, act, said }) => !impliedBy && !act && !said);
  const best = direct.find(({ termId }) => asked.some((token) => token.termId === termId));
  if (!best) return undefined;
  const { label = '', shortNames = [] } = terms.get(best.termId) ?? {};
  const names = [label, ...shortNames].map(fold);
  const spelled = (text: string): string => names.find((name) => name === fold(text)) ?? '';
  const ofResume = direct.flatMap(({ termId, spelling }) =>
    termId === best.termId ? spelled(spelling) : [],
  );
  const token = asked.find(({ termId }) => termId === best.termId);
  const ofPosting = token && spelled(token.text);
  if (!token || !ofPosting || isSplit(token.text, label)) return undefined;
  if (ofResume.some((name) => !name || name === ofPosting)) return undefined;
  return { posting: token.text, resume: best.spelling };
}

/** "Elastic Search": nobody is told to write a name wrong. */
function isSplit(spelling: string, label: string): boolean {
  return spelling.includes(' ') && !label.includes(' ');
}

function fold(spelling: string): string {
  return spelling.toLowerCase().replace(/[\s_-]+/g, ' ');
}
