const BRING = 'Bring PDF, Word (.docx), OpenDocument (.odt), RTF, HTML, text, Markdown, JSON or YAML.';

/** The error that says why a file cannot be read, and what can. */
export function refuse(name: string, why: string): Error {
  return new Error(`${name}: ${why}. ${BRING}`);
}
