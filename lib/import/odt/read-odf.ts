import { Parser } from 'htmlparser2';
import type { FlowBlock, FlowCounter, FlowDocument, FlowRun } from '../flow/flow.ts';
import { createFlowBuilder } from '../flow/flow-builder.ts';
import type { OdfStyles } from './odf-styles.ts';

interface Open {
  name: string;
  look: Omit<FlowRun, 'text'>;
  /** Its text is of the document. */
  isRead: boolean;
  /** A style hides it from people. */
  isHidden: boolean;
}

/** Parts whose text is no text of the document: notes of reviewers, what was deleted, and names of pictures. */
const SKIPPED = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
  'office:forms',
  'text:page-number',
  'text:page-count',
]);

/**
 * Reads the XML of an OpenDocument file: its styles into `styles`, and what stands in its body, its boxes and the head
 * of its pages. Throws like `counter`.
 */
export function readOdf(
  xml: string,
  styles: OdfStyles,
  counter: FlowCounter,
): FlowDocument & { header: FlowBlock[] } {
  const body = createFlowBuilder(counter);
  const header = createFlowBuilder(counter);
  const hidden: string[] = [];
  const stack: Open[] = [];
  let builder = body;
  const depthOf = (name: string): number => stack.filter((each) => each.name === name).length;
  const top = (): Open => stack.at(-1) ?? { name: '', look: {}, isRead: false, isHidden: false };

  function open(name: string, attributes: Record<string, string>): void {
    counter.count('parts');
    counter.checkDepth(stack.length);
    const above = top();
    if (name === 'style:style')
      styles.open(
        attributes['style:name'] ?? '',
        attributes['style:parent-style-name'],
        attributes['style:default-outline-level'],
      );
    if (name === 'style:text-properties') styles.setText(attributes);
    if (name === 'style:header') builder = header;
    const isStart = name === 'office:text' || name === 'style:header';
    const isRead = (above.isRead || isStart) && !SKIPPED.has(name);
    const { bold, size, isHidden, level } = styles.find(attributes['text:style-name']);
    const isText = /^text:(?:p|h|span)$/.test(name);
    const href = name === 'text:a' ? attributes['xlink:href'] : undefined;
    const look = {
      ...above.look,
      ...(isText && bold !== undefined && { bold }),
      ...(isText && size !== undefined && { size }),
      ...(href && { href }),
    };
    const isConcealed = /^text:hidden/.test(name) || (isText && isHidden === true);
    stack.push({ name, look, isRead, isHidden: above.isHidden || isConcealed });
    if (isRead) start(name, attributes, level);
  }

  function start(name: string, attributes: Record<string, string>, level: number | undefined): void {
    const { look } = top();
    if (name === 'text:h')
      builder.startParagraph({ bullet: false, level: Number(attributes['text:outline-level'] ?? 1) || 1 });
    else if (name === 'text:p') startParagraph(level);
    else if (name === 'text:list-item') builder.startParagraph({ bullet: true, depth: depthOf('text:list') });
    else if (name === 'text:tab') builder.addText('\t', look);
    else if (name === 'text:line-break') builder.addText('\n', look);
    else if (name === 'text:s')
      builder.addText(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 40)), look);
    else if (name === 'table:table') builder.startTable();
    else if (name === 'table:table-row') builder.startRow();
    else if (name === 'table:table-cell') builder.startCell();
  }

  function startParagraph(level: number | undefined): void {
    builder.startParagraph({ bullet: false, ...(level !== undefined && { level }) });
    isEmpty = true;
  }
  let isEmpty = false;

  function close(name: string): void {
    const at = stack.findLastIndex((each) => each.name === name);
    if (at < 0) return;
    const { isRead } = stack[at] ?? top();
    stack.length = at;
    if (!isRead) return;
    if (name === 'text:p' && isEmpty) builder.markGap();
    if (/^text:(?:p|h)$/.test(name)) builder.startParagraph();
    if (name === 'table:table') builder.endTable();
    if (name === 'style:header') builder = body;
  }

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag: close,
      ontext(text) {
        const { isRead, isHidden, look, name } = top();
        if (!isRead || !/^text:/.test(name)) return;
        isEmpty = false;
        if (isHidden) hidden.push(text);
        else builder.addText(text.replace(/[\t\n\r ]+/g, ' '), look);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { blocks: body.finish(), header: header.finish(), hidden };
}
