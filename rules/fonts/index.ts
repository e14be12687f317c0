import type { Font } from '../../lib/layout/template.ts';

/** Fonts that files are set in, each with whole Latin, Greek and Cyrillic. All are under the SIL Open Font License 1.1. */
export const fonts: readonly Font[] = [
  // As wide as Calibri in every letter.
  { id: 'carlito', name: 'Carlito', inWord: 'Calibri' },
  // As wide as Arial in every letter.
  { id: 'arimo', name: 'Arimo', inWord: 'Arial' },
  // Nearly as wide as Cambria.
  { id: 'source-serif-4', name: 'Source Serif 4', inWord: 'Cambria' },
  // As wide as Times New Roman in every letter.
  { id: 'tinos', name: 'Tinos', inWord: 'Times New Roman' },
];
