import { importFlow } from '../flow/import-flow.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ParserView, ResumeReading } from '../imported-resume.ts';
import { readRtf } from './read-rtf.ts';

/**
 * Reads a resume from RTF.
 *
 * @throws Error with one plain sentence when it holds more than any resume does.
 */
export function importRtf(rtf: string, knowledge: ImportKnowledge): ResumeReading & ParserView {
  return importFlow(readRtf(rtf), 'RTF file', knowledge);
}
