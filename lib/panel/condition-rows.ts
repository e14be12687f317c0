import type { Condition, ConditionKind } from '../conditions/condition.ts';
import type { Comparison } from '../gap/compare.ts';
import type { Posting } from '../posting/posting.ts';
import { joinOr } from '../text/lists.ts';
import type { TextRange } from '../text/range.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** One condition as the panel shows it: every word is ready. */
export interface ConditionRow {
  key: string;
  /** What it is about: "Pay". */
  name: string;
  value: string;
  /** What the resume has beside it: "your dates show 8.1". */
  beside?: string;
  /** The posting refuses it, or insists on it. */
  weight?: 'refused' | 'required';
  /** The posting's own words with some around them; absent where they would say nothing new. */
  quote?: Excerpt;
  /** Where the words stand in the description; absent where they stand in the page's title, facts or data. */
  place?: { start: number; end: number };
}

/** The conditions of a posting in words. */
export interface ConditionRows {
  /** What decides first: years, place, visa, pay, dates, and whatever is refused or insisted on. */
  main: ConditionRow[];
  /** All of them, in order. */
  all: ConditionRow[];
  /** One sentence for what the posting says nothing of. */
  silence?: string;
}

const names: Record<ConditionKind, string> = {
  years: 'Experience',
  place: 'Place',
  visa: 'Visa',
  clearance: 'Clearance',
  language: 'Language',
  pay: 'Pay',
  contract: 'Contract',
  degree: 'Degree',
  travel: 'Travel',
  'on-call': 'On-call',
  'start-date': 'Start',
  'closing-date': 'Deadline',
};

const mainKinds: ConditionKind[] = ['years', 'place', 'visa', 'pay', 'start-date', 'closing-date'];
/** How many conditions stand in the row where none of them decides. */
const FEW = 2;
/** What people look for, and in which words it is missed. */
const missed: [kind: ConditionKind, word: string][] = [
  ['years', 'years'],
  ['place', 'place'],
  ['visa', 'visa'],
  ['pay', 'pay'],
];

/**
 * Describes the conditions of a posting. What the lines above them say already is not said again in the first row.
 *
 * @param years those asked for in all beside those of the resume.
 */
export function describeConditions(
  conditions: Condition[],
  posting: Pick<Posting, 'description' | 'blocks' | 'jobLocation' | 'title'>,
  years?: Comparison['years'],
): ConditionRows {
  const seen = new Set<ConditionKind>();
  const main: ConditionRow[] = [];
  const all: ConditionRow[] = [];
  const shown: TextRange[] = [];
  for (const condition of conditions) {
    const { kind, stance, start } = condition;
    const isFirst = mainKinds.includes(kind) && !seen.has(kind);
    seen.add(kind);
    const said = kind === 'place' && !isWeighty(stance);
    const value = said ? withoutPlace(condition.value, posting) : condition.value;
    if (!value && start === undefined) continue;
    const row = describe(condition, all.length, shown, posting);
    if (kind === 'years' && condition.years === years?.asked) {
      row.beside = years?.shown === undefined ? 'your roles have no dates' : `your dates show ${years.shown}`;
    }
    all.push(row);
    if (value && (isFirst || isWeighty(stance))) main.push({ ...row, value });
  }
  const silent = missed.flatMap(([kind, word]) => (seen.has(kind) ? [] : word));
  // Where nothing decides, the first things that are said stand in the row.
  const row = main.length > 0 ? main : all.slice(0, FEW);
  return { main: row, all, ...(silent.length > 0 && { silence: `Says nothing of ${joinOr(silent)}.` }) };
}

/** `shown`: the ranges of the description that the quotes before this one show. */
function describe(
  { kind, value, text, start, end, stance }: Condition,
  index: number,
  shown: TextRange[],
  { description, blocks }: Pick<Posting, 'description' | 'blocks'>,
): ConditionRow {
  const row: ConditionRow = { key: `${index}:${kind}`, name: names[kind], value };
  if (isWeighty(stance)) row.weight = stance;
  if (start === undefined || end === undefined)
    return { ...row, quote: { before: '', found: text, after: '' } };
  row.place = { start, end };
  if (shown.some((each) => each.start <= start && each.end >= end)) {
    // What stands around these words is read above; where they are the value itself, they say nothing new.
    if (text.toLowerCase() !== value.toLowerCase()) row.quote = { before: '', found: text, after: '' };
    return row;
  }
  const block = blocks.findLast((each) => each.start <= start);
  const within = block && end <= block.start + block.text.length ? block : { text: description, start: 0 };
  const quote = excerpt(within.text.replace(/\s/g, ' '), start - within.start, end - within.start);
  shown.push({ start: start - quote.before.length, end: end + quote.after.length });
  return { ...row, quote };
}

function isWeighty(stance: Condition['stance']): stance is 'refused' | 'required' {
  return stance === 'refused' || stance === 'required';
}

/** "Hybrid, 3 days on site" of "Hybrid, 3 days on site, Berlin" where the line above names Berlin; else all of it. */
function withoutPlace(
  value: string,
  { jobLocation = '', title = '' }: Pick<Posting, 'jobLocation' | 'title'>,
): string {
  const said = `${title} ${jobLocation}`.toLowerCase();
  const parts = value.split(', ');
  while (parts.length > 0 && said.includes((parts.at(-1) ?? '').toLowerCase().replace(/^the /, '')))
    parts.pop();
  return parts.join(', ');
}
