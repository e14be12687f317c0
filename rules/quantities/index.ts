import type { QuantityWords } from '../../lib/quantities/quantity-words.ts';
import { changes } from './changes.ts';
import { counts } from './counts.ts';
import { notAmounts } from './not-amounts.ts';
import { times } from './times.ts';
import { units } from './units.ts';
import { years } from './years.ts';

/** The words by which the finder of quantities tells them from other numbers. */
export const quantityWords: QuantityWords = { notAmounts, counts, years, changes, times, units };
