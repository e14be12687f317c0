import type { Font } from '../../lib/layout/template.ts';

/** SIL Open Font License 1.1. As wide as Times New Roman in every letter. */
export const tinos: Font = {
  id: 'tinos',
  name: 'Tinos',
  inWord: 'Times New Roman',
  async load() {
    const [regular, bold, italic] = await Promise.all([
      import('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?inline'),
      import('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?inline'),
      import('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?inline'),
    ]);
    return { regular: regular.default, bold: bold.default, italic: italic.default };
  },
};
