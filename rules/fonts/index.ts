import type { Font } from '../../lib/layout/template.ts';
import { arimo } from './arimo.ts';
import { carlito } from './carlito.ts';
import { sourceSerif4 } from './source-serif-4.ts';
import { tinos } from './tinos.ts';

/** Fonts that files are set in, each with whole Latin, Greek and Cyrillic. */
export const fonts: readonly Font[] = [carlito, arimo, sourceSerif4, tinos];
