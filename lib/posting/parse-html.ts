/** Parses markup into a document of its own, in which nothing is loaded or run, and returns its body. */
export function parseHtml(html: string, document: Document): HTMLElement {
  const parser = document.defaultView ? new document.defaultView.DOMParser() : new DOMParser();
  return parser.parseFromString(html, 'text/html').body;
}
