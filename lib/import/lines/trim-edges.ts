/** A piece of a line without empty brackets and without the separators that parted it from others. */
export function trimEdges(piece: string): string {
  return piece
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s|·•,;:)\]–—-]+|[\s|·•,;:([–—-]+$|\s\/$/g, '')
    .trim();
}
