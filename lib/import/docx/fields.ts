/** A field of Word, such as a link or the number of a page, while it is open. */
interface Field {
  code: string;
  isResult: boolean;
}

/** What stands inside fields of Word: their code is never shown, what it gave is. */
export interface Fields {
  /** Something begins, is parted from what it gave, or ends. Returns a number for a page where one ended. */
  mark(type: string | undefined): string;
  /** More of the code of the innermost field. */
  addCode(code: string): void;
  /** Whether letters here are shown, and the address that they link to. */
  state(): { isShown: boolean; href?: string };
}

/** Follows fields through a story; they can go over several paragraphs. */
export function followFields(): Fields {
  const open: Field[] = [];
  return {
    mark(type) {
      const last = open.at(-1);
      if (type === 'begin') open.push({ code: '', isResult: false });
      else if (type === 'separate' && last) last.isResult = true;
      else if (type === 'end') open.pop();
      // What such a field gave when the file was saved says nothing, and is often absent.
      return type === 'end' && last && isPageNumber(last.code) ? '1' : '';
    },
    addCode(code) {
      const last = open.at(-1);
      if (last && !last.isResult) last.code += code;
    },
    state() {
      const isShown = open.every(({ isResult, code }) => isResult && !isPageNumber(code));
      const href = open.map(({ code }) => linkOf(code)).findLast((link) => link !== undefined);
      return { isShown, ...(href !== undefined && { href }) };
    },
  };
}

/** Whether the code of a field gives the number of a page, or how many there are. */
function isPageNumber(code: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code);
}

/** The address in the code of a field that is a link; places in the file itself are none. */
export function linkOf(code: string): string | undefined {
  const address = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(code);
  return address?.[1] ?? address?.[2];
}
