import type { AskCues } from '../../lib/requirements/ask-cues.ts';
import { english } from './english/index.ts';

/**
 * How postings say what they ask for. The next language goes beside English, as `rules/asks/<language>.ts` or as a folder
 * like `english/` when it grows. It has the parts that `AskCues` names.
 */
export const askCues: AskCues = english;

/** Term ids of one ecosystem: where a slash joins them, a posting asks for both. */
export const inseparable: [string, string][] = [
  ['html', 'css'],
  ['react', 'redux'],
  ['html', 'javascript'],
  ['css', 'javascript'],
  ['css', 'sass'],
  ['css', 'scss'],
  ['css', 'less'],
];
