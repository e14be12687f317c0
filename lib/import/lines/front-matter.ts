/** More lines than this are the resume itself, between two rules. */
const MOST_LINES = 200;

/** What stands between two rules at the very top of a Markdown file, and the text below it. */
export interface FrontMatter {
  matter: string;
  body: string;
  /** TOML stands between plus signs. */
  format: 'yaml' | 'toml';
}

/** Splits the front matter off a text; `undefined` where it has none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rule = /^(?:---|\+\+\+)[\t ]*$/.exec(lines[0] ?? '')?.[0].trim();
  if (!rule) return undefined;
  const end = lines
    .slice(1, MOST_LINES)
    .findIndex((line) => line.trimEnd() === rule || (rule === '---' && line.trimEnd() === '...'));
  if (end < 0) return undefined;
  return {
    matter: lines.slice(1, end + 1).join('\n'),
    body: lines.slice(end + 2).join('\n'),
    format: rule === '---' ? 'yaml' : 'toml',
  };
}

/** Whether a text begins with front matter: between its rules every line is a key, part of a list, or goes on. */
export function isFrontMatter(text: string): boolean {
  const found = splitFrontMatter(text);
  if (!found) return false;
  const lines = found.matter.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const isKey = (line: string): boolean => /^["']?[\w.-]{1,60}["']?\s*(?:[:=](?:\s|$)|\s=\s?)/.test(line);
  return (
    lines.length > 0 && lines.some(isKey) && lines.every((line) => isKey(line) || /^[\s\-\]}[]/.test(line))
  );
}
