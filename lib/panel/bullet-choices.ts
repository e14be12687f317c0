import type { Resume } from '../resume/resume.ts';
import { listTexts } from '../resume/resume-texts.ts';

/** The bullets of one role to choose from. */
export interface BulletGroup {
  /** Its place in the resume. */
  key: string;
  where: string;
  bullets: string[];
}

/** The bullets that may show a term, by role, the newest role first; without the texts that show it already. */
export function listBulletChoices(resume: Resume, shownIn: readonly string[]): BulletGroup[] {
  const bullets = listTexts(resume).filter(({ kind, text }) => kind === 'bullet' && !shownIn.includes(text));
  const byRole = Map.groupBy(bullets, ({ path }) => path.slice(0, 2).join('.'));
  return [...byRole].map(([key, texts]) => ({
    key,
    where: texts[0]?.where ?? '',
    bullets: [...new Set(texts.map(({ text }) => text))],
  }));
}

/** The bullets that hold all words of a query, or whose role does. */
export function filterBullets(groups: BulletGroup[], query: string): BulletGroup[] {
  const words = query.toLowerCase().split(/\s+/);
  return groups.flatMap((group) => {
    const bullets = group.bullets.filter((text) => {
      const said = `${group.where} ${text}`.toLowerCase();
      return words.every((word) => said.includes(word));
    });
    return bullets.length > 0 ? [{ ...group, bullets }] : [];
  });
}
