import { Link, Text } from '@react-pdf/renderer';
import type { Run } from '../../layout/layout.ts';

/** A piece of text; one with an address can be clicked. */
export function PaperRun({ run: { text, strong, italic, link } }: { run: Run }) {
  const style = {
    ...(strong && { fontWeight: 700 as const }),
    ...(italic && { fontStyle: 'italic' as const }),
  };
  if (!link) return <Text style={style}>{text}</Text>;
  return (
    <Link src={link} style={{ ...style, color: '#1a1a1a', textDecoration: 'none' }}>
      {text}
    </Link>
  );
}

/** The runs of a line, one behind the other. */
export function PaperRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => <PaperRun key={index} run={run} />);
}
