import { Font as PdfFonts } from '@react-pdf/renderer';
import type { Layout } from '../../layout/layout.ts';
import type { Font, LoadFont } from '../../layout/template.ts';
import { textsIn } from '../../text/texts-in.ts';

const loading = new Map<string, Promise<void>>();

/** Has a font ready to be embedded. Each is loaded once, with the first file that is set in it. */
function loadFont(font: Font, loadFiles: LoadFont): Promise<void> {
  const loaded = loading.get(font.id) ?? load(font, loadFiles);
  loading.set(font.id, loaded);
  return loaded;
}

async function load({ id, name }: Font, loadFiles: LoadFont): Promise<void> {
  const { regular, bold, italic } = await loadFiles(id);
  const styles = [{}, { fontWeight: 700 }, { fontStyle: 'italic' as const }];
  const files = [regular, bold, italic];
  PdfFonts.register({
    family: name,
    fonts: styles.map((style, index) => ({ ...style, src: files[index] ?? regular })),
  });
  // A word is never parted: parsers would read two.
  PdfFonts.registerHyphenationCallback((word) => [word]);
  for (const style of styles) {
    const descriptor = { fontFamily: name, ...style };
    await PdfFonts.load(descriptor);
    nameGlyphs(PdfFonts.getFont(descriptor)?.data);
  }
}

/** A font, and those that stand in for it where it has no letter. */
export interface FontStack {
  /** Their names, in the order in which they are asked. */
  families: string[];
  /** Characters that none of them has. */
  missing: string;
}

/** Has a font ready, and of the others those that have characters of the layout which it has not. */
export async function loadFonts(
  layout: Layout,
  font: Font,
  others: readonly Font[],
  loadFiles: LoadFont,
): Promise<FontStack> {
  await loadFont(font, loadFiles);
  const { name, label, contacts, columns } = layout;
  const letters = [...new Set(textsIn({ name, label, contacts, columns }).join(''))].filter((each) =>
    /\S/.test(each),
  );
  const families = [font.name];
  let missing = letters.filter((letter) => !hasLetter(font, letter));
  for (const other of others) {
    if (missing.length === 0) break;
    await loadFont(other, loadFiles);
    const left = missing.filter((letter) => !hasLetter(other, letter));
    if (left.length < missing.length) families.push(other.name);
    missing = left;
  }
  return { families, missing: missing.join('') };
}

function hasLetter({ name }: Font, letter: string): boolean {
  const data: unknown = PdfFonts.getFont({ fontFamily: name })?.data;
  return isGlyphFont(data) && data.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

interface GlyphFont {
  characterSet: number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): unknown;
}

/**
 * Has each glyph know its character before it is drawn. The library keeps a glyph as it was first met; one that was first
 * met as a part of another, as the dot in "i", would have no character, and be read as a wrong one, in every later file.
 * Where two characters share a glyph, it is the usual one of them.
 */
function nameGlyphs(font: unknown): void {
  if (!isGlyphFont(font)) return;
  const isUsual = (codePoint: number): boolean => {
    const character = String.fromCodePoint(codePoint);
    return character.normalize('NFKC') === character;
  };
  const isPlain = (codePoint: number): boolean => codePoint < 0x7f;
  const isMark = (codePoint: number): boolean => codePoint >= 0x2010 && codePoint <= 0x2027;
  // The glyph of a ligature stands for several letters, and is named by them where it is used.
  const single = font.characterSet.filter((codePoint) => codePoint < 0xfb00 || codePoint > 0xfb4f);
  const inTurn = [isPlain, isMark, isUsual, () => true].flatMap((is) => single.filter(is));
  for (const codePoint of inTurn) font.glyphForCodePoint(codePoint);
}

function isGlyphFont(font: unknown): font is GlyphFont {
  return typeof font === 'object' && font !== null && 'glyphForCodePoint' in font && 'characterSet' in font;
}
