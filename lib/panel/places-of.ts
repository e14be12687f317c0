import type { TextRange } from '../text/range.ts';
import type { AskRow } from './ask-rows.ts';

/** Where the posting names what a row asks for. */
export function placesOf({ quote, otherQuotes }: AskRow): TextRange[] {
  return [quote, ...otherQuotes].flatMap(({ places }) => places);
}
