import type { Fuzz } from '../fuzz.ts';
import { brought } from './brought.ts';
import { bullets } from './bullets.ts';
import { imports } from './imports.ts';
import { pages } from './pages.ts';
import { postings } from './postings.ts';
import { storedValues } from './stored.ts';

/** Everything that is held against made-up inputs. */
export const properties: Fuzz[] = [
  ...postings,
  ...pages,
  ...imports,
  ...brought,
  ...bullets,
  ...storedValues,
];
