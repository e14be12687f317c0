import { phraseSource } from '../../text/lists.ts';

/** What a document says of itself. */
export interface DocumentWords {
  /** "resume" */
  titles: string[];
  /** "page" */
  page: string[];
  /** "of", between the number of a page and how many there are. */
  of: string[];
  /** "category", "level": names of the columns of a table. */
  tableHeads: string[];
}

/** The number of a page, at the end of a line or alone on it. */
export interface PageMark {
  /** What stands before it: the name at the top of the resume, or what the document is. */
  before: string;
  /** What stands behind it. */
  after: string;
  /** Not a number alone: "Page 2", "2 of 3", "2/3". */
  isSpelledOut: boolean;
}

/** Tells what a document says of itself from what it says of a person. */
export interface DocumentRecogniser {
  /** "Page 1 of 2", "Ana Obi – 1/2", "- 3 -"; `undefined` where a line does not number a page. */
  readPageMark(text: string): PageMark | undefined;
  /** Whether a text only says what the document is: "Resume", "Curriculum Vitae". */
  isDocumentTitle(text: string): boolean;
  /** "Ana Obi" for "Resume of Ana Obi" or "CV – Ana Obi". */
  withoutDocumentTitle(text: string): string;
  /** Whether a text is the name of a column of a table. */
  isTableHead(text: string): boolean;
}

/** Makes the recogniser of page marks and titles of documents. */
export function createDocumentRecogniser(words: DocumentWords): DocumentRecogniser {
  const [titles, page, of] = [words.titles, words.page, words.of].map(phraseSource);
  const title = new RegExp(`^(?:${titles})$`, 'iu');
  const titleBefore = new RegExp(String.raw`^(?:${titles})(?:\s(?:${of})|\s[–-]|:)\s+`, 'iu');
  const tableHead = new RegExp(`^(?:${phraseSource(words.tableHeads)})$`, 'iu');
  const number = String.raw`(?<page>(?:${page})\s)?\d{1,3}(?:\s?(?<of>${of}|/|–|-)\s?\d{1,3})?`;
  const atEnd = new RegExp(
    String.raw`^(?<before>.{0,80}?)(?:^|[\s|·,•–—-]{1,10})${number}(?:\s?[-–—])?$`,
    'iu',
  );
  const atStart = new RegExp(String.raw`^(?:${page})\s\d{1,3}(?!\d)(?<after>.*)$`, 'iu');
  return {
    readPageMark(text) {
      const end = atEnd.exec(text)?.groups;
      if (end)
        return {
          before: end.before ?? '',
          after: '',
          isSpelledOut: end.page !== undefined || /[^–-]/.test(end.of ?? ''),
        };
      const start = atStart.exec(text)?.groups;
      return start && { before: '', after: start.after ?? '', isSpelledOut: true };
    },
    isDocumentTitle: (text) => title.test(text),
    withoutDocumentTitle: (text) => text.replace(titleBefore, ''),
    isTableHead: (text) => tableHead.test(text),
  };
}
