/** What a condition is about, in the order in which conditions are shown. */
export const conditionKinds = [
  'years',
  'place',
  'visa',
  'clearance',
  'language',
  'pay',
  'contract',
  'degree',
  'travel',
  'on-call',
  'start-date',
  'closing-date',
] as const;

export type ConditionKind = (typeof conditionKinds)[number];

/**
 * How strongly a condition is meant where the posting says so: it insists, it refuses something, it does without
 * something that others ask for, or it would only like it.
 */
export type Stance = 'required' | 'refused' | 'waived' | 'preferred';

/** What a posting asks or says beside its terms: total years, place, visa, pay, dates. */
export interface Condition {
  kind: ConditionKind;
  /** Short and always in the same form: "5+ years", "Hybrid, 3 days on site, Berlin", "No visa sponsorship". */
  value: string;
  /** Of years of work: the least that will do. */
  years?: number;
  /** The posting's own words. */
  text: string;
  /** Where the words stand in the description; absent where they stand in the page's title, facts or data. */
  start?: number;
  end?: number;
  stance?: Stance;
}

/** A condition within a passage: `start` and `end` count in its text. */
export interface Finding {
  kind: ConditionKind;
  value: string;
  years?: number;
  start: number;
  end: number;
  stance?: Stance | undefined;
}
