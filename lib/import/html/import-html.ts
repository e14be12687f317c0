import { importFlow } from '../flow/import-flow.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ParserView, ResumeReading } from '../imported-resume.ts';
import { readHtml } from './read-html.ts';

/**
 * Reads a resume from a web page that was saved, without its scripts, styles and what it hides.
 *
 * @throws Error with one plain sentence when it holds more than any resume does.
 */
export function importHtml(html: string, knowledge: ImportKnowledge): ResumeReading & ParserView {
  return importFlow(readHtml(html), 'web page', knowledge);
}
