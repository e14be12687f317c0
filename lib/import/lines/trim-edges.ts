/** A piece of a line without empty brackets and without the separators and signs of links that stood beside it. */
export function trimEdges(piece: string): string {
  return piece
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s|·•,;:)\]–—-]+|[\s|·•,;:([–—-]+$|\s\/$|\s*[↗⧉]$/g, '')
    .trim();
}
