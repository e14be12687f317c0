import { decodeEntities } from '../html/html-text.ts';

/** A tag of HTML, unless a backslash says that it is text. */
const TAG = /(?<!\\)<(\/?)([a-z][a-z\d]{0,9})(\s[^<>]{0,2000})?\s?\/?>/gi;
const BLOCKS = /^(?:p|div|ul|ol|hr|section|article|header|footer|table|tr|details|summary)$/;
const INLINE = /^(?:span|strong|em|small|sub|sup|mark|kbd|code|font|[biusa])$/;
const DROPPED = /^(?:img|input|center|tbody|thead|main|aside|td|th|time|abbr|nav)$/;
/** What is set apart from the text before it: dates at the right edge. */
const APART = /float|right|date|period|time|location/i;

/** Markdown without the HTML in it: comments are gone, tags that break lines do so, links are those of Markdown. */
export function dropTags(markdown: string): string {
  const text = withoutComments(markdown);
  if (!/<[a-z/]/i.test(text)) return text;
  return decodeEntities(text.split('\n').map(dropInLine).join('\n'));
}

function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    kept += text.slice(from, start);
    // The blanks on both sides of it are one.
    from = end + (/[ \t]$/.test(kept.slice(-1)) && text[end + 3] === ' ' ? 4 : 3);
  }
  return kept + text.slice(from);
}

function dropInLine(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const isBullet = /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line);
  const isRow = line.trim().startsWith('|');
  let href = '';
  let isAfterSpan = false;
  return line.replace(TAG, (tag, slash: string, written: string, attributes = '', at: number) => {
    const name = written.toLowerCase();
    if (name === 'br') return isBullet || isRow ? ' ' : `\n${indent}`;
    if (name === 'li') return slash ? '' : `\n${indent}- `;
    if (/^h[1-6]$/.test(name)) return slash ? '\n' : `\n${'#'.repeat(Number(name[1]))} `;
    if (name === 'a' && !slash) {
      href = /\shref\s*=\s*["']?([^"'\s>]{1,600})/i.exec(attributes)?.[1] ?? '';
      return href ? '[' : '';
    }
    if (name === 'a') {
      const link = href ? `](${href})` : '';
      href = '';
      return link;
    }
    if (name === 'span' && !slash) {
      const gap =
        (isAfterSpan && /<\/span>\s*$/i.test(line.slice(Math.max(0, at - 60), at))) || APART.test(attributes);
      return gap ? '    ' : '';
    }
    isAfterSpan ||= name === 'span';
    if (BLOCKS.test(name)) return isRow ? ' ' : '\n';
    return INLINE.test(name) || DROPPED.test(name) ? '' : tag;
  });
}
