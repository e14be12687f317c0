/** What is known of an imported file; `pages` is 0 or absent where it has none. */
interface ReadFile {
  pages?: number;
  findings: { kind: string; text: string }[];
  sections?: string[];
}

/** What rules are told of an imported file: its pages and sections, and the text in it that nobody sees. */
export function toFileFacts({ pages = 0, findings, sections }: ReadFile): FileFacts {
  const hiddenText = findings.filter(({ kind }) => kind === 'hidden-text').map(({ text }) => text);
  return { pages, hiddenText, ...(sections && { sections }) };
}

/** What only the file that a resume was imported from can tell. */
export interface FileFacts {
  /** Pages of the PDF or Word file; 0 where it has none. */
  pages?: number;
  /** The headings of its sections, in their order. */
  sections?: string[];
  /** Text that a reader cannot see: white, tiny or off the page. */
  hiddenText?: string[];
}
