import { Parser } from 'htmlparser2';
import { inlineElements, textlessElements } from '../../posting/blocks/html-elements.ts';
import { createFlowCounter, type FlowDocument, type FlowRun } from '../flow/flow.ts';
import { createFlowBuilder } from '../flow/flow-builder.ts';
import { findHiding, isHiddenByAttributes } from './hidden-elements.ts';

/** An element that is open, and how text in it is set. */
interface Open {
  name: string;
  look: Omit<FlowRun, 'text'>;
  /** Nothing in it is shown. */
  isHidden: boolean;
  /** White space in it counts. */
  isTyped: boolean;
}

/** A longer piece between two tags is no text that people have written. */
const MOST_SOURCE = 1_000_000;
/** Parts of a page that are no part of a document. */
const FURNITURE = new Set(['nav', 'footer', 'button', 'form', 'dialog', 'menu', 'title', 'picture']);
/** Elements with a gap above and below. */
const SPACED = new Set(['p', 'section', 'article', 'header', 'hr', 'table', 'dl', 'blockquote', 'fieldset']);
const BOLD = new Set(['b', 'strong', 'th', 'dt']);
/** What is set apart from the text before it, such as dates at the right edge. */
const APART =
  /(?:^|[\s_-])(?:float|right|dates?|period|duration|years|end)(?:$|[\s_-])|float:\s*(?:right|end)/i;

/** Reads a page of HTML as a document: headings, paragraphs, lists, tables and links. Throws like `createFlowCounter`. */
export function readHtml(html: string): FlowDocument {
  const counter = createFlowCounter('web page');
  const builder = createFlowBuilder(counter);
  const isHiddenByStyle = findHiding(html);
  const stack: Open[] = [{ name: '', look: {}, isHidden: false, isTyped: false }];
  const top = (): Open => stack.at(-1) ?? { name: '', look: {}, isHidden: false, isTyped: false };
  const listDepth = (): number => stack.filter(({ name }) => name === 'ul' || name === 'ol').length;

  function open(name: string, attributes: Record<string, string>): void {
    counter.count('parts');
    counter.checkDepth(stack.length);
    const { isHidden, look, isTyped } = top();
    const hides =
      isHidden ||
      textlessElements.has(name) ||
      FURNITURE.has(name) ||
      isHiddenByAttributes(attributes) ||
      isHiddenByStyle(name, attributes);
    const href = name === 'a' ? attributes.href : undefined;
    stack.push({
      name,
      look: { ...look, ...(BOLD.has(name) && { bold: true }), ...(href && { href }) },
      isHidden: hides,
      isTyped: isTyped || name === 'pre' || name === 'textarea',
    });
    if (hides) return;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (SPACED.has(name) || level) builder.markGap();
    if (name === 'br') builder.addText('\n', look);
    else if (name === 'table') builder.startTable();
    else if (name === 'tr') builder.startRow();
    else if (name === 'td' || name === 'th') builder.startCell();
    else if (name === 'li') builder.startParagraph({ bullet: true, depth: listDepth() });
    else if (level) builder.startParagraph({ bullet: false, level: Number(level) });
    else if (!inlineElements.has(name)) startBlock(attributes);
    else if (builder.hasText() && isApart(attributes)) builder.addText('\t', look);
  }

  function startBlock(attributes: Record<string, string>): void {
    // Blocks that are floated stand beside the text before them.
    if (builder.hasText() && /float:\s*right/i.test(attributes.style ?? ''))
      builder.addText('\t', top().look);
    else builder.startParagraph();
  }

  function close(name: string): void {
    const at = stack.findLastIndex((each) => each.name === name);
    if (at <= 0) return;
    const { isHidden } = stack[at] ?? top();
    stack.length = at;
    if (isHidden) return;
    if (SPACED.has(name)) builder.markGap();
    if (name === 'table') builder.endTable();
    else if (!inlineElements.has(name) && name !== 'br') builder.startParagraph();
  }

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag: close,
      ontext(text) {
        const { isHidden, isTyped, look } = top();
        // White space of the source counts only where there is far too much of it.
        if (text.length > MOST_SOURCE) counter.count('characters', text.length);
        if (!isHidden) builder.addText(isTyped ? text : text.replace(/[\t\n\f\r ]+/g, ' '), look);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { blocks: builder.finish(), hidden: [] };
}

function isApart({ class: names = '', style = '' }: Record<string, string>): boolean {
  return APART.test(names) || APART.test(style);
}
