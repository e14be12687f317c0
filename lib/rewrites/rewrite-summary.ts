import { capitalise, tidySpaces } from '../english/tidy-text.ts';
import type { Resume } from '../resume/resume.ts';
import { listTexts } from '../resume/resume-texts.ts';
import { hashText } from '../text/hash.ts';
import { isProduct } from '../tokens/vocabulary.ts';
import type { RewriteKnowledge } from './context.ts';
import { checkFacts } from './guard/check-facts.ts';
import type { Clause, Rewrite } from './rewrite.ts';

/** How many figures of bullets the user may pick from. */
const mostChoices = 4;

/**
 * The user's own summary without what it says of a person, and at most two questions for what a panel looks for there.
 * Its system, years, stack and scale stay as written; a figure of a bullet comes in only when the user picks it.
 * `undefined` where the summary is fine or there is none.
 */
export function rewriteSummary(resume: Resume, knowledge: RewriteKnowledge): Rewrite | undefined {
  const summary = resume.basics.summary?.replace(/\s+/g, ' ').trim();
  if (!summary) return undefined;
  const { line, dropped } = leaveOutTraits(summary, knowledge);
  if (!line || dropped.length === 0) return undefined;
  const { extract, verbs, wording } = knowledge;
  const violations = checkFacts(summary, { line, dropped }, { extract, verbs, wording, shapeWords: [] });
  if (violations.length > 0) return undefined;
  const key = hashText(summary.toLowerCase());
  return {
    id: `${key}.summary`,
    kind: 'summary',
    line,
    clauses: askForMore(line, resume, knowledge, key),
    dropped,
    why: 'Traits are what every applicant claims: what is left is what a panel can ask about.',
  };
}

interface Kept {
  line: string;
  dropped: string[];
}

function leaveOutTraits(summary: string, knowledge: RewriteKnowledge): Kept {
  const kept: string[] = [];
  const dropped: string[] = [];
  for (const sentence of summary.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    const trimmed = trimSentence(sentence, knowledge);
    dropped.push(...trimmed.dropped);
    if (trimmed.line) kept.push(trimmed.line);
  }
  return { line: kept.join(' '), dropped };
}

/** A sentence without its traits; empty where nothing else is in it; as it is where they cannot be cut out safely. */
function trimSentence(sentence: string, knowledge: RewriteKnowledge): Kept {
  if (!findTrait(sentence, knowledge)) return { line: sentence, dropped: [] };
  if (!statesFact(sentence, knowledge)) return { line: '', dropped: [sentence.replace(/[.!]+$/, '')] };
  const dropped: string[] = [];
  let line = sentence;
  const front = leadingTraits(line, knowledge);
  if (front) {
    dropped.push(
      front
        .trimEnd()
        .replace(/(?:,| and)$/, '')
        .replace(/,$/, ''),
    );
    line = capitalise(line.slice(front.length).replace(/^(?:with|having) /, ''));
  }
  const end = trailingTraits(line, knowledge);
  if (end) {
    dropped.push(end.replace(/^[\s,]+(?:and )?/, '').replace(/[.!]+$/, ''));
    line = `${line.slice(0, line.length - end.length)}.`;
  }
  return { line: tidySpaces(line).replace(/(?<![.!?])$/, '.'), dropped };
}

/** The traits in front of what somebody is: "Passionate and detail-oriented " of "... backend engineer". */
function leadingTraits(line: string, knowledge: RewriteKnowledge): string {
  let at = /^(?:I am |I'm |I’m )?(?:an? )?/i.exec(line)?.[0].length ?? 0;
  let end = 0;
  for (;;) {
    const rest = line.slice(at);
    const trait = findTrait(rest, knowledge);
    if (trait?.index !== 0) break;
    const joiner = /^(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+)/.exec(rest.slice(trait.text.length))?.[0];
    if (!joiner) break;
    at += trait.text.length + joiner.length;
    end = at;
  }
  return line.slice(0, end);
}

/** A last phrase that states no fact: " with a passion for clean code." */
function trailingTraits(line: string, knowledge: RewriteKnowledge): string {
  const cuts = [...line.matchAll(/,? (?:with|and|who|seeking|looking) |, /g)].map(({ index }) => index);
  const cut = cuts.find((index) => {
    const end = line.slice(index);
    return (
      findTrait(end, knowledge) !== undefined &&
      !statesFact(end, knowledge) &&
      !findTrait(line.slice(0, index), knowledge)
    );
  });
  return cut === undefined || cut < 12 ? '' : line.slice(cut);
}

function findTrait(text: string, { traits }: RewriteKnowledge): { index: number; text: string } | undefined {
  for (const { 0: phrase, index } of text.matchAll(traits.pattern))
    if (!traits.ofThing.test(text.slice(index + phrase.length))) return { index, text: phrase };
  return undefined;
}

/** Whether a text names a product, a figure or a name: something that can be asked about. */
function statesFact(text: string, knowledge: RewriteKnowledge): boolean {
  const { quantities, verbs } = knowledge;
  const named = /(?<=[\p{L}\d,;] )\p{Lu}[\p{L}\d]+/u.test(text);
  const years = /\byears?\b/i.test(text);
  const owns = [...text.toLowerCase().matchAll(/\p{L}+/gu)].some(
    ([word]) =>
      /^(?:owns?|runs?|built|builds|maintains?|leads?|engineer|developer|architect)$/.test(word) ||
      verbs.forms.form(word) === 'past',
  );
  return named || years || owns || namesProduct(text, knowledge) || quantities.find(text).length > 0;
}

/** A practice is as easily said as a trait: only a product can be asked about. */
function namesProduct(text: string, { extract, terms }: RewriteKnowledge): boolean {
  return extract(text).some(({ termId }) => isProduct(terms.get(termId)?.category));
}

/** What a panel looks for in a summary and does not find: a stack, and a load. */
function askForMore(line: string, resume: Resume, knowledge: RewriteKnowledge, key: string): Clause[] {
  const { quantities } = knowledge;
  const clauses: Clause[] = [];
  if (!namesProduct(line, knowledge)) {
    clauses.push({
      id: 'stack',
      question: 'Which language and database do you work with most?',
      at: line.length,
      parts: [
        ' Mostly ',
        {
          id: `${key}.stack.name`,
          label: 'your stack',
          type: 'name',
          hint: 'Two or three names.',
          example: 'Go and PostgreSQL',
        },
        '.',
      ],
    });
  }
  const figures = quantities
    .find(line)
    .filter(({ kind }) => kind === 'rate' || kind === 'size' || kind === 'count');
  if (figures.length === 0) {
    clauses.push({
      id: 'load',
      question: 'What is the largest load of a system of yours?',
      at: line.length,
      parts: [
        ' Largest system: ',
        {
          id: `${key}.load.figure`,
          label: 'its load',
          type: 'figure',
          hint: 'The system and what it carries, with the unit.',
          example: '6M requests a day on shipment search',
          choices: findLoads(resume, knowledge),
        },
        '.',
      ],
    });
  }
  return clauses;
}

/** The rates that bullets state, for the user to pick from: a number never leaves its bullet unasked. */
function findLoads(resume: Resume, { quantities }: RewriteKnowledge): string[] {
  const rates = listTexts(resume)
    .filter(({ kind }) => kind === 'bullet')
    .flatMap(({ text }) => quantities.find(text))
    .filter(({ kind, before }) => kind === 'rate' && before === undefined)
    .toSorted((a, b) => b.value - a.value)
    .map(({ text }) => text);
  return [...new Set(rates)].slice(0, mostChoices);
}
