import type { Font } from '../../lib/layout/template.ts';

/** SIL Open Font License 1.1. Nearly as wide as Cambria. */
export const sourceSerif4: Font = {
  id: 'source-serif-4',
  name: 'Source Serif 4',
  inWord: 'Cambria',
  async load() {
    const [regular, bold, italic] = await Promise.all([
      import('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?inline'),
      import('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?inline'),
      import('@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?inline'),
    ]);
    return { regular: regular.default, bold: bold.default, italic: italic.default };
  },
};
