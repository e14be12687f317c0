import { type Condition, type ConditionKind, conditionKinds } from '../conditions/condition.ts';
import type { Posting } from '../posting/posting.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** One condition as the panel shows it: every word is ready. */
export interface ConditionRow {
  key: string;
  /** What it is about: "Pay". */
  name: string;
  value: string;
  /** The posting refuses it, or insists on it. */
  weight?: 'refused' | 'required';
  /** The posting's own words with some around them. */
  quote: Excerpt;
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
/** What people look for, and in which words it is missed. */
const missed: [kind: ConditionKind, word: string][] = [
  ['years', 'years'],
  ['place', 'place'],
  ['visa', 'visa'],
  ['pay', 'pay'],
];

/** Describes the conditions of a posting. What the lines above them say already is not said again in the first row. */
export function describeConditions(
  conditions: Condition[],
  posting: Pick<Posting, 'description' | 'blocks' | 'jobLocation' | 'title'>,
): ConditionRows {
  const all = conditions.map((condition, index) => describe(condition, index, posting));
  const seen = new Set<ConditionKind>();
  const main = conditions.flatMap(({ kind, stance }, index) => {
    const row = all[index];
    const isFirst = mainKinds.includes(kind) && !seen.has(kind);
    seen.add(kind);
    if (!row || !(isFirst || isWeighty(stance))) return [];
    const value = kind === 'place' && !isWeighty(stance) ? withoutPlace(row.value, posting) : row.value;
    return value ? { ...row, value } : [];
  });
  const silent = missed.flatMap(([kind, word]) => (seen.has(kind) ? [] : word));
  return { main, all, ...(silent.length > 0 && { silence: `Says nothing of ${joinOr(silent)}.` }) };
}

function describe(
  { kind, value, text, start, end, stance }: Condition,
  index: number,
  { description, blocks }: Pick<Posting, 'description' | 'blocks'>,
): ConditionRow {
  const row: ConditionRow = {
    key: `${conditionKinds.indexOf(kind)}:${index}`,
    name: names[kind],
    value,
    quote: { before: '', found: text, after: '' },
  };
  if (isWeighty(stance)) row.weight = stance;
  if (start === undefined || end === undefined) return row;
  row.place = { start, end };
  const block = blocks.findLast((each) => each.start <= start);
  const within = block && end <= block.start + block.text.length ? block : undefined;
  const from = within?.start ?? start;
  const whole = within?.text ?? description.slice(start, end);
  row.quote = excerpt(whole.replace(/\s/g, ' '), start - from, end - from);
  return row;
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

function joinOr(words: string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
