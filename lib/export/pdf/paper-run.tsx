import { Link, Text } from '@react-pdf/renderer';
import type { Run } from '../../layout/layout.ts';

/** A text whose longest words, such as addresses, go on in the next line instead of over the edge of the page. */
function breakWords(text: string): string {
  return text.replace(/\S{57,}/g, (word) => word.match(/.{1,56}/gsu)?.join('\n') ?? word);
}

/** A piece of text; one with an address can be clicked. */
export function PaperRun({ run: { text, strong, italic, link } }: { run: Run }) {
  const style = {
    ...(strong && { fontWeight: 700 as const }),
    ...(italic && { fontStyle: 'italic' as const }),
  };
  if (!link) return <Text style={style}>{breakWords(text)}</Text>;
  return (
    <Link src={link} style={{ ...style, color: '#1a1a1a', textDecoration: 'none' }}>
      {breakWords(text)}
    </Link>
  );
}

/** The runs of a line, one behind the other. */
export function PaperRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => <PaperRun key={index} run={run} />);
}
