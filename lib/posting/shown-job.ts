/**
 * The ids that elements name in an attribute, as an expression captures them there, in lower case: those of the jobs that
 * a page leads to or shows.
 */
export function readIds(parent: ParentNode, selector: string, id: RegExp, attribute = 'href'): string[] {
  return [...parent.querySelectorAll(selector)].flatMap(
    (element) => id.exec(element.getAttribute(attribute) ?? '')?.[1]?.toLowerCase() ?? [],
  );
}

/**
 * Whether what a page shows is named, and is another job than the wanted one: after a move within a page the job before
 * stays until the new one has arrived.
 */
export function namesOthers(ids: string[], wanted: string): boolean {
  return ids.length > 0 && !ids.includes(wanted.toLowerCase());
}
