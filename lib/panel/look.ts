import * as z from 'zod/mini';
import { gapStates } from '../gap/gap.ts';
import { levels } from '../requirements/requirement.ts';
import { verdicts } from '../resume/correction.ts';
import { categories } from '../tokens/vocabulary.ts';
import type { ComparisonView } from './analyze.ts';

const text = z.string();
const texts = z.array(text);
const count = z.int().check(z.nonnegative());
const range = { start: count, end: count };
const excerpt = { before: text, found: text, after: text };

const evidenceQuoteSchema = z.object({
  ...excerpt,
  where: text,
  note: text,
  about: z.object({ termId: text, bullet: text }),
  verdict: z.exactOptional(z.enum(verdicts)),
  words: text,
});

const askQuoteSchema = z.object({ ...excerpt, ...range, places: z.array(z.object(range)) });

const askRowSchema = z.object({
  key: text,
  category: z.enum(categories),
  level: z.enum(levels),
  title: text,
  extras: texts,
  parts: z.array(z.object({ label: text, isOwn: z.boolean() })),
  state: z.exactOptional(z.enum(gapStates)),
  word: z.exactOptional(text),
  line: z.exactOptional(text),
  action: z.exactOptional(text),
  places: z.array(evidenceQuoteSchema),
  refuted: z.array(evidenceQuoteSchema),
  sayable: z.array(z.object({ id: text, label: text, shownIn: texts })),
  notes: texts,
  short: z.exactOptional(text),
  quote: askQuoteSchema,
  otherQuotes: z.array(askQuoteSchema),
});

const conditionRowSchema = z.object({
  key: text,
  name: text,
  value: text,
  beside: z.exactOptional(text),
  weight: z.exactOptional(z.enum(['refused', 'required'])),
  quote: z.exactOptional(z.object(excerpt)),
  place: z.exactOptional(z.object(range)),
});

const askCountSchema = z.object({ answered: count, all: count, unchecked: count });

const lookSchema = z.object({
  rows: z.array(askRowSchema),
  walk: z.array(count),
  conditionRows: z.object({
    main: z.array(conditionRowSchema),
    all: z.array(conditionRowSchema),
    silence: z.exactOptional(text),
  }),
  mentioned: texts,
  waived: texts,
  fitSentence: text,
  lacksBullets: z.boolean(),
  unreadNote: z.exactOptional(text),
  summary: z.optional(z.object({ required: askCountSchema, preferred: askCountSchema })),
});

/** All that the panel says of a posting beside a resume before anything is opened: words, and nothing to work on with. */
export type Look = Pick<
  ComparisonView,
  'rows' | 'walk' | 'conditionRows' | 'mentioned' | 'waived' | 'fitSentence' | 'lacksBullets' | 'unreadNote'
> &
  Partial<Pick<ComparisonView, 'summary'>>;

/** What the panel shows of a posting beside a resume. What can be worked on with is there once it was worked out. */
export type ShownComparison = Look & Partial<Pick<ComparisonView, 'gap' | 'requirements'>>;

/** What there is to keep of what is shown, for `parseLook`. */
export function toLook(comparison: ShownComparison): Look {
  return lookSchema.parse(comparison);
}

/** The look, or `undefined` for anything that is none. */
export function parseLook(value: unknown): Look | undefined {
  return lookSchema.safeParse(value).data;
}
