import { View } from '@react-pdf/renderer';
import type { LaidSection, Look } from '../../layout/layout.ts';
import { countUnderHeading } from './count-lines.ts';
import { PaperEntry } from './paper-entry.tsx';
import { PaperBullet, PaperParagraph } from './paper-line.tsx';
import { PaperText } from './paper-text.tsx';

interface SectionProps {
  section: LaidSection;
  look: Look;
  /** It stands in the narrow column. */
  isNarrow: boolean;
}

/**
 * A section: its heading, and its entries or lines. They are siblings of those of all other sections, since only
 * among siblings a heading is kept from standing alone at the end of a page.
 */
export function PaperSection({ section, look, isNarrow }: SectionProps) {
  const { entries, lines, isList } = section;
  const Line = isList ? PaperBullet : PaperParagraph;
  return (
    <>
      <Heading section={section} look={look} />
      {entries.map((entry, index) => (
        <PaperEntry key={index} entry={entry} look={look} isNarrow={isNarrow} isFirst={index === 0} />
      ))}
      {lines.map((line, index) => (
        <Line key={index} runs={line} look={look} />
      ))}
    </>
  );
}

function Heading({ section, look }: Pick<SectionProps, 'section' | 'look'>) {
  const { title } = section;
  const { heading, gap, size, leading } = look;
  // The types of the library know bookmarks of pages only.
  const marked = { bookmark: title };
  return (
    <View
      {...marked}
      minPresenceAhead={countUnderHeading(section, look) * size * leading}
      style={{
        marginTop: gap.section,
        marginBottom: gap.line + (heading.rule ? 1.5 : 0),
        ...(heading.rule && { borderBottomWidth: 0.75, borderBottomColor: '#8a8a8a', paddingBottom: 1 }),
      }}
    >
      <PaperText
        look={look}
        style={{
          fontSize: heading.size,
          fontWeight: 700,
          color: heading.color,
          ...(heading.capitals && { letterSpacing: 0.4 }),
        }}
      >
        {heading.capitals ? title.toLocaleUpperCase() : title}
      </PaperText>
    </View>
  );
}
