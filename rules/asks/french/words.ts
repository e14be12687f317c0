import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import type { SpokenWords } from '../../../lib/tokens/spoken-words.ts';

/** Words by which a posting in French is told from others. */
export const words = listWords(`
  le la les un une des du de et ou en dans sur pour par avec au aux vous nous votre vos notre nos tu ton ta tes est sont
  êtes avez avons as es être avoir qui que quoi ce cette ces il elle son sa ses leur plus pas ne sans chez comme ainsi
  développeur développeuse développement expérience connaissance connaissances maîtrise compétences missions profil poste
  recherché souhaité ans équipe minimum idéalement serait atout ingénieur recherchons`);

/** What French adds to telling names from ordinary words. */
export const spoken: SpokenWords = {
  ordinary: listWords('vue go chef Chef sage express Express mode segment consul expo puma SAS'),
  units: ['Go', 'Ko'],
  trade: {
    after: listPhrases('développeur | senior | confirmé'),
    before: listPhrases(`
      développeur | développeuse | développement | développement en | expérience en | expérience avec |
      expérience sur |
      expérience de | connaissance de | connaissances en | connaissance du | maîtrise de | connaissance d |
      connaissances d | maîtrise d | expérience d | notions d | ans d | maîtrise du | maîtrisez |
      maîtrises | connaissez | écrit en | écrite en | écrits en | écrire du | langage | langages | ans de |
      années de |
      programmation en | utilisons | notions de | code en | services en | ingénieur | équivalent | travaillé avec`),
    near: listWords(`
      développeur développement développer développez logiciel logiciels langage langages bases données technique
      techniques serveur serveurs déploiement déployer programmation technologies applications plateforme infrastructure`),
    prepositions: ['en', 'avec', 'sur', 'de', 'du'],
    ties: ['et', 'ou'],
    leads: ['en', 'avec', 'comme', 'tel que', 'tels que'],
    exampleMarks: ['p. ex.', 'par exemple', 'ex :', 'ex.'],
    closers: ['etc'],
  },
};
