import { Text } from '@react-pdf/renderer';
import type { ComponentProps, ReactNode } from 'react';
import type { Look } from '../../layout/layout.ts';

/**
 * Breaks a word nowhere. Even a word that is left whole is parted where its script or its look changes, as in "(Март",
 * with a hyphen that nobody wrote.
 */
const NEVER = 10_000;

/**
 * Running text. Its size and leading stand on each text, together: the library measures a leading by the size beside it,
 * and draws nothing at the foot of a page that has a leading itself.
 */
export function PaperText({
  look: { size, leading },
  style,
  children,
}: {
  look: Look;
  style?: Exclude<ComponentProps<typeof Text>['style'], unknown[]>;
  children: ReactNode;
}) {
  return (
    <Text hyphenationPenalty={NEVER} style={{ fontSize: size, lineHeight: leading, ...style }}>
      {children}
    </Text>
  );
}
