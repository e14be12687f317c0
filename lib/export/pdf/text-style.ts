import type { Look } from '../../layout/layout.ts';

/**
 * The size and leading of running text. They stand on each text, together: the library measures a leading by the size
 * beside it, and draws nothing at the foot of a page that has a leading itself.
 */
export function textStyle({ size, leading }: Look): { fontSize: number; lineHeight: number } {
  return { fontSize: size, lineHeight: leading };
}
