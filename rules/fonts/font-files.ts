import type { FontFiles } from '../../lib/layout/template.ts';

/** Loads the files of each font, by its id. They stand apart from its names: together they are heavy. */
const files: Readonly<Record<string, () => Promise<FontFiles>>> = {
  async carlito() {
    const [regular, bold, italic] = await Promise.all([
      import('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf?inline'),
      import('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf?inline'),
      import('@expo-google-fonts/carlito/400Regular_Italic/Carlito_400Regular_Italic.ttf?inline'),
    ]);
    return { regular: regular.default, bold: bold.default, italic: italic.default };
  },
  async arimo() {
    const [regular, bold, italic] = await Promise.all([
      import('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?inline'),
      import('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?inline'),
      import('@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?inline'),
    ]);
    return { regular: regular.default, bold: bold.default, italic: italic.default };
  },
  async 'source-serif-4'() {
    const [regular, bold, italic] = await Promise.all([
      import('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?inline'),
      import('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?inline'),
      import('@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?inline'),
    ]);
    return { regular: regular.default, bold: bold.default, italic: italic.default };
  },
  async tinos() {
    const [regular, bold, italic] = await Promise.all([
      import('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?inline'),
      import('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?inline'),
      import('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?inline'),
    ]);
    return { regular: regular.default, bold: bold.default, italic: italic.default };
  },
};

/**
 * Loads the files of a font.
 *
 * @throws Error where there is no font of that id.
 */
export function loadFontFiles(id: string): Promise<FontFiles> {
  const load = files[id];
  if (!load) throw new Error(`There are no files of a font "${id}".`);
  return load();
}
