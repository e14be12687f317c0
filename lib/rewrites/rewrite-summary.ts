import type { Quantity } from '../quantities/quantity.ts';
import { newestFirst } from '../resume/newest-first.ts';
import type { Resume } from '../resume/resume.ts';
import { listTexts } from '../resume/resume-texts.ts';
import { countYearsOfWork, thisMonth } from '../resume/years-of-work.ts';
import type { Category } from '../tokens/vocabulary.ts';
import type { SlotSpec } from './bullet-kind.ts';
import type { RewriteKnowledge } from './context.ts';
import { finishDraft } from './drafts/draft.ts';
import { checkFacts } from './guard/check-facts.ts';
import { hideBraces } from './reading/read-bullet.ts';
import type { Rewrite } from './rewrite.ts';

/** The largest figures first: what a summary should carry. */
const weights: Partial<Record<Quantity['kind'], number>> = {
  money: 5,
  rate: 4,
  size: 3,
  latency: 2,
  count: 1,
};

/** Which products a summary names, in this order, one of each. */
const stackOf: Category[] = ['language', 'database', 'queue'];

const slots: Record<string, SlotSpec> = {
  company: {
    label: 'kind of company',
    type: 'name',
    hint: 'Stage and trade in a few words.',
    example: 'a logistics company of 200 people',
  },
  system: {
    label: 'which system',
    type: 'name',
    hint: 'The service you would be asked about first.',
    example: 'the tariff service',
  },
  owns: {
    label: 'works on / owns',
    type: 'verb',
    hint: 'What is true today.',
    example: 'works on',
    choices: ['works on', 'builds', 'owns'],
  },
  work: {
    label: 'what it carries',
    type: 'figure',
    hint: 'Requests, events, orders or money, with the unit.',
    example: '40k parcels a day',
  },
  percentile: {
    label: 'p95 / p99',
    type: 'percentile',
    hint: 'Which percentile you measured.',
    example: 'p99',
  },
  latency: { label: 'latency', type: 'latency', hint: 'In ms or s.', example: '120ms' },
};

/** The words that the template brings of its own: they join facts and are none. */
const templateWords = ['with years of experience at carrying', slots.owns?.choices?.join(' ') ?? ''];

/**
 * A summary from the resume's own title, years, stack and largest figure, with slots for the rest. `today` is the month
 * up to which a present role counts: "2026-03". `undefined` for a resume without a role, and where a summary would
 * say what the resume does not.
 */
export function rewriteSummary(
  resume: Resume,
  knowledge: RewriteKnowledge,
  today = thisMonth(),
): Rewrite | undefined {
  const title = newestFirst(resume.work)[0]?.[0].position;
  if (!title) return undefined;
  const years = Math.floor(countYearsOfWork(resume.work, knowledge, today));
  const experience = years >= 2 ? ` with ${years} years of experience` : '';
  const bullets = listTexts(resume).flatMap(({ kind, text }) => (kind === 'bullet' ? [text] : []));
  const stack = findStack(bullets, knowledge);
  const figure = findLargest(bullets, knowledge);
  const template = [
    `${hideBraces(title)}${experience} at {company}, {owns} {system}.`,
    `${stack.length ? `${stack.join(' + ')}, ` : ''}${figure ? `${hideBraces(figure)}, ` : 'carrying {work}, '}{percentile} {latency}.`,
  ].join(' ');
  const kind = {
    id: 'summary',
    label: 'Summary',
    recognise: {},
    slots,
    shapes: [],
    verbs: [],
    why: 'A summary that opens with a system, its stack and its scale says in two sentences what to ask about.',
    example: { weak: '', better: '' },
  };
  const shape = { id: 'system', for: 'core', pieces: [] } as const;
  const rewrite = finishDraft(
    { kind, shape: { ...shape, pieces: [] }, template, slots: {}, dropped: [], gain: 0 },
    'summary',
    {},
  );
  const summary = { ...rewrite, parts: [...rewrite.parts, '.'] };
  const { extract, verbs, wording } = knowledge;
  const sources = [`${title}${experience}`, ...bullets].join('. ');
  // A summary leaves most of the resume out, so only what it adds is looked at.
  const violations = checkFacts(sources, summary, { extract, verbs, wording, shapeWords: templateWords });
  return violations.every(({ kind }) => kind === 'lost') ? summary : undefined;
}

/** The language, database and broker that most bullets name, as the resume spells them. */
function findStack(texts: string[], { extract, terms }: RewriteKnowledge): string[] {
  const counts = new Map<string, { spelling: string; count: number; category: Category }>();
  for (const token of texts.flatMap((text) => extract(text))) {
    const term = terms.get(token.termId);
    if (!term || term.generic || !stackOf.includes(term.category)) continue;
    const entry = counts.get(token.termId) ?? { spelling: token.text, count: 0, category: term.category };
    counts.set(token.termId, { ...entry, count: entry.count + 1 });
  }
  return stackOf.flatMap((category) => {
    const [best] = [...counts.values()]
      .filter((entry) => entry.category === category)
      .sort((a, b) => b.count - a.count);
    return best ? [best.spelling] : [];
  });
}

/** The largest figure of the bullets, with its own words around it: "processing 12M events/day". */
function findLargest(texts: string[], { quantities }: RewriteKnowledge): string | undefined {
  const found = texts.flatMap((text) =>
    quantities
      .find(text)
      .filter(({ kind, before, text: figure }) => !before && weights[kind] && !/\btimes\b/.test(figure))
      .map((quantity) => ({ text, quantity })),
  );
  const [best] = found.sort(
    (a, b) =>
      (weights[b.quantity.kind] ?? 0) - (weights[a.quantity.kind] ?? 0) ||
      b.quantity.value - a.quantity.value,
  );
  if (!best) return undefined;
  const { text, quantity } = best;
  const phrase = /\b(?:processing|serving|handling|supporting) [^,;.]*$/i.exec(
    text.slice(0, quantity.start),
  )?.[0];
  return phrase && phrase.length < 30
    ? `${phrase}${quantity.text}`
    : quantity.kind === 'rate' || quantity.kind === 'money'
      ? quantity.text
      : undefined;
}
