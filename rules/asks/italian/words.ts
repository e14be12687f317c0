import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import type { SpokenWords } from '../../../lib/tokens/spoken-words.ts';

/** Words by which a posting in Italian is told from others. */
export const words = listWords(`
  il lo la gli le un uno una di del della dei delle degli e ed o in nel nella con per da dal dalla al alla ai che è sono
  come tuo tua tuoi tue nostro nostra nostri nostre si ti ci più senza non su sul sulla hai abbiamo offriamo cerchiamo
  sarai anche essere avere lavoro esperienza conoscenza conoscenze sviluppo sviluppatore sviluppatrice requisiti anni
  azienda almeno preferenziale gradita gradito costituisce richiesta richiesti competenze profilo attività mansioni`);

/** What Italian adds to telling names from ordinary words. */
export const spoken: SpokenWords = {
  ordinary: listWords('scala chef Chef express Express expo presto consul'),
  trade: {
    after: listPhrases('developer | senior'),
    before: listPhrases(`
      esperienza con | esperienza in | esperienza su | esperienza di | conoscenza di | conoscenza del |
      conoscenze di |
      padronanza di | sviluppatore | sviluppatrice | sviluppo in | sviluppo con | programmazione in |
      programmatore |
      scritto in | scritta in | servizi in | linguaggi come | linguaggio | linguaggi | anni di | anni con |
      anni in |
      sviluppare in | conoscere | usiamo | utilizziamo | codice in | dimestichezza con | familiarità con |
      corsi di`),
    near: listWords(`
      sviluppo sviluppare sviluppatore programmare programmazione linguaggio linguaggi dati servizi tecnologie
      applicazioni infrastruttura piattaforma rilascio sistemi`),
    prepositions: ['in', 'con', 'su', 'di', 'come'],
    ties: ['e', 'ed', 'o', 'oppure'],
    leads: ['in', 'con', 'come', 'quali'],
    exampleMarks: ['ad es.', 'ad esempio', 'es.', 'p. es.', 'per esempio'],
    closers: ['ecc', 'etc'],
  },
};
