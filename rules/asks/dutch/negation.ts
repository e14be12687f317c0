import type { NegationCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** How Dutch sentences say that a name is not used, or not wanted. */
export const negation: NegationCues = {
  hints: listWords('niet geen nooit noch plaats zonder behalve weg anders vervang afge uitge'),
  openings: listPhrases(`
    niet | geen | nooit | noch | niet meer | geen enkele`),
  between: listWords(`
    een de het met in aan voor van op als bij over onze je jouw meer ervaring kennis code schrijven
    gebruiken gebruikt werken nodig zoeken ontwikkelaars we wij hoeft hoef te kennen weten`),
  away: listPhrases(`
    in plaats van | zonder | behalve | weg van | anders dan | afgescheid van`),
  articles: listWords('de het een'),
  joined: ['non-'],
  behind: defineExpression({
    cases: [
      [String.raw`\swordt niet (?:meer )?(?:gebruikt|ingezet)`, ' wordt niet meer gebruikt'],
      [String.raw`\s(?:is|zijn) niet (?:meer )?(?:onderdeel|in gebruik)`, ' is niet onderdeel'],
      [String.raw`\s(?:is|zijn|werd) (?:vervangen|afgeschaft|uitgefaseerd)`, ' is vervangen'],
    ],
    frame: (cases) => String.raw`^(?:${cases})(?!\p{L})`,
  }),
};
