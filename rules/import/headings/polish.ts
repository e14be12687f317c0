import type { HeadingWords } from '../../../lib/import/recognise/headings.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** Headings of Polish resumes. */
export const polish: HeadingWords = {
  names: {
    contact: listPhrases(`
      kontakt | dane kontaktowe | dane osobowe | informacje kontaktowe | informacje osobiste | dane osobiste | linki
    `),
    summary: listPhrases(`
      podsumowanie | podsumowanie zawodowe | profil | profil zawodowy | o mnie | cel zawodowy | cele zawodowe | cel
      streszczenie | wprowadzenie | opis | kim jestem | o sobie | krótko o mnie
    `),
    work: listPhrases(`
      doświadczenie | doświadczenie zawodowe | doświadczenia | doświadczenia zawodowe | przebieg kariery | kariera
      historia zatrudnienia | przebieg pracy zawodowej | kariera zawodowa | praca zawodowa | zatrudnienie | praktyki
      staże | staż | praca | praktyki i staże | praktyki zawodowe | historia pracy | przebieg zatrudnienia
      ścieżka zawodowa | ścieżka kariery | stanowiska
    `),
    'open-source': listPhrases('projekty open source | wkład w open source | wkład w projekty open source'),
    projects: listPhrases(
      'projekt | projekty | projekty własne | własne projekty | projekty osobiste | portfolio | wybrane projekty | zrealizowane projekty | realizacje',
    ),
    education: listPhrases(`
      edukacja | wykształcenie | studia | nauka | przebieg edukacji | przebieg nauki | kształcenie
      wykształcenie i szkolenia | ścieżka edukacyjna
    `),
    skills: listPhrases(`
      umiejętności | umiejętność | kompetencje | kwalifikacje | technologie | technologia | narzędzia | wiedza | zdolności
      umiejętności techniczne | umiejętności zawodowe | języki programowania | bazy danych | mocne strony | specjalizacje
      umiejętności informatyczne | umiejętności komputerowe | znajomość technologii | biblioteki | obsługa komputera
      umiejętności miękkie | umiejętności twarde | kluczowe umiejętności | stos technologiczny | znane technologie
      metodyki | specjalizacja | kluczowe kompetencje | umiejętności i kompetencje
    `),
    publications: listPhrases(
      'publikacje | publikacja | wystąpienia | prezentacje | konferencje | artykuły | patenty | książki | prelekcje | wykłady',
    ),
    certificates: listPhrases(`
      certyfikaty | certyfikat | szkolenia | szkolenie | kursy | kurs | kursy i szkolenia | uprawnienia | licencje
      certyfikaty i szkolenia | dodatkowe kwalifikacje | szkolenia i certyfikaty | ukończone kursy | kursy i certyfikaty
    `),
    awards: listPhrases(
      'nagrody | nagroda | wyróżnienia | osiągnięcia | stypendia | odznaczenia | nagrody i wyróżnienia | sukcesy',
    ),
    languages: listPhrases(
      'języki | język | języki obce | znajomość języków | znajomość języków obcych | kompetencje językowe | umiejętności językowe',
    ),
    volunteer: listPhrases(`
      wolontariat | działalność społeczna | działalność dodatkowa | działalność | aktywność społeczna | koła naukowe
      aktywność dodatkowa | działalność studencka | organizacje | koło naukowe | zaangażowanie społeczne | członkostwa
    `),
    interests: listPhrases('zainteresowania | hobby | pasje | czas wolny | zainteresowania i hobby'),
    courses: listPhrases('przedmioty | wybrane przedmioty'),
    unplaced: listPhrases(
      'inne | pozostałe | dodatkowe informacje | informacje dodatkowe | pozostałe informacje | różne',
    ),
    unknown: listPhrases(`
      dostępność | prawo jazdy | narodowość | obywatelstwo | służba wojskowa | stan cywilny | data urodzenia
      oczekiwania finansowe | okres wypowiedzenia | klauzula | klauzula rodo | zgoda na przetwarzanie danych | rodo
      pozwolenie na pracę | zgoda
    `),
    references: listPhrases('referencje | rekomendacje'),
  },
  qualifiers: listWords(`
    zawodowe zawodowa techniczne techniczny osobiste istotne dodatkowe inne kluczowe wybrane moje poprzednie wcześniejsze
    główne własne ostatnie cyfrowe informatyczne akademickie naukowe ważniejsze pozostałe językowe ogólne społeczne
  `),
  fillers: listWords('w z na i o'),
  joiners: listWords('i oraz lub'),
};
