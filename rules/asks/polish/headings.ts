import type { SectionHeadings } from '../../../lib/requirements/ask-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** Section headings of postings in Polish by what the section is for. */
export const sections: SectionHeadings[] = [
  {
    role: 'preferred',
    whole: listPhrases(`
      mile widziane | mile widziana | mile widziany | dodatkowe atuty | atuty | plusy | dodatkowo | opcjonalnie |
      bonus |
      będzie plusem | dodatkowym atutem będzie | nice to have | dodatkowe plusy | plusem będzie | atutem będzie`),
    opening: listPhrases(`
      mile widziane | mile widziana | dodatkowe atuty | dodatkowym atutem | dodatkowym plusem | plusem będzie |
      atutem będzie | opcjonalnie | dodatkowo | atuty | dodatkowe punkty | idealnie jeśli`),
    words: listPhrases(`
      mile widziane | mile widziana | mile widziany | dodatkowe atuty | dodatkowym atutem | dodatkowym plusem |
      będzie plusem | będą plusem | będzie atutem | będą atutem | plusem będzie | atutem będzie | dodatkowe punkty |
      dodatkowo cenimy | docenimy | nie jest wymagane | nice to have | ucieszymy się | będzie dodatkowym atutem |
      wyróżni cię | robi różnicę | zrobi różnicę | wisienka na torcie | wyróżnisz się | super jeśli | fajnie jeśli |
      świetnie jeśli | wymagania dodatkowe | dodatkowe wymagania | dodatkowe umiejętności`),
  },
  {
    role: 'required',
    whole: listPhrases(`
      profil | wymagania | oczekiwania | wymagane | kwalifikacje | umiejętności | doświadczenie | konieczne |
      kompetencje | ty | masz | niezbędne | wymagamy | oczekujemy | wiedza`),
    words: listPhrases(`
      wymagania | nasze wymagania | nasze oczekiwania | wymagania konieczne | oczekiwania | oczekujemy |
      twój profil |
      profil kandydata | czego oczekujemy | czego wymagamy | wymagamy | kogo szukamy | szukamy | szukamy osoby |
      czego potrzebujesz | potrzebujesz | czego szukamy | co powinieneś | kwalifikacje | twoje umiejętności |
      umiejętności | umiejętności techniczne | twoje doświadczenie | twoje kompetencje | kompetencje | wymagane |
      niezbędne | od kandydatów | od ciebie | co wnosisz | jeśli masz | jeśli posiadasz | posiadasz |
      ta oferta jest dla |
      to oferta dla ciebie | pasujesz do nas | oczekujemy od ciebie | od ciebie oczekujemy | ciebie oczekujemy |
      pasujesz jeśli | bez tego ani rusz | dla kogo | od kandydatów oczekujemy |
      musisz mieć | musisz znać | co musisz | must have`),
  },
  {
    role: 'responsibilities',
    whole: listPhrases(`
      zadania | obowiązki | zakres obowiązków | rola | twoja rola | stanowisko | opis stanowiska | o stanowisku |
      praca |
      opis oferty | odpowiedzialność | opis | na czym polega praca | o projekcie | projekt`),
    words: listPhrases(`
      zakres obowiązków | twój zakres obowiązków | obowiązki | twoje obowiązki | zadania | twoje zadania |
      główne zadania | co będziesz robić | będziesz robić | czym będziesz się zajmować | będziesz się zajmować |
      czym się zajmiesz | twoja rola | rola | opis stanowiska | o stanowisku | opis oferty | za co będziesz |
      odpowiedzialny | na czym polega | twój dzień | twoje wyzwania | co na ciebie czeka | o roli | o projekcie |
      opis projektu | zakres zadań | odpowiada za | odpowiadasz za | będziesz odpowiadać | nauczysz się |
      twój tydzień |
      twoja praca`),
  },
  {
    role: 'stack',
    whole: listPhrases('technologie | narzędzia | stack | stos technologiczny | środowisko'),
    words: listPhrases(`
      nasz stack | nasze technologie | technologie których | technologie w projekcie | z czym pracujemy |
      stos technologiczny | stack technologiczny | nasze narzędzia | narzędzia których | używane technologie |
      technologie których używamy`),
  },
  {
    role: 'about',
    whole: listPhrases(`
      o nas | firma | o firmie | kim jesteśmy | zespół | nasz zespół | my | nasza misja | nasza historia`),
    words: listPhrases(`
      o nas | o firmie | kim jesteśmy | nasza firma | nasza misja | nasza kultura | nasze wartości | nasz zespół |
      twój zespół | o zespole | zespół | dlaczego my | dlaczego warto | poznaj nas | nasi klienci |
      czym się zajmujemy |
      co robimy`),
  },
  {
    role: 'benefits',
    whole: listPhrases(`
      benefity | oferujemy | oferta | nasza oferta | co oferujemy | korzyści | wynagrodzenie | zalety |
      to oferujemy |
      warunki | zapewniamy | świadczenia`),
    words: listPhrases(`
      oferujemy | co oferujemy | to oferujemy | w zamian oferujemy | co zyskujesz | co zyskasz | zyskujesz |
      zyskasz |
      benefity | nasze benefity | twoje benefity | co dostaniesz | dostaniesz | co możemy ci | zapewniamy |
      w zamian |
      nasza oferta | korzyści | warunki zatrudnienia | warunki pracy | wynagrodzenie | pakiet | dla ciebie mamy |
      co mamy dla ciebie | dostajesz | otrzymasz | u nas znajdziesz | znajdziesz u nas | otrzymujesz |
      z tego masz | bierzesz | w zamian dostajesz |
      czeka na ciebie | mamy dla ciebie | gwarantujemy`),
  },
  {
    role: 'legal',
    whole: listPhrases('rodo | ochrona danych | klauzula | różnorodność'),
    words: listPhrases(`
      rodo | ochrona danych | danych osobowych | klauzula | różnorodność | równe szanse | zgoda na przetwarzanie`),
  },
  {
    role: 'process',
    whole: listPhrases(`
      kontakt | lokalizacja | miejsce pracy | rekrutacja | proces rekrutacji | jak aplikować | aplikuj |
      godziny pracy |
      etapy`),
    words: listPhrases(`
      proces rekrutacji | proces rekrutacyjny | etapy rekrutacji | jak aplikować | aplikuj | wyślij |
      następne kroki |
      kolejne kroki | miejsce pracy | lokalizacja | rekrutacja | przebieg rekrutacji | jak wygląda proces |
      forma zatrudnienia`),
  },
];
