import { Document, Page, pdf, Text, View } from '@react-pdf/renderer';
import { SEPARATOR } from '../../layout/lay-out.ts';
import type { LaidSection, Layout } from '../../layout/layout.ts';
import type { Font, LoadFont } from '../../layout/template.ts';
import { loadFonts } from './fonts.ts';
import { PaperHeader } from './paper-header.tsx';
import { PaperSection } from './paper-section.tsx';

/** The bytes of a PDF file, how many pages it has, and which characters no font has letters for. */
export interface PdfFile {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  missing: string;
}

/**
 * A resume as a PDF file: text in embedded fonts, links, bookmarks, title, author and language; nothing hidden.
 *
 * @throws Error of the library where it cannot set the text.
 */
export async function writePdf(
  layout: Layout,
  fonts: readonly Font[],
  loadFiles: LoadFont,
): Promise<PdfFile> {
  const font = fonts.find(({ id }) => id === layout.look.font);
  if (!font) throw new Error(`There is no font "${layout.look.font}".`);
  const others = fonts.filter((each) => each !== font);
  const { families, missing } = await loadFonts(layout, font, others, loadFiles);
  let pages = 1;
  const file = pdf(
    <Paper
      layout={layout}
      families={families}
      onPages={(count) => {
        pages = count;
      }}
    />,
  );
  const blob = await file.toBlob();
  return { bytes: new Uint8Array(await blob.arrayBuffer()), pages, missing };
}

interface PaperProps {
  layout: Layout;
  families: string[];
  onPages: (count: number) => void;
}

function Paper({ layout, families, onPages }: PaperProps) {
  const { title, author, language, columns, look } = layout;
  const { page, margin, size } = look;
  return (
    <Document title={title} author={author} language={language} creator="Gaplight" producer="Gaplight">
      <Page
        size={[page.width, page.height]}
        style={{
          paddingHorizontal: margin.x,
          paddingVertical: margin.y,
          fontFamily: families,
          fontSize: size,
          color: '#1a1a1a',
        }}
      >
        <PaperHeader layout={layout} />
        <Columns columns={columns} look={look} />
        <PageMark layout={layout} onPages={onPages} />
      </Page>
    </Document>
  );
}

function Columns({ columns, look }: Pick<Layout, 'columns' | 'look'>) {
  const [wide = [], narrow] = columns;
  if (!narrow || !look.side) return <Sections sections={wide} look={look} />;
  return (
    <View style={{ flexDirection: 'row', gap: look.side.gap / 2 }}>
      <View style={{ flex: 1 }}>
        <Sections sections={wide} look={look} />
      </View>
      <View
        style={{
          width: look.side.width,
          borderLeftWidth: 0.75,
          borderLeftColor: '#c9ced8',
          paddingLeft: look.side.gap / 2,
          // Lines at one height would be read as rows of a table, from column to column.
          paddingTop: 0.62 * look.size * look.leading,
        }}
      >
        <Sections sections={narrow} look={look} isNarrow />
      </View>
    </View>
  );
}

interface SectionsProps {
  sections: readonly LaidSection[];
  look: Layout['look'];
  isNarrow?: boolean;
}

function Sections({ sections, look, isNarrow = false }: SectionsProps) {
  return sections.map((section) => (
    <PaperSection key={section.id} section={section} look={look} isNarrow={isNarrow} />
  ));
}

/** The size of its type, in points. */
const PAGE_MARK = 8.5;

/** At the foot of every page from the second on, whose it is and which page. */
function PageMark({ layout: { author, look }, onPages }: Pick<PaperProps, 'layout' | 'onPages'>) {
  return (
    <Text
      fixed
      style={{
        position: 'absolute',
        bottom: look.margin.y / 2 - PAGE_MARK / 2,
        left: look.margin.x,
        right: look.margin.x,
        textAlign: 'right',
        fontSize: PAGE_MARK,
        color: '#555555',
      }}
      render={({ pageNumber, totalPages }) => {
        if (totalPages) onPages(totalPages);
        return totalPages > 1 && pageNumber > 1
          ? [author, `page ${pageNumber} of ${totalPages}`].filter(Boolean).join(SEPARATOR)
          : '';
      }}
    />
  );
}
