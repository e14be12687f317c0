import type { Guide } from '../../lib/panel/store.ts';
import { guideChapters } from '../../rules/guide/chapters.ts';
import { beginGuide, guidePages, searchGuide } from '../../rules/guide/index.ts';

/** The guide. A chunk of its own, loaded when the guide is first opened. */
export const guide: Guide = {
  chapters: guideChapters,
  pages: guidePages,
  search: searchGuide,
  begin: beginGuide,
};
