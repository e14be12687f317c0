import type { SectionHeadings } from '../../../lib/requirements/ask-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** Section headings of postings in German by what the section is for. */
export const sections: SectionHeadings[] = [
  {
    role: 'preferred',
    whole: listPhrases(`
      von vorteil | vorteilhaft | wünschenswert | plus | pluspunkte | ein plus | kann | optional | idealerweise |
      bonus | das wäre schön | schön wäre | kür | gern gesehen | zusatzqualifikationen | kann kriterien`),
    opening: listPhrases(`
      von vorteil | wünschenswert | pluspunkte | bonuspunkte | idealerweise | optional | vorteilhaft | ein plus |
      kann anforderungen | schön wäre | toll wäre | hilfreich | darüber hinaus`),
    words: listPhrases(`
      ist von vorteil | wäre von vorteil | rundet dein profil ab | runden dein profil ab | rundet ihr profil ab |
      runden ihr profil ab | dein profil abrunden | ihr profil abrunden | wären von vorteil | sind von vorteil |
      wäre schön | wäre toll | wäre super |
      ein plus wäre | pluspunkte | bonuspunkte | extrapunkte | wünschenswerte | wünschenswerterweise |
      nice to have |
      nice to haves | freuen wir uns über | freuen uns besonders | kein muss | darüber freuen wir uns |
      wünschenswert wäre | wünschenswert sind | on top | obendrauf | hebst du dich ab | sticht heraus | krönung |
      das macht dich unwiderstehlich | perfekt wäre | ideal wäre | toll wäre | außerdem schön |
      zusätzlich von vorteil | noch besser | punkten |
      zusatzkenntnisse | das wäre das i tüpfelchen | sahnehäubchen`),
  },
  {
    role: 'required',
    whole: listPhrases(`
      muss | soll | pflicht | profil | voraussetzungen | du | kenntnisse | qualifikation | qualifikationen |
      das bist du |
      du hast | sie haben | muss kriterien | was zählt | fachliches | skills`),
    words: listPhrases(`
      anforderungen | anforderung | anforderungsprofil | dein profil | ihr profil | euer profil | profil |
      voraussetzungen | qualifikation | qualifikationen | das bringst du mit | das bringen sie mit |
      bringst du mit |
      bringen sie mit | was du mitbringst | was sie mitbringen | du bringst mit | sie bringen mit |
      mitbringen solltest |
      solltest du mitbringen | du mitbringen solltest | das zeichnet dich aus | das zeichnet sie aus | dich aus |
      sie auszeichnet | wen wir suchen | wir suchen | damit überzeugst du | damit überzeugen sie |
      überzeugst du uns |
      das wünschen wir uns | wir wünschen uns | was wir uns wünschen | was wir erwarten | wir erwarten |
      erwarten wir |
      du passt zu uns | sie passen zu uns | passt du zu uns | zu uns passt | wer du bist | wer sie sind |
      über dich |
      über sie | das solltest du | das sollten sie | was du kannst | das kannst du | dein hintergrund |
      deine skills |
      deine fähigkeiten | ihre fähigkeiten | deine erfahrung | ihre erfahrung | deine kenntnisse | fachkenntnisse |
      fachliche | was wir suchen | muss anforderungen | was du brauchst | das brauchst du | must haves | must have |
      deine stärken | worauf es uns ankommt | darauf kommt es | auszeichnet | erwartungen an | unsere erwartungen |
      hard facts | sie mitbringen | du mitbringst | du dafür | was es braucht | wir von dir | wir von ihnen |
      dein know how | ihre kompetenzen | kompetenzen | du verfügst über | sie verfügen über`),
  },
  {
    role: 'responsibilities',
    whole: listPhrases(`
      aufgaben | tätigkeiten | deine rolle | ihre rolle | die rolle | die stelle | stelle | deine mission |
      einleitung |
      tätigkeit | die aufgabe | dein job | der job | einsatzgebiet`),
    words: listPhrases(`
      aufgaben | aufgabe | aufgabengebiet | aufgabenbereich | tätigkeiten | tätigkeitsbereich | was dich erwartet |
      das erwartet dich | was sie erwartet | das erwartet sie | erwartet dich | erwartet sie | was du machst |
      was du bei uns machst | du bei uns | das machst du | deine rolle | ihre rolle | deine mission |
      dein wirkungskreis |
      verantwortung | verantwortlichkeiten | verantwortungsbereich | stellenbeschreibung | über die stelle |
      dein arbeitsalltag | dein alltag | deine herausforderung | wofür du verantwortlich bist | was du tun wirst |
      das wirst du tun | so bringst du dich ein | aufgabenfeld | verantwortlich für | warten auf |
      wofür wir dich brauchen |
      dein beitrag | deine verantwortung | womit du dich | was du bewegst | das bewegst du | was zu tun ist |
      dein einsatz`),
  },
  {
    role: 'stack',
    whole: listPhrases('technologien | technik | werkzeuge | tools | umgebung | techstack'),
    words: listPhrases(`
      unsere technologien | unser techstack | technologiestack | unser werkzeugkasten | womit wir arbeiten |
      womit du arbeitest | damit arbeiten wir | technologien die | technische umgebung | unsere tools |
      unsere technik |
      eingesetzte technologien | unser stack | techstack`),
  },
  {
    role: 'about',
    whole: listPhrases(`
      über uns | wir | unternehmen | das unternehmen | wer wir sind | das sind wir | unser team | team | das team |
      unsere mission | unsere kultur | unsere werte | einleitung`),
    words: listPhrases(`
      über uns | wer wir sind | wer sind wir | das sind wir | unternehmensbeschreibung | unser unternehmen |
      das unternehmen | unsere mission | unsere vision | unsere werte | unsere kultur | unser team | das team |
      dein team | ihr team | dein neues team | warum wir | lerne uns kennen | lernen sie uns kennen |
      was uns ausmacht |
      was wir tun | was wir machen | unsere geschichte | unsere kunden`),
  },
  {
    role: 'benefits',
    whole: listPhrases(`
      benefits | perks | extras | unsere extras | vorteile | angebot | unser angebot | wir bieten | leistungen |
      vergütung | gehalt | das bieten wir |
      arbeitgeberleistungen | goodies | deine vorteile | ihre vorteile`),
    words: listPhrases(`
      wir bieten | bieten wir | wir dir bieten | wir ihnen bieten | was wir bieten | unser angebot |
      wir dir anbieten |
      deine benefits | ihre benefits | unsere benefits | deine vorteile | ihre vorteile | unsere leistungen |
      vorteile bei |
      das bekommst du | bekommst du von uns | darauf kannst du dich freuen | dich freuen | sie sich freuen |
      darauf dürfen sie | gute gründe | das spricht für uns | was dich bei uns erwartet |
      das erwartet dich bei uns |
      was für uns spricht | wir haben einiges zu bieten | was du bekommst | von uns bekommst | deine perks |
      arbeitgeberleistungen | das haben wir für dich | was du davon hast | warum du bei uns | freu dich auf |
      freuen sie sich auf | dafür bekommst du | gehalt | perks | von uns erwarten kannst | sie von uns erwarten |
      dein plus bei uns | ihr plus bei uns | unsere extras | das gibt es | gibt es bei uns | das gibt s |
      gibt s obendrauf | gibt s bei uns | du davon | davon hast | hast du davon | dafür gibt es | im gegenzug |
      das kriegst du | du von uns | wir im gegenzug | was drin ist | bei uns genießt`),
  },
  {
    role: 'legal',
    whole: listPhrases('datenschutz | gleichstellung | hinweis | hinweise | vielfalt'),
    words: listPhrases(`
      datenschutz | chancengleichheit | gleichbehandlung | schwerbehinderung | schwerbehinderte | vielfalt |
      rechtliches |
      hinweise zum | datenschutzhinweis | diversität`),
  },
  {
    role: 'process',
    whole: listPhrases(`
      bewerbung | kontakt | interesse | interessiert | standort | ort | arbeitsort | ansprechpartner |
      so geht es weiter |
      neugierig | eckdaten | rahmenbedingungen | sonstiges`),
    words: listPhrases(`
      bewerbungsprozess | so bewirbst du dich | so bewerben sie sich | jetzt bewerben | bewirb dich |
      bewerben sie sich |
      deine bewerbung | ihre bewerbung | ihr kontakt | dein kontakt | so geht es weiter | so gehts weiter |
      wie geht es weiter | nächste schritte | haben wir dein interesse | interesse geweckt | bewerbungsverfahren |
      ansprechpartner | unser prozess | ablauf`),
  },
];
