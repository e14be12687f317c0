import { View } from '@react-pdf/renderer';
import type { Look, Run } from '../../layout/layout.ts';
import { PaperRuns } from './paper-run.tsx';
import { PaperText } from './paper-text.tsx';

/** A bullet that is longer may be parted between two pages, in characters. */
const LONG_BULLET = 700;

interface LineProps {
  runs: readonly Run[];
  look: Look;
  /** From the edge of the column, in points. */
  indent?: number;
}

/** A line or paragraph of running text. */
export function PaperParagraph({ runs, look, indent = 0 }: LineProps) {
  return (
    <PaperText look={look} style={{ marginTop: look.gap.line, paddingLeft: indent }}>
      <PaperRuns runs={runs} />
    </PaperText>
  );
}

/** An item of a list. */
export function PaperBullet({ runs, look, indent = 0 }: LineProps) {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <View
      wrap={length > LONG_BULLET}
      style={{ flexDirection: 'row', marginTop: look.gap.line, paddingLeft: indent }}
    >
      <PaperText look={look} style={{ width: look.indent }}>
        •
      </PaperText>
      <PaperText look={look} style={{ flex: 1 }}>
        <PaperRuns runs={runs} />
      </PaperText>
    </View>
  );
}
