import { createFlowCounter, type FlowBlock, type FlowDocument } from '../flow/flow.ts';
import { importFlow } from '../flow/import-flow.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ParserView, ResumeReading } from '../imported-resume.ts';
import { hasContacts } from '../recognise/contact-addresses.ts';
import { createOdfStyles } from './odf-styles.ts';
import { readOdf } from './read-odf.ts';

const FORMAT = 'OpenDocument file';

/** Reads an OpenDocument text (.odt) as a resume. Throws like `readOdt`. */
export function importOdt(
  zip: { read(name: string): string },
  knowledge: ImportKnowledge,
): ResumeReading & ParserView {
  return importFlow(readOdt(zip), FORMAT, knowledge);
}

/**
 * Reads an OpenDocument text (.odt) as a document.
 *
 * @throws Error with one plain sentence when it is damaged, locked, or holds more than any resume does.
 */
export function readOdt(zip: { read(name: string): string }): FlowDocument {
  const content = zip.read('content.xml');
  if (!content.includes('<office:'))
    throw new Error(
      'This OpenDocument file is damaged or locked. Save it again without a password and bring that.',
    );
  const counter = createFlowCounter(FORMAT);
  const styles = createOdfStyles();
  const { header } = readOdf(zip.read('styles.xml'), styles, counter);
  const { blocks, hidden } = readOdf(content, styles, counter);
  return { blocks: withHeader(header, blocks), hidden };
}

/** Reads an OpenDocument text that is a single XML file (.fodt). Throws like `importOdt`. */
export function importFlatOdt(xml: string, knowledge: ImportKnowledge): ResumeReading & ParserView {
  const document: FlowDocument & { header: FlowBlock[] } = readOdf(
    xml,
    createOdfStyles(),
    createFlowCounter(FORMAT),
  );
  return importFlow({ ...document, blocks: withHeader(document.header, document.blocks) }, FORMAT, knowledge);
}

/** Contacts that stand in the head of the pages only: people see them at the top, beside the name. */
function withHeader(header: FlowBlock[], blocks: FlowBlock[]): FlowBlock[] {
  const body = JSON.stringify(blocks);
  const missing = header.filter((block) => {
    const text = block.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
    return text.trim() && !body.includes(text.trim());
  });
  const text = missing.flatMap((block) =>
    block.kind === 'paragraph' ? block.runs.map((run) => run.text) : [],
  );
  return hasContacts(text.join(' ')) ? [...blocks.slice(0, 1), ...missing, ...blocks.slice(1)] : blocks;
}
