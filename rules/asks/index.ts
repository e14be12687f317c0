import type { AskCues } from '../../lib/requirements/ask-cues.ts';
import { english } from './english/index.ts';

/**
 * How postings say what they ask for. Another language has the same parts (`AskCues` names them) and goes beside English:
 * `rules/asks/<language>.ts`, or a folder like `english/` where it grows.
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
