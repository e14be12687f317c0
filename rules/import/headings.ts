import type { HeadingWords } from '../../lib/import/recognise/headings.ts';
import { dutch } from './headings/dutch.ts';
import { english } from './headings/english.ts';
import { french } from './headings/french.ts';
import { german } from './headings/german.ts';
import { italian } from './headings/italian.ts';
import { polish } from './headings/polish.ts';
import { portuguese } from './headings/portuguese.ts';
import { spanish } from './headings/spanish.ts';

/** Headings of sections, a file a language. Where two languages have the same word for two things, the first counts. */
export const headings: HeadingWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
];
