/** Whether a text is written in Markdown: it has headings, bold words or links of it. */
export function isMarkdown(text: string): boolean {
  return /^#{1,6}\s\S/m.test(text) || /\*\*[^*\n]{1,200}\*\*/.test(text) || /\]\(https?:/.test(text);
}

/** Marks behind a backslash are text: they are put out of reach while the others are read. */
const ESCAPED = /\\([\\`*_{}[\]()#+.!|<>~-])/g;
const HIDDEN = 0xe000;

/** Plain text of Markdown: no stars, underscores or backticks; a link becomes its text with the address behind it. */
export function dropMarks(text: string): string {
  return text
    .replace(ESCAPED, (_, mark: string) => String.fromCharCode(HIDDEN + mark.charCodeAt(0)))
    .replace(
      /!?\[([^[\]\n]{0,300})\]\((?:mailto:|tel:)?([^()\s]{0,600})(?:\s[^()\n]{0,200})?\)/g,
      (_, label: string, address: string) =>
        label === '' || address.includes(label)
          ? address
          : /^https?:/.test(address)
            ? `${label} (${address})`
            : label,
    )
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]+)>/g, (_, address: string) => address.replace('mailto:', ''))
    .replace(/(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
    .replace(/(?<![\w*\\])([*_])(?=[^\s*_])([^*_]*[^\s*_\\])\1(?![\w*])/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/[\uE000-\uE07F]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - HIDDEN));
}
