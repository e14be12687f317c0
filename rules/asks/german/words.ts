import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import type { SpokenWords } from '../../../lib/tokens/spoken-words.ts';

/** Words by which a posting in German is told from others. */
export const words = listWords(`
  der die das und oder mit für von zu zum zur den dem des ein eine einen einem einer eines ist sind wir uns unser unsere
  unserem unseren unserer du dein deine deinen deinem deiner dich dir sie ihr ihre ihren ihrem ihrer ihnen im am auf aus
  bei als auch nicht kein keine nach über unter wie sowie werden wird hast haben kannst bist durch um
  erfahrung kenntnisse kenntnis aufgaben anforderungen profil bieten bringst mindestens jahre mehrjährige vorteil
  wünschenswert idealerweise bereich entwicklung umgang gute sehr suchen entwickler entwicklerin`);

/** What German adds to telling names from ordinary words. */
export const spoken: SpokenWords = {
  ordinary: listWords('flink Chef Rest Express Expo Segment Mode Prolog Pakt Echo Gin Helm Spring'),
  trade: {
    after: listPhrases(`
      entwickler | entwicklerin | entwicklung | programmierer | kenntnisse | erfahrung | programmierung |
      anwendungen |
      dienste | code | umgebung | umfeld | projekte`),
    before: listPhrases(`
      erfahrung in | erfahrung mit | erfahrungen in | erfahrungen mit | kenntnisse in | kenntnissen in |
      umgang mit |
      entwicklung in | entwicklung mit | programmierung in | geschrieben in | programmierst in | entwickelst in |
      jahre | jahren | sprachen wie | sprache | sprachen | insbesondere | idealerweise | gerne | auch | nutzen`),
    joined: listWords(
      'entwickler entwicklerin entwicklung kenntnisse erfahrung dienste programmierung umfeld basiert',
    ),
    near: listWords(`
      entwickler entwicklung entwickeln entwickelst software datenbank datenbanken sprachen sprache programmieren
      schnittstellen dienste anwendungen plattform systeme technologien programmiersprache programmiersprachen`),
    prepositions: ['mit', 'von', 'auf', 'für', 'wie'],
    ties: ['und', 'oder', 'sowie', 'bzw.'],
    leads: ['mit', 'wie', 'etwa'],
    exampleMarks: ['z. B.', 'z.B.', 'bspw.'],
    closers: ['usw', 'etc'],
  },
};
