import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { Resume } from '../resume/resume.ts';
import { listTexts, type ResumeText } from '../resume/resume-texts.ts';
import { impliedTerms, type KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';
import type { Evidence, Strength } from './evidence.ts';
import { createListedFinder } from './listed-finder.ts';

export interface EvidenceKnowledge {
  terms: KnownTerms;
  /** Finds the terms that a text names. */
  extract: (text: string) => Token[];
  quantities: QuantityFinder;
}

/**
 * Where a resume names terms, the newest role first: in a bullet with a quantity (`proved`), in another bullet or in
 * what describes a role (`used`), or in a list or title only (`listed`). A term that another one implies is there too,
 * with `impliedBy`.
 */
export function findEvidence(resume: Resume, knowledge: EvidenceKnowledge): Evidence[] {
  const found = groupTexts(listTexts(resume)).map((texts) => findTokens(texts, knowledge.extract));
  const findListed = createListedFinder(found.flat());
  return found
    .flatMap((tokens) => tokens.map(findListed))
    .flatMap(({ text, tokens }) => {
      if (tokens.length === 0) return [];
      const strength = strengthOf(text, knowledge);
      const evidence: Evidence[] = [];
      for (const token of tokens)
        for (const termId of impliedTerms(token.termId, knowledge.terms))
          if (termId === token.termId || !tokens.some((other) => other.termId === termId))
            evidence.push(toEvidence(text, token, termId, strength));
      return evidence;
    });
}

/** Texts of one list side by side; every other text alone. */
function groupTexts(texts: ResumeText[]): ResumeText[][] {
  const groups = Map.groupBy(texts, (text) => text.group ?? text.path.join('.'));
  return [...groups.values()];
}

interface FoundTokens {
  text: ResumeText;
  tokens: Token[];
}

/**
 * The items of a list are read as one text, "Languages: Go, Rust", so that short names stand among their neighbours;
 * the ranges are those inside each item.
 */
function findTokens(texts: ResumeText[], extract: (text: string) => Token[]): FoundTokens[] {
  const [only] = texts;
  if (only && texts.length === 1) {
    return [{ text: only, tokens: extract(only.text) }];
  }
  let start = 0;
  const places = texts.map((text) => {
    const place = { text, start, end: start + text.text.length, tokens: [] as Token[] };
    start = place.end + 2;
    return place;
  });
  const joined = texts
    .map(
      ({ text, path }, index) =>
        text + (index === texts.length - 1 ? '' : path.at(-1) === 'name' ? ': ' : ', '),
    )
    .join('');
  let current = 0;
  for (const token of extract(joined)) {
    while (token.start >= (places[current]?.end ?? Infinity)) current++;
    const place = places[current];
    if (!place || token.start < place.start || token.end > place.end) continue;
    place.tokens.push({ ...token, start: token.start - place.start, end: token.end - place.start });
  }
  return places.map(({ text, tokens }) => ({ text, tokens }));
}

function strengthOf({ kind, text }: ResumeText, { quantities }: EvidenceKnowledge): Strength {
  if (kind === 'list') return 'listed';
  return kind === 'bullet' && quantities.isIn(text) ? 'proved' : 'used';
}

function toEvidence(
  { path, text, where }: ResumeText,
  token: Token,
  termId: string,
  strength: Strength,
): Evidence {
  const evidence: Evidence = {
    termId,
    strength,
    path,
    text,
    start: token.start,
    end: token.end,
    spelling: token.text,
    where,
  };
  if (termId !== token.termId) evidence.impliedBy = token.termId;
  else if (token.version) evidence.version = token.version;
  return evidence;
}
