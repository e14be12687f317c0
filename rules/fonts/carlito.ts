import type { Font } from '../../lib/layout/template.ts';

/** SIL Open Font License 1.1. As wide as Calibri in every letter. */
export const carlito: Font = {
  id: 'carlito',
  name: 'Carlito',
  inWord: 'Calibri',
  async load() {
    const [regular, bold, italic] = await Promise.all([
      import('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf?inline'),
      import('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf?inline'),
      import('@expo-google-fonts/carlito/400Regular_Italic/Carlito_400Regular_Italic.ttf?inline'),
    ]);
    return { regular: regular.default, bold: bold.default, italic: italic.default };
  },
};
