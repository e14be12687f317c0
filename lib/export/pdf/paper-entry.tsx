import { View } from '@react-pdf/renderer';
import type { LaidEntry, Look, Run } from '../../layout/layout.ts';
import { countLines } from './count-lines.ts';
import { PaperBullet, PaperParagraph } from './paper-line.tsx';
import { PaperRuns } from './paper-run.tsx';
import { PaperText } from './paper-text.tsx';

interface EntryProps {
  entry: LaidEntry;
  look: Look;
  isNarrow: boolean;
  isFirst: boolean;
}

/** A role, school or project: what it is called, when it was, and what was done. */
export function PaperEntry({ entry, look, isNarrow, isFirst }: EntryProps) {
  const { head, paragraphs, bullets } = entry;
  const place = isNarrow ? 'below' : look.dates;
  const dates = entry.dates ?? '';
  const lines =
    place === 'below' ? [...head, ...(dates ? [[{ text: dates }]] : [])] : head.length > 0 ? head : [[]];
  const [body] = [...paragraphs, ...bullets];
  const indent = place === 'left' ? look.datesWidth : 0;
  return (
    <>
      {lines.map((runs, index) => (
        <HeadLine
          key={index}
          runs={runs}
          look={look}
          left={place === 'left' ? (index === 0 ? dates : '') : undefined}
          right={place === 'right' && index === 0 ? dates : ''}
          ahead={lines.length - index - 1 + countLines(body, look)}
          above={index === 0 && !isFirst ? look.gap.entry : 0}
        />
      ))}
      {paragraphs.map((runs, index) => (
        <PaperParagraph key={index} runs={runs} look={look} indent={indent} />
      ))}
      {bullets.map((runs, index) => (
        <PaperBullet key={index} runs={runs} look={look} indent={indent} />
      ))}
    </>
  );
}

interface HeadLineProps {
  runs: readonly Run[];
  look: Look;
  /** What stands in a column of its own at the left; `undefined` where there is none. */
  left: string | undefined;
  right: string;
  /** How many lines have to stand below it on the same page. */
  ahead: number;
  /** The room above, in points. */
  above: number;
}

function HeadLine({ runs, look, left, right, ahead, above }: HeadLineProps) {
  return (
    <View
      minPresenceAhead={ahead * look.size * look.leading}
      wrap={false}
      style={{ flexDirection: 'row', marginTop: above }}
    >
      {left !== undefined && (
        <PaperText look={look} style={{ width: look.datesWidth, paddingRight: 8 }}>
          {left}
        </PaperText>
      )}
      <PaperText look={look} style={{ flex: 1 }}>
        <PaperRuns runs={runs} />
      </PaperText>
      {right !== '' && (
        <PaperText look={look} style={{ flexShrink: 0, paddingLeft: 12 }}>
          {right}
        </PaperText>
      )}
    </View>
  );
}
