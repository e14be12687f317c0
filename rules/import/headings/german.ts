import type { HeadingWords } from '../../../lib/import/recognise/headings.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** Headings of German resumes. */
export const german: HeadingWords = {
  names: {
    contact: listPhrases(`
      kontakt | kontaktdaten | kontaktinformationen | kontaktangaben | persönliche daten | persönliche angaben
      persönliche informationen | persönliches | angaben zur person | zur person | personalien | anschrift | adresse
      personendaten | links | online-profile
    `),
    summary: listPhrases(`
      zusammenfassung | profil | kurzprofil | über mich | kurzvorstellung | kurzbeschreibung | berufsprofil
      qualifikationsprofil | beruflicher hintergrund im überblick | ziel | berufsziel | karriereziel | motivation
      einleitung | überblick | zu meiner person | persönliches profil | steckbrief | wer ich bin | auf einen blick
      management summary
    `),
    work: listPhrases(`
      berufserfahrung | berufserfahrungen | arbeitserfahrung | arbeitserfahrungen | erfahrung | erfahrungen
      berufliche erfahrung | berufliche erfahrungen | berufspraxis | praxiserfahrung | praktische erfahrung
      praktische erfahrungen | berufstätigkeit | berufliche tätigkeit | berufliche tätigkeiten | tätigkeiten
      berufliche stationen | berufliche laufbahn | beruflicher werdegang | werdegang | laufbahn | karriere | beruf
      arbeitsverhältnisse | beschäftigungen | beschäftigung | anstellungen | bisherige tätigkeiten | stationen
      praktikum | praktika | praktikumserfahrung | nebentätigkeit | nebentätigkeiten | nebenjobs | werkstudententätigkeit
      werkstudententätigkeiten | freiberufliche tätigkeit | freiberufliche tätigkeiten | selbstständigkeit
      selbständigkeit | selbständige tätigkeit | selbstständige tätigkeit | studentische tätigkeiten | beruflicher hintergrund
      berufseinstieg | arbeitgeber | frühere positionen | positionen
    `),
    'open-source': listPhrases(
      'open-source-projekte | open-source-beiträge | open-source-engagement | beiträge',
    ),
    projects: listPhrases(`
      projekt | projekte | projekterfahrung | projekterfahrungen | projektliste | projekthistorie | referenzprojekte
      projektübersicht | projektauswahl | eigene projekte | private projekte | nebenprojekte | projektarbeit
      projektarbeiten | studienprojekte | portfolio
    `),
    education: listPhrases(`
      ausbildung | bildung | bildungsweg | bildungsgang | schulbildung | schule | schulische ausbildung | studium
      hochschulbildung | akademische ausbildung | akademischer werdegang | akademische laufbahn | hochschulausbildung
      hochschulstudium | schulischer werdegang | bildungswerdegang | berufsausbildung | studium und ausbildung
      abschlüsse | abschluss | bildungsabschlüsse | schullaufbahn | ausbildungen
    `),
    skills: listPhrases(`
      kenntnisse | fähigkeiten | fertigkeiten | kompetenzen | kompetenz | qualifikationen | qualifikation | skills
      fachkenntnisse | fachwissen | fachkompetenzen | it-kenntnisse | edv-kenntnisse | edv | computerkenntnisse
      softwarekenntnisse | programmierkenntnisse | programmiersprachen | technologien | technologie | werkzeuge
      technische kenntnisse | technische fähigkeiten | kernkompetenzen | schlüsselqualifikationen | stärken
      schwerpunkte | expertise | datenbanken | frameworks | tools | fachgebiete | know-how | wissen | it-kompetenzen
      besondere kenntnisse | weitere kenntnisse | technologie-stack | tech-stack | methodenkompetenz | methoden
      soft skills | hard skills | technische kompetenzen | programmierung | bibliotheken | betriebssysteme
      zusatzqualifikationen | it-skills | methodenkenntnisse | kenntnisse und fähigkeiten | spezialkenntnisse
    `),
    publications: listPhrases(`
      veröffentlichungen | publikationen | publikation | vorträge | vortrag | patente | fachartikel | artikel
      konferenzen | bücher | fachvorträge | präsentationen | veröffentlichung | vortragstätigkeit
    `),
    certificates: listPhrases(`
      zertifikate | zertifikat | zertifizierungen | zertifizierung | weiterbildung | weiterbildungen | fortbildung
      fortbildungen | schulungen | schulung | kurse | lehrgänge | seminare | lizenzen | bescheinigungen | trainings
      berufliche weiterbildung | nachweise
    `),
    awards: listPhrases(`
      auszeichnungen | auszeichnung | preise | ehrungen | stipendien | stipendium | erfolge | leistungen
      wettbewerbe | preise und auszeichnungen
    `),
    languages: listPhrases(`
      sprachen | sprache | sprachkenntnisse | fremdsprachen | fremdsprachenkenntnisse | sprachliche kenntnisse
      sprachfähigkeiten | sprachkompetenz | sprachkompetenzen | muttersprache
    `),
    volunteer: listPhrases(`
      ehrenamt | ehrenämter | ehrenamtliche tätigkeit | ehrenamtliche tätigkeiten | ehrenamtliches engagement | engagement
      freiwilligenarbeit | soziales engagement | gesellschaftliches engagement | freiwilliges engagement | mitgliedschaften
      außeruniversitäre aktivitäten | aktivitäten | vereine | mitgliedschaft | freiwilligendienst | bundesfreiwilligendienst
      außeruniversitäres engagement | vereinstätigkeit | ehrenamtlich
    `),
    interests: listPhrases(
      'hobbys | hobbies | interessen | freizeit | freizeitaktivitäten | persönliche interessen | hobby | privates',
    ),
    courses: listPhrases(
      'studienschwerpunkte | relevante kurse | lehrveranstaltungen | vorlesungen | studieninhalte',
    ),
    unplaced: listPhrases(`
      sonstiges | sonstige angaben | weiteres | weitere angaben | weitere informationen | zusätzliche informationen
      verschiedenes | zusatzinformationen | zusätzliche angaben | sonstige informationen
    `),
    unknown: listPhrases(`
      verfügbarkeit | arbeitserlaubnis | aufenthaltstitel | aufenthaltsstatus | staatsangehörigkeit | führerschein
      familienstand | kündigungsfrist | gehaltsvorstellung | gehaltsvorstellungen | eintrittstermin | wehrdienst | zivildienst
      grundwehrdienst | elternzeit | auslandsaufenthalte | auslandsaufenthalt | mobilität | geburtsdatum | unterschrift
      führerscheine | auszeit
    `),
    references: listPhrases('referenzen | referenz | empfehlungen | kundenstimmen | zeugnisse'),
  },
  qualifiers: listWords(`
    berufliche beruflicher beruflichen technische technischer technischen fachliche persönliche persönlicher relevante
    wichtige wichtigste ausgewählte weitere sonstige besondere zusätzliche aktuelle frühere bisherige akademische
    schulische private eigene meine mein digitale praktische internationale soziale methodische it edv ehrenamtliche
    wissenschaftliche zentrale allgemeine erweiterte einschlägige wesentliche
  `),
  qualifiersBehind: [],
  fillers: listWords('der die das in im mit zu zur von'),
  joiners: listWords('und sowie oder'),
};
