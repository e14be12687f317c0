import type { ChangeWords } from '../../lib/quantities/quantity-words.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** Words that say what was before and what came after. */
export const changes: ChangeWords = {
  hedges: listPhrases(`
    under|below|over|above|just|only|about|around|roughly|nearly|almost|approximately|less than|more than|well|a mere
    an average of|~|<|>|≈`),
  halves: listWords('from to into became'),
  arrows: listWords('→ -> --> => –> ⟶ ➔ ➜ ⇒ became into'),
  changes: listWords(`
    fell cut grew rose went brought dropp* reduc* decreas* increas* improv* shrank* shrink* shrunk* rais* lower*
    scal*`),
  downFrom: listPhrases('down from|up from|down vs|down vs.|up vs|up vs.|was|previously'),
  insteadOf: listPhrases('instead of|from'),
  versionVerbs: listWords('upgrad* migrat* port* mov* bump* updat*'),
};
