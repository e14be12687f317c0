import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import type { SpokenWords } from '../../../lib/tokens/spoken-words.ts';

/** Words by which a posting in Dutch is told from others. */
export const words = listWords(`
  de het een en van in is op met voor te dat die je jij jouw jou wij we ons onze bij aan als om ook niet geen naar uit
  door over tot zijn bent hebt heb heeft hebben wordt worden kun kunt gaat ga wat wie waar of en er nog al maar zoals
  ervaring kennis ontwikkelaar ontwikkelen ontwikkelt functie werkzaamheden profiel bieden vragen minimaal jaar vacature
  pre gewenst vereist voorkeur taken eisen zoeken team bijvoorbeeld goede`);

/** What Dutch adds to telling names from ordinary words. */
export const spoken: SpokenWords = {
  ordinary: listWords('chef Chef rest express Express segment helm expo gin'),
  trade: {
    after: listPhrases('ontwikkelaar | programmeur | ervaring | kennis | code | applicaties | omgeving'),
    before: listPhrases(`
      ervaring met | ervaring in | kennis van | ontwikkelen in | ontwikkeling in | ontwikkeling met |
      programmeren in |
      geschreven in | schrijft in | talen als | talen zoals | taal | talen | jaar | gebruiken | services in |
      werken met |
      gewerkt met | code in | ontwikkelt in | trainingen in | cursussen`),
    joined: listWords('ontwikkelaar programmeur ervaring kennis gebaseerd omgeving applicaties'),
    near: listWords(`
      ontwikkelaar ontwikkeling ontwikkelen software talen taal databases diensten systemen technologieën applicaties
      programmeren platform infrastructuur uitrollen`),
    prepositions: ['in', 'met', 'van', 'op', 'zoals', 'als'],
    ties: ['en', 'of'],
    leads: ['in', 'met', 'zoals', 'als'],
    exampleMarks: ['bijv.', 'bijvoorbeeld', 'bv.', 'b.v.'],
    closers: ['enz', 'etc'],
  },
};
