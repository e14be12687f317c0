import type { ImportKnowledge } from '../import-knowledge.ts';
import type { FileFinding, ParserView, ResumeReading } from '../imported-resume.ts';
import { importLines } from '../sections/read-sections.ts';
import type { FlowBlock, FlowDocument } from './flow.ts';
import { flowToLines } from './flow-to-lines.ts';

/** Reads a resume from a document of flowing text. `format` names the kind of file in sentences: "RTF file". */
export function importFlow(
  { blocks, hidden }: FlowDocument,
  format: string,
  knowledge: ImportKnowledge,
): ResumeReading & ParserView {
  const lines = flowToLines(blocks, knowledge.recognise);
  const read = importLines(lines, knowledge);
  const flags =
    lines.length > 0 ? read.flags : [{ path: [], why: `This ${format} holds no text.` }, ...read.flags];
  return { ...read, flags, findings: findHidden(hidden), parserText: textOf(blocks), pages: 0 };
}

function findHidden(hidden: string[]): FileFinding[] {
  const text = hidden
    .map((each) => each.trim())
    .filter(Boolean)
    .join('\n');
  const why = 'It is hidden. People do not see it, programs do; recruiters take that for cheating.';
  return text ? [{ kind: 'hidden-text', page: 1, text, why }] : [];
}

function textOf(blocks: FlowBlock[]): string {
  return blocks
    .flatMap((block): string[] =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map(textOf).join('\t'))
        : [block.runs.map(({ text }) => text).join('')],
    )
    .join('\n');
}
