/** The address of what a page shows: a fragment leads to a place in it, unless the page takes it for a path. */
export function pageAddress(url: string): string {
  return url.replace(/#(?![/!]).*$/s, '');
}
