import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import type { SpokenWords } from '../../../lib/tokens/spoken-words.ts';

/** Words by which a posting in Polish is told from others. */
export const words = listWords(`
  i w z na do się nie że jest są oraz lub o od po za przez dla jak co to a ze we twój twoja twoje nasz nasza nasze naszego
  naszej jesteśmy będziesz masz mamy który która które czy także pod jako przy u ci nam nas ciebie
  doświadczenie doświadczenia doświadczeniem znajomość umiejętność wymagania oferujemy mile widziane widziana widziany
  lata lat praca pracy zespół zespołu obowiązki obowiązków zadania programista programistka minimum dobra atutem plusem`);

/** What Polish adds to telling names from ordinary words. */
export const spoken: SpokenWords = {
  ordinary: listWords('express Express expo chef'),
  trade: {
    after: listPhrases('developer | programista'),
    before: listPhrases(`
      doświadczenie z | doświadczenia z | doświadczenie w | doświadczenia w | doświadczeniem w | znajomość |
      znajomości |
      znajomością | programista | programistka | programowanie w | programowania w | programowaniu w | napisany w |
      napisanego w | napisane w | usług w | usługi w | języki jak | język | językach | języków |
      język programowania | lat |
      lata | pracy z | praca z | używamy | korzystamy z | kod w | kursy z | kursy | skryptów w | pisania w`),
    near: listWords(`
      programista programowanie programowania oprogramowanie oprogramowania języki języków bazy danych usług usługi
      technologie technologii systemy systemów aplikacji aplikacje platformy infrastruktury wdrożenia serwerów`),
    prepositions: ['w', 'z', 'na', 'ze', 'jak'],
    ties: ['i', 'oraz', 'lub', 'albo', 'czy', 'ani'],
    leads: ['w', 'z', 'jak', 'takich jak', 'takie jak'],
    exampleMarks: ['np.', 'm.in.', 'tj.'],
    closers: ['itp', 'itd'],
  },
};
