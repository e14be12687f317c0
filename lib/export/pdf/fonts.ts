import { Font as PdfFonts } from '@react-pdf/renderer';
import type { Font } from '../../layout/template.ts';

const loading = new Map<string, Promise<void>>();

/** Has a font ready to be embedded. Each is loaded once, with the first file that is set in it. */
export function loadFont(font: Font): Promise<void> {
  const loaded = loading.get(font.id) ?? load(font);
  loading.set(font.id, loaded);
  return loaded;
}

async function load({ name, load: loadFiles }: Font): Promise<void> {
  const { regular, bold, italic } = await loadFiles();
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

interface GlyphFont {
  characterSet: number[];
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
