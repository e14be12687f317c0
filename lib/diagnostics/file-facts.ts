import type { ParserView } from '../resume/parser-view.ts';
import type { FileFacts } from './resume-subject.ts';

/** What rules are told of an imported file: its pages, and the text in it that nobody sees. */
export function toFileFacts({ pages, findings }: Pick<ParserView, 'pages' | 'findings'>): FileFacts {
  const hiddenText = findings.filter(({ kind }) => kind === 'hidden-text').map(({ text }) => text);
  return { pages, hiddenText };
}
