import { phraseSource } from '../../text/lists.ts';

/** Words that say how long something took. */
export interface StayWords {
  /** "years", "months": units of a length of time. */
  years: string[];
  months: string[];
  /** Units of months that count behind years only. */
  shortMonths: string[];
  /** "and", between years and months. */
  and: string[];
}

/** Tells how long somebody stayed. */
export interface StayRecogniser {
  /** Whether a text says how long something took and nothing else: "2 years 10 months". */
  isLengthOfStay(text: string): boolean;
  /** How many letters at the start of what stands behind dates say how long that was: " · 3 yrs 2 mos". */
  measureStay(text: string): number;
}

/** Makes the recogniser of lengths of stays. */
export function createStayRecogniser({ years, months, shortMonths, and }: StayWords): StayRecogniser {
  const number = String.raw`[~<]?\d{1,2}(?:[.,]\d|½)?\+?\s?`;
  const year = String.raw`${number}(?:${phraseSource(years)})(?!\p{L})\.?`;
  const month = String.raw`${number}(?:${phraseSource(months)})(?!\p{L})\.?`;
  const monthBehind = String.raw`\d{1,2}\s?(?:${phraseSource([...months, ...shortMonths])})(?!\p{L})\.?`;
  const stay = String.raw`(?:${year}(?:[,\s]{0,2}(?:(?:${phraseSource(and)})\s)?${monthBehind})?|${month})`;
  const alone = new RegExp(String.raw`^\(?${stay}\)?$`, 'iu');
  const behind = new RegExp(String.raw`^\s*(?:[·•|,:]\s*)?(?:[([]\s*)?${stay}(?:\s*[)\]])?`, 'iu');
  return {
    isLengthOfStay: (text) => alone.test(text),
    measureStay: (text) => behind.exec(text)?.[0].length ?? 0,
  };
}
