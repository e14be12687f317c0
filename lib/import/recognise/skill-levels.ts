import { phraseSource } from '../../text/lists.ts';

/** Words that say how well a skill is known. */
export interface SkillLevelWords {
  /** "advanced" */
  levels: string[];
  /** "level": what may stand beside them. */
  labels: string[];
}

/** Tells how well a skill is known. */
export interface SkillLevelRecogniser {
  /** Whether a text says how well or how long a skill is known, and nothing else: "Advanced", "5 years", "★★★☆☆". */
  isSkillLevel(text: string): boolean;
}

const RATING = /^[★☆⭐●○◉◌⬤•■□▪▫▮▯✦✧✪◆◇\s]{3,}$/u;
const MARK = /^(?:\d(?:[.,]\d)?\s?\/\s?(?:5|10)|\d{1,3}\s?%)$/;

/** Makes the recogniser of levels of skills, which may also be lengths of time. */
export function createSkillLevelRecogniser(
  { levels, labels }: SkillLevelWords,
  isLengthOfStay: (text: string) => boolean,
): SkillLevelRecogniser {
  const label = `(?:${phraseSource(labels)})`;
  const level = new RegExp(
    String.raw`^(?:${label}\s?:?\s)?(?:${phraseSource(levels)})(?:\s${label})?$`,
    'iu',
  );
  return {
    isSkillLevel(text) {
      const bare = text.trim().replace(/^\(|\)$|\.$/g, '');
      const time = bare.replace(/\s(?:of\s)?(?:professional\s)?experience$/i, '');
      return RATING.test(bare) || MARK.test(bare) || level.test(bare) || isLengthOfStay(time);
    },
  };
}
