import type { Font } from '../../lib/layout/template.ts';

/** SIL Open Font License 1.1. As wide as Arial in every letter. */
export const arimo: Font = {
  id: 'arimo',
  name: 'Arimo',
  inWord: 'Arial',
  async load() {
    const [regular, bold, italic] = await Promise.all([
      import('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?inline'),
      import('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?inline'),
      import('@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?inline'),
    ]);
    return { regular: regular.default, bold: bold.default, italic: italic.default };
  },
};
