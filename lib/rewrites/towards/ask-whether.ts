import { findObject } from '../../english/find-object.ts';
import { readLead } from '../../english/read-lead.ts';
import { loadTagger } from '../../english/tagger.ts';
import type { Resume } from '../../resume/resume.ts';
import { listTexts, type ResumeText } from '../../resume/resume-texts.ts';
import { beginSmall } from '../base-line/begin-small.ts';
import { isSound } from '../base-line/check-grammar.ts';
import type { RewriteContext } from '../context.ts';

/** A bullet in which a term may have been used, and the lines that say so. */
export interface PossiblePlace {
  path: ResumeText['path'];
  /** The role it belongs to, for people. */
  where: string;
  text: string;
  /** Whole lines with the name in them, each another way to say it. */
  lines: string[];
}

/** One question about a term that the resume lists and no bullet names. Only a yes brings a line. */
export interface WhetherQuestion {
  termId: string;
  /** "Did PostgreSQL hold the data of the invoice table at Oxbow Ledger?" */
  question: string;
  best: PossiblePlace;
  /** The other bullets it may have been in, the likeliest first. */
  others: PossiblePlace[];
}

const GONE = /^(?:replace|remove|retire|delete|drop|decommission|deprecate|eliminate|fix|find|cut|reduce)$/;
/** The longest object that is named in a question, in characters. */
const longestObject = 60;
const mostPlaces = 6;

/**
 * Asks whether a term was part of the work that the likeliest bullet tells. `undefined` where no bullet is near it, and
 * for a term that is no product.
 */
export async function askWhether(
  termId: string,
  spelling: string,
  resume: Resume,
  context: RewriteContext,
): Promise<WhetherQuestion | undefined> {
  const frame = context.frames[context.terms.get(termId)?.category ?? 'practice'];
  if (!frame) return undefined;
  const places = await Promise.all(
    listPlaces(termId, resume, context).map((place) => nameIn(place, termId, spelling, context)),
  );
  const [best, ...others] = places.filter((place) => place !== undefined);
  if (!best) return undefined;
  const object = objectOf(best.text, context);
  const question = frame.question.replace('{term}', () => spelling).replace('{object}', () => object);
  return {
    termId,
    question: `${question.replace(/\?$/, '')} at ${best.where.replace(/, \d{4}$/, '')}?`,
    best,
    others: others.slice(0, mostPlaces),
  };
}

/** A bullet with the lines that name a term in it; `undefined` where none of them would be sound. */
export async function nameIn(
  { path, where, text }: Pick<ResumeText, 'path' | 'where' | 'text'>,
  termId: string,
  spelling: string,
  context: RewriteContext,
): Promise<PossiblePlace | undefined> {
  const frame = context.frames[context.terms.get(termId)?.category ?? 'practice'];
  if (!frame) return undefined;
  const tag = await loadTagger();
  const lines = linesWith(text, spelling, frame.places, context).filter((line) =>
    isSound(line, context, tag),
  );
  return lines.length > 0 ? { path, where, text, lines } : undefined;
}

function linesWith(
  text: string,
  spelling: string,
  places: { at: 'object' | 'end'; text: string }[],
  { verbs, wording }: RewriteContext,
): string[] {
  const line = text.trim().replace(/[.;,\s]+$/, '');
  const lead = readLead(line, verbs);
  const object = findObject(lead.body, verbs);
  const behind = line.indexOf(lead.body) + object.length;
  return places.flatMap(({ at, text: words }): string[] => {
    const named = words.replace('{term}', () => spelling);
    if (at === 'end') return [`${line}; ${named}`];
    const ends = lead.verbs.length > 0 && lead.body && line.endsWith(lead.body) && object.length > 0;
    const rest = line.slice(behind);
    // What was cut is a measure and runs on nothing; "on X on the API" says "on" twice.
    const measured = lead.verbs.some((verb) => wording.changeVerbs.has(verb));
    if (measured || rest.trimStart().startsWith(`${named.split(' ')[0]} `)) return [];
    // Between a noun and its "of", or before a list that goes on, it would tear the phrase.
    if (!ends || /^\s*(?:,|of\b|and\b|\()/.test(rest)) return [];
    return [`${line.slice(0, behind)} ${named}${rest}`];
  });
}

/** What a bullet is about, as a question names it: "the invoice table". */
function objectOf(text: string, { verbs, extract }: RewriteContext): string {
  const lead = readLead(text, verbs);
  // What was taken away is not what it was used for.
  if (lead.verbs.some((verb) => GONE.test(verb))) return 'this work';
  const object = findObject(lead.body, verbs).replace(/^(?:an?|our|my) /i, 'the ');
  if (!object || object.length > longestObject) return 'this work';
  return beginSmall(object, extract);
}

/**
 * The bullets where a term most plausibly belongs: those that name its class ("relational databases"), then those with
 * technologies of its category, then any others that name one. Where its rival did the work, it did not.
 */
function listPlaces(termId: string, resume: Resume, context: RewriteContext): ResumeText[] {
  const term = context.terms.get(termId);
  return listTexts(resume)
    .filter(({ kind }) => kind === 'bullet')
    .map((bullet) => {
      const terms = context.extract(bullet.text).map((token) => context.terms.get(token.termId));
      const family = terms.filter((other) => other?.family && other.family === term?.family);
      const alike = terms.some((other) => other?.category === term?.category);
      const rival = family.some((other) => !other?.generic);
      const makes = readLead(bullet.text, context.verbs).verbs.some((verb) => context.verbs.makers.has(verb));
      const near = (family.length > 0 ? 3 : 0) + (alike ? 1 : 0) + (terms.length > 0 ? 1 : 0);
      const score = near > 0 && makes ? near + 1 : near;
      return { bullet, score: rival ? 0 : score };
    })
    .filter(({ score }) => score >= 1)
    .toSorted((a, b) => b.score - a.score)
    .map(({ bullet }) => bullet);
}
