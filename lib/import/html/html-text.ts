/** Tags that people and editors put into texts. "List<String>" and "<name>" are none. */
const TAG = /<(\/?)(h[1-6]|ul|ol|li|br|hr|div|span|strong|[abipsu]|em)(\s[^<>]{0,2000})?\s?\/?>/gi;
const CLOSED = /<\/(?:p|ul|ol|li|strong|em|span|div|[abu])>|<br\s?\/?>/i;
const INLINE = /^(?:a|b|i|s|u|em|span|strong)$/i;

/** One line of a text that was marked up as HTML. */
export interface HtmlLine {
  text: string;
  /** It is an item of a list. */
  bullet: boolean;
}

/** Whether a text is marked up as HTML, as the editors of many programs do. */
export function isHtml(text: string): boolean {
  return CLOSED.test(text);
}

/** The lines of a text marked up as HTML: one for each paragraph and each item of a list, none of them blank. */
export function htmlToLines(html: string): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let line: HtmlLine = { text: '', bullet: false };
  const end = (bullet: boolean): void => {
    const text = decodeEntities(line.text).replace(/\s+/g, ' ').trim();
    if (text) lines.push({ ...line, text });
    // An item may hold a paragraph of its own.
    line = { text: '', bullet: bullet || (line.bullet && !text) };
  };
  let last = 0;
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(TAG)) {
    line.text += html.slice(last, index);
    last = index + tag.length;
    if (!INLINE.test(name)) end(name.toLowerCase() === 'li' && !slash);
  }
  line.text += html.slice(last);
  end(false);
  return lines;
}

/** The names of the signs that texts hold most; others are left as they are written. */
const SIGNS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  bull: '•',
  middot: '·',
  hellip: '…',
};

/** A text with the signs that "&amp;" and "&#8211;" stand for. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name) return SIGNS[name] ?? whole;
      const code = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
