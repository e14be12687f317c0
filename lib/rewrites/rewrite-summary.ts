import { extractQuantities } from '../quantities/extract-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Resume, Work } from '../resume/resume.ts';
import { listTexts } from '../resume/resume-texts.ts';
import type { Category } from '../tokens/vocabulary.ts';
import type { SlotSpec } from './bullet-kind.ts';
import type { RewriteContext } from './context.ts';
import { finishDraft } from './drafts/draft.ts';
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

/**
 * A summary from the resume's own title, years, stack and largest figure, with slots for the rest. `today` is the day
 * until which a present role counts. A resume without a role: `undefined`.
 */
export function rewriteSummary(resume: Resume, context: RewriteContext, today: Date): Rewrite | undefined {
  const [latest] = resume.work.toSorted((a, b) => (b.startDate ?? '').localeCompare(a.startDate ?? ''));
  const title = latest?.position;
  if (!title) return undefined;
  const years = countYears(resume.work, today);
  const bullets = listTexts(resume).filter(({ kind }) => kind === 'bullet');
  const stack = findStack(
    bullets.map(({ text }) => text),
    context,
  );
  const figure = findLargest(bullets.map(({ text }) => text));
  const template = [
    `${title}${years >= 2 ? ` with ${years} years of experience` : ''} at {company}, {owns} {system}.`,
    `${stack.length ? `${stack.join(' + ')}, ` : ''}${figure ? `${figure}, ` : 'carrying {work}, '}{percentile} {latency}.`,
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
  return { ...rewrite, parts: [...rewrite.parts, '.'] };
}

/** Whole years in which there was a role; years that overlap count once. */
function countYears(work: Work[], today: Date): number {
  const months = new Set<number>();
  const end = today.getUTCFullYear() * 12 + today.getUTCMonth();
  for (const { startDate, endDate } of work) {
    const from = monthOf(startDate);
    if (from === undefined) continue;
    const to = Math.min(monthOf(endDate) ?? end, end);
    for (let month = from; month <= to && month - from < 720; month += 1) months.add(month);
  }
  return Math.floor(months.size / 12);
}

function monthOf(date: string | undefined): number | undefined {
  const found = /^(\d{4})(?:-(\d\d))?/.exec(date ?? '');
  return found ? Number(found[1]) * 12 + Number(found[2] ?? '01') - 1 : undefined;
}

/** The language, database and broker that most bullets name, as the resume spells them. */
function findStack(texts: string[], context: RewriteContext): string[] {
  const counts = new Map<string, { spelling: string; count: number; category: Category }>();
  for (const token of texts.flatMap((text) => context.extract(text))) {
    const term = context.terms.get(token.termId);
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
function findLargest(texts: string[]): string | undefined {
  const found = texts.flatMap((text) =>
    extractQuantities(text)
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
