/** Elements whose content is no text, those that begin a line, and those that a gap stands around. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const LINES = new Set([
  'div',
  'p',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'section',
  'br',
  'hr',
  'article',
  'header',
]);
const APART = new Set(['p', 'ul', 'ol', 'table', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const NAMES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
};

/** The text of a web page as Markdown: its headings, items and lines, with tabs between cells. */
export function htmlToText(html: string): string {
  let text = '';
  let silent = '';
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const isComment = html.startsWith('<!--', open);
    const end = html.indexOf(isComment ? '-->' : '>', open);
    if (!silent) text += decode(html.slice(at, open));
    if (end < 0) return tidy(text);
    const [, slash = '', raw = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(html.slice(open, open + 20)) ?? [];
    const name = raw.toLowerCase();
    at = end + (isComment ? 3 : 1);
    if (silent) silent = slash && name === silent ? '' : silent;
    else if (SILENT.has(name) && !slash && html[end - 1] !== '/') silent = name;
    else text += markOf(name, slash !== '');
  }
  return tidy(silent ? text : text + decode(html.slice(at)));
}

function markOf(name: string, isEnd: boolean): string {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return isEnd ? '\n\n' : `\n\n${'#'.repeat(Number(heading))} `;
  if (name === 'li') return isEnd ? '\n' : '\n• ';
  if (name === 'td' || name === 'th') return isEnd ? '\t' : '';
  if (APART.has(name)) return '\n\n';
  return LINES.has(name) ? '\n' : '';
}

function decode(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, decimal, name: string) => {
      if (name) return NAMES[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

/** Items whose text stands in a paragraph of its own stay on one line; nothing is more than one empty line apart. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, ''))
    .join('\n')
    .replace(/^(•|#{1,6})\n+/gm, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
