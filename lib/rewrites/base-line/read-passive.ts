import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { splitWords } from '../../english/split-words.ts';
import type { Token } from '../../tokens/token.ts';
import { beginSmall } from './begin-small.ts';

/** A passive sentence turned round. */
export interface Active {
  /** Base forms of its verbs. */
  verbs: string[];
  /** "moved", "containerized and scheduled". */
  past: string;
  base: string;
  /** What was acted on, and all that follows. */
  body: string;
  object: string;
  /** The team did it. */
  shared: boolean;
  /** "by our team", which the line leaves out. */
  dropped: string[];
}

const PASSIVE =
  /^((?:\p{L}|\d)[^,;:()]{1,90}?) (?:was|were|has been|have been|had been) (?:(?:also|then|successfully|gradually|fully|partly|completely|later) )?([\p{L}-]+)(?: and ([\p{L}-]+))?(?= |$)(.*)$/u;
const BY_TEAM =
  /^ by (?:our|the|my) (?:[\p{L}-]+ ){0,2}(?:team|squad|group)(?=$|[ ,.;])|^ by (?:us|a team)(?=$|[ ,.;])/u;
const BY_ME = /^ by (?:me|myself)(?=$|[ ,.;])/u;
/** It would be unclear who did it, or the sentence goes on. */
const OTHERS = /\bby (?:an?|another|others|the|my|our|\p{Lu}|\p{Ll}+s\b)/u;

/**
 * Reads "X was moved to Y (by our team)". Only where the sentence has no other subject and verb, so that nothing is
 * left hanging; else `undefined`.
 */
export function readPassive(
  text: string,
  verbs: CompiledVerbs,
  extract: (text: string) => Token[],
): Active | undefined {
  const [, subject = '', first = '', second, rest = ''] = PASSIVE.exec(text) ?? [];
  // "Added keys after duplicate charges were reported" has its verb in front.
  if (verbs.forms.form(splitWords(subject)[0]?.lower ?? '') === 'past') return undefined;
  if (!first || !isParticiple(first, verbs) || (second && !isParticiple(second, verbs))) return undefined;
  const team = BY_TEAM.exec(rest)?.[0] ?? BY_ME.exec(rest)?.[0] ?? '';
  const after = rest.slice(team.length);
  // "were run with Argo and results stored": a second passive would be left hanging.
  if (/ and (?:the )?\p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+ed\b/u.test(after)) return undefined;
  if (OTHERS.test(after) && !/\bby (?:the )?[\p{L}-]+ing\b/u.test(after)) return undefined;
  if (
    splitWords(subject).some(
      ({ lower }) => verbs.english.subordinators.has(lower) || /^(?:i|we|it|they)$/.test(lower),
    ) ||
    hasVerb(subject, verbs)
  )
    return undefined;
  if (/[;]|, (?:and|but|which|it|so|what)\b|\b(?:was|were|is|are|has|have)\b/.test(after)) return undefined;
  const participles = [first, ...(second ? [second] : [])];
  const bases = participles.map((word) => verbs.forms.base(word) ?? '');
  const past = bases.map((base) => verbs.forms.past(base)).join(' and ');
  const object = beginSmall(subject, extract);
  return {
    verbs: bases,
    past,
    base: bases.join(' and '),
    body: `${object}${after}`,
    object,
    shared: team !== '' && !BY_ME.test(team),
    dropped: team ? [team.trim()] : [],
  };
}

/** A past form of a known verb that is also its participle: "moved", "built", but not "wrote". */
function isParticiple(word: string, { forms, participles }: CompiledVerbs): boolean {
  const base = forms.base(word);
  const lower = word.toLowerCase();
  return base !== undefined && (participles.has(lower) || forms.past(base) === lower);
}

function hasVerb(text: string, { forms }: CompiledVerbs): boolean {
  return splitWords(text).some(({ lower }, index) => index > 0 && forms.form(lower) === 's');
}
