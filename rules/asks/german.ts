import { listPhrases, listWords } from '../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from './posting-language.ts';

const praise = listPhrases(`
  von vorteil | vorteilhaft | wünschenswert | wuenschenswert | hilfreich | gern gesehen | gerne gesehen | willkommen |
  begrüßenswert | nützlich | erwünscht | nicht zwingend, aber`).join('|');

const knowledge = '(?:vor|grund|fach)?(?:kenntnisse?|erfahrung(?:en)?|wissen)';

/** How postings in German say what they ask for. */
export const german: PostingLanguage = {
  language: 'de',
  words: listWords(`
    der die das und oder mit für von zu zum zur den dem des ein eine einen einem einer eines ist sind wir uns unser unsere
    unserem unseren unserer du dein deine deinen deinem deiner dich dir sie ihr ihre ihren ihrem ihrer ihnen im am auf aus
    bei als auch nicht kein keine nach über unter wie sowie werden wird hast haben kannst bist durch um
    erfahrung kenntnisse kenntnis aufgaben anforderungen profil bieten bringst mindestens jahre mehrjährige vorteil
    wünschenswert idealerweise bereich entwicklung umgang gute sehr suchen entwickler entwicklerin`),
  spoken: {
    ordinary: listWords('flink Chef Rest Express Expo Segment Mode Prolog Pakt Echo Gin Helm Spring'),
    trade: {
      after: listPhrases(`
        entwickler | entwicklerin | entwicklung | programmierer | kenntnisse | erfahrung | programmierung | anwendungen |
        dienste | code | umgebung | umfeld | projekte`),
      before: listPhrases(`
        erfahrung in | erfahrung mit | erfahrungen in | erfahrungen mit | kenntnisse in | kenntnissen in | umgang mit |
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
  },
  cues: composeCues({
    sections: [
      {
        role: 'preferred',
        whole: listPhrases(`
          von vorteil | vorteilhaft | wünschenswert | plus | pluspunkte | ein plus | kann | optional | idealerweise |
          bonus | das wäre schön | schön wäre | kür | gern gesehen | zusatzqualifikationen | kann kriterien`),
        opening: listPhrases(`
          von vorteil | wünschenswert | pluspunkte | bonuspunkte | idealerweise | optional | vorteilhaft | ein plus |
          kann anforderungen | schön wäre | toll wäre | hilfreich | darüber hinaus`),
        words: listPhrases(`
          ist von vorteil | wäre von vorteil | wären von vorteil | sind von vorteil | wäre schön | wäre toll | wäre super |
          ein plus wäre | pluspunkte | bonuspunkte | extrapunkte | wünschenswerte | wünschenswerterweise | nice to have |
          nice to haves | freuen wir uns über | freuen uns besonders | kein muss | darüber freuen wir uns |
          wünschenswert wäre | wünschenswert sind | on top | obendrauf | hebst du dich ab | sticht heraus | krönung |
          das macht dich unwiderstehlich | perfekt wäre | ideal wäre | toll wäre | außerdem schön | zusätzlich von vorteil | noch besser | punkten |
          zusatzkenntnisse | das wäre das i tüpfelchen | sahnehäubchen`),
      },
      {
        role: 'required',
        whole: listPhrases(`
          muss | soll | pflicht | profil | voraussetzungen | du | kenntnisse | qualifikation | qualifikationen | das bist du |
          du hast | sie haben | muss kriterien | was zählt | fachliches | skills`),
        words: listPhrases(`
          anforderungen | anforderung | anforderungsprofil | dein profil | ihr profil | euer profil | profil |
          voraussetzungen | qualifikation | qualifikationen | das bringst du mit | das bringen sie mit | bringst du mit |
          bringen sie mit | was du mitbringst | was sie mitbringen | du bringst mit | sie bringen mit | mitbringen solltest |
          solltest du mitbringen | du mitbringen solltest | das zeichnet dich aus | das zeichnet sie aus | dich aus |
          sie auszeichnet | wen wir suchen | wir suchen | damit überzeugst du | damit überzeugen sie | überzeugst du uns |
          das wünschen wir uns | wir wünschen uns | was wir uns wünschen | was wir erwarten | wir erwarten | erwarten wir |
          du passt zu uns | sie passen zu uns | passt du zu uns | zu uns passt | wer du bist | wer sie sind | über dich |
          über sie | das solltest du | das sollten sie | was du kannst | das kannst du | dein hintergrund | deine skills |
          deine fähigkeiten | ihre fähigkeiten | deine erfahrung | ihre erfahrung | deine kenntnisse | fachkenntnisse |
          fachliche | was wir suchen | muss anforderungen | was du brauchst | das brauchst du | must haves | must have |
          deine stärken | worauf es uns ankommt | darauf kommt es | auszeichnet | erwartungen an | unsere erwartungen |
          hard facts | sie mitbringen | du mitbringst | du dafür | was es braucht | wir von dir | wir von ihnen | dein know how | ihre kompetenzen | kompetenzen | du verfügst über | sie verfügen über`),
      },
      {
        role: 'responsibilities',
        whole: listPhrases(`
          aufgaben | tätigkeiten | deine rolle | ihre rolle | die rolle | die stelle | stelle | deine mission | einleitung |
          tätigkeit | die aufgabe | dein job | der job | einsatzgebiet`),
        words: listPhrases(`
          aufgaben | aufgabe | aufgabengebiet | aufgabenbereich | tätigkeiten | tätigkeitsbereich | was dich erwartet |
          das erwartet dich | was sie erwartet | das erwartet sie | erwartet dich | erwartet sie | was du machst |
          was du bei uns machst | du bei uns | das machst du | deine rolle | ihre rolle | deine mission | dein wirkungskreis |
          verantwortung | verantwortlichkeiten | verantwortungsbereich | stellenbeschreibung | über die stelle |
          dein arbeitsalltag | dein alltag | deine herausforderung | wofür du verantwortlich bist | was du tun wirst |
          das wirst du tun | so bringst du dich ein | aufgabenfeld | verantwortlich für | warten auf | wofür wir dich brauchen |
          dein beitrag | deine verantwortung | womit du dich | was du bewegst | das bewegst du | was zu tun ist | dein einsatz`),
      },
      {
        role: 'stack',
        whole: listPhrases('technologien | technik | werkzeuge | tools | umgebung | techstack'),
        words: listPhrases(`
          unsere technologien | unser techstack | technologiestack | unser werkzeugkasten | womit wir arbeiten |
          womit du arbeitest | damit arbeiten wir | technologien die | technische umgebung | unsere tools | unsere technik |
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
          dein team | ihr team | dein neues team | warum wir | lerne uns kennen | lernen sie uns kennen | was uns ausmacht |
          was wir tun | was wir machen | unsere geschichte | unsere kunden`),
      },
      {
        role: 'benefits',
        whole: listPhrases(`
          benefits | perks | extras | unsere extras | vorteile | angebot | unser angebot | wir bieten | leistungen | vergütung | gehalt | das bieten wir |
          arbeitgeberleistungen | goodies | deine vorteile | ihre vorteile`),
        words: listPhrases(`
          wir bieten | bieten wir | wir dir bieten | wir ihnen bieten | was wir bieten | unser angebot | wir dir anbieten |
          deine benefits | ihre benefits | unsere benefits | deine vorteile | ihre vorteile | unsere leistungen | vorteile bei |
          das bekommst du | bekommst du von uns | darauf kannst du dich freuen | dich freuen | sie sich freuen |
          darauf dürfen sie | gute gründe | das spricht für uns | was dich bei uns erwartet | das erwartet dich bei uns |
          was für uns spricht | wir haben einiges zu bieten | was du bekommst | von uns bekommst | deine perks |
          arbeitgeberleistungen | das haben wir für dich | was du davon hast | warum du bei uns | freu dich auf |
          freuen sie sich auf | dafür bekommst du | gehalt | perks | von uns erwarten kannst | sie von uns erwarten |
          dein plus bei uns | ihr plus bei uns | unsere extras | das gibt es | gibt es bei uns | dafür gibt es | im gegenzug |
          das kriegst du | du von uns | wir im gegenzug | was drin ist | bei uns genießt`),
      },
      {
        role: 'legal',
        whole: listPhrases('datenschutz | gleichstellung | hinweis | hinweise | vielfalt'),
        words: listPhrases(`
          datenschutz | chancengleichheit | gleichbehandlung | schwerbehinderung | schwerbehinderte | vielfalt | rechtliches |
          hinweise zum | datenschutzhinweis | diversität`),
      },
      {
        role: 'process',
        whole: listPhrases(`
          bewerbung | kontakt | interesse | interessiert | standort | ort | arbeitsort | ansprechpartner | so geht es weiter |
          neugierig | eckdaten | rahmenbedingungen | sonstiges`),
        words: listPhrases(`
          bewerbungsprozess | so bewirbst du dich | so bewerben sie sich | jetzt bewerben | bewirb dich | bewerben sie sich |
          deine bewerbung | ihre bewerbung | ihr kontakt | dein kontakt | so geht es weiter | so gehts weiter |
          wie geht es weiter | nächste schritte | haben wir dein interesse | interesse geweckt | bewerbungsverfahren |
          ansprechpartner | unser prozess | ablauf`),
      },
    ],
    insisting: ['muss', 'pflicht', 'erforderlich', 'zwingend'],
    jobNames: listPhrases(`
      entwickler | entwicklerin | softwareentwickler | softwareentwicklerin | webentwickler | programmierer | architekt |
      administrator | systemadministrator | ingenieur | informatiker | leiter | berater | fachinformatiker | techniker`),
    noJob: ['über', 'was', 'warum', 'wie', 'wer', 'wen'],
    itemOpenings: listPhrases(`
      erfahrung | erfahrungen | kenntnisse | gute | sehr gute | sehr | erste | fundierte | mehrjährige | sicherer | sichere |
      idealerweise | mindestens | abgeschlossenes | abgeschlossene | berufserfahrung | grundkenntnisse | umgang | keine |
      du bringst | du hast mit | du entwickelst | du betreust | ausgeprägte | tiefe | solide | spaß | freude | studium`),
    benefits: listPhrases(`
      urlaub | gehalt | jobrad | jobticket | deutschlandticket | altersvorsorge | firmenwagen | obst | kaffee | gleitzeit |
      kantine | zuschuss | gutschein | reisegutschein | weiterbildung | schulung | seminar | zertifizier | arbeitszeit |
      teamevent | tischkicker | unbefristet | vertrag | stunde | provision | bonuszahlung | betriebs | vier-tage | parkplatz |
      altersversorgung | zertifikat | konferenz | trainings | einblicke | getränke | budget | vergütung | rabatt`),
    statements: listPhrases(`
      ist von vorteil, | ist ein plus | sind ein plus | ist erforderlich | sind erforderlich | ist pflicht | ist ein muss |
      ist kein muss | sind kein muss | ist wünschenswert | sind wünschenswert | ist hilfreich | sind hilfreich`),
    abbreviations: listWords(
      'z.b b bspw bzw ca d.h h ggf inkl mind max evtl usw u.a ä u o zzgl dipl ing dr nr vgl etc abt str min',
    ),
    duties: listPhrases(`
      du | sie entwickeln | entwicklung | weiterentwicklung | konzeption | betrieb | aufbau | pflege | betreuung | planung |
      umsetzung | implementierung | wartung | automatisierung | mitarbeit | entwickle | gestalte | betreibe`),
    otherTeams: ['gestaltung', 'forschung', 'projektmanagement', 'datenwissenschaft'],
    people: ['team', 'teams', 'abteilung', 'gruppe', 'experten', 'kollegen', 'spezialisten'],
    addressed: [
      ['(?:du|dein(?:e[mnrs]?)?|dich|dir)', 'bei uns schreibst du Go', 'dein Wissen in Go', 'wir geben dir Go', 'für dich'],
      ['(?:sie|ihnen|ihre[mnrs]?|ihr)', 'dort schreiben Sie Go', 'das gibt Ihnen Go', 'Ihr Wissen', 'Ihre Arbeit'],
      ['wir suchen', 'wir suchen jemanden'],
      ['suchen wir', 'deshalb suchen wir jemanden'],
      ['wird gesucht', 'Hilfe wird gesucht'],
      ['(?:erfahrung|kenntnisse|berufserfahrung)', 'Erfahrung mit Go', 'Kenntnisse in Go', 'Berufserfahrung in Go'],
      ['(?:vorausgesetzt|erforderlich)', 'Go wird vorausgesetzt', 'Go ist erforderlich'],
    ],
    stack: [
      ['(?:geschrieben|entwickelt|gebaut|umgesetzt|implementiert)', 'in Go geschrieben', 'in Go entwickelt', 'mit Go gebaut', 'umgesetzt', 'implementiert'],
      ['(?:läuft|laufen|liegen|basiert|basieren)', 'läuft auf AWS', 'Dienste laufen', 'Daten liegen', 'basiert auf', 'basieren auf'],
      ['(?:nutzen|verwenden|arbeiten mit|setzen auf)', 'wir nutzen Go', 'wir verwenden Go', 'wir arbeiten mit Go', 'wir setzen auf Go'],
      ['(?:tech-?)?stack', 'unser Stack', 'der Tech-Stack'],
    ],
    waived: [
      [`keine ${knowledge} (?:mit|in) (?:diesen|allen|all diesen)`, 'keine Erfahrung mit diesen Werkzeugen'],
      ['musst (?:sie )?nicht alle', 'du musst nicht alle kennen'],
    ],
    levels: {
      preferred: [
        [praise, 'kafka von vorteil', 'kafka wünschenswert'],
        ['(?:ein|einen|als|großes|echtes|klares) (?:großes |dickes |echtes )?(?:plus|bonus|pluspunkt)', 'kafka ist ein plus'],
        ['plus(?:punkte?)?:', 'plus: kafka', 'pluspunkt: kafka'],
        ['(?:wäre|wären)', 'kafka wäre schön'],
        ['(?:schön|toll|super|klasse|prima), wenn', 'toll, wenn du kafka kennst'],
        ['(?:freuen|freut) (?:wir )?uns', 'über kafka freuen wir uns'],
        ['pluspunkte?(?! ?:)', 'kafka bringt pluspunkte'],
        ['(?:runden|rundet) (?:dein|ihr) profil ab', 'kafka rundet dein profil ab'],
        ['(?:hilft|helfen) (?:dir|ihnen|dabei)', 'kafka hilft dir'],
        ['(?:empfehlenswert|empfohlen|begehrt)', 'kafka empfohlen', 'kafka empfehlenswert', 'kafka begehrt'],
        ['(?:sympathisch|interessant)', 'kafka ist uns sympathisch', 'kafka interessant'],
        ['vorzugsweise vorhanden', 'kafka vorzugsweise vorhanden'],
        ['schaden? nicht', 'kafka schadet nicht'],
      ],
      preferredAfter: [
        ['idealerweise', 'java, idealerweise mit kafka'],
        ['am (?:besten|liebsten)', 'am besten mit kafka'],
        ['(?:bevorzugt|vorzugsweise|bestenfalls|im idealfall|optimalerweise|optional)', 'bevorzugt kafka', 'vorzugsweise in go', 'bestenfalls kafka', 'im idealfall kafka', 'optimalerweise kafka', 'optional kafka'],
        ['(?:gern|gerne|eventuell|evtl\\.) (?:auch|noch)', 'gerne auch kafka'],
        ['wünschenswerterweise', 'wünschenswerterweise kafka'],
      ],
      unneeded: [
        ['(?:kein|keine) (?:muss|voraussetzung|pflicht|bedingung|must-have)', 'rust ist kein muss'],
        ['(?:nicht|nie) (?:zwingend |unbedingt |extra )?(?:erforderlich|notwendig|nötig|vorausgesetzt|verlangt|gefordert|gefragt)', 'rust ist nicht zwingend erforderlich'],
        ['(?:brauchst|benötigst|musst|brauchen|benötigen|müssen|erwarten|verlangen|nutzen|verwenden|setzen) (?:du |sie |wir )?(?:[^,;]{0,40} )?nicht', 'php brauchst du bei uns nicht'],
        [`(?:kein|keine|keinerlei|ohne) ${knowledge} [^,;]{0,50}(?:nötig|notwendig|erforderlich|voraus)`, 'keine vorkenntnisse in java nötig'],
        ['(?:bieten|erhältst|bekommst)[^.;]{0,80}(?:schulung|schulungen|weiterbildung|kurse|zertifizierung)', 'wir bieten schulungen zu rust'],
      ],
      unneededAfter: [
        [String.raw`(?:kein|keine|keinen|keinerlei)(?= (?!angst|scheu|berührungsängste|problem|geheimnis|fremdwort|grund))`, 'kein php'],
        ['(?:anstatt|statt|anstelle von|weg von)', 'go statt php', 'anstatt php', 'anstelle von php', 'weg von php'],
        ['nicht (?=mehr)', 'nicht mehr php'],
        ['sondern nicht', 'go, sondern nicht php'],
      ],
      required: [
        ['(?:zwingend|unbedingt|unerlässlich|unabdingbar)', 'go zwingend', 'unbedingt go', 'go ist unerlässlich', 'go ist unabdingbar'],
        ['(?:erforderlich|vorausgesetzt|notwendig|voraussetzung)', 'go ist erforderlich', 'go wird vorausgesetzt', 'go ist notwendig', 'go ist voraussetzung'],
        ['(?:setzen wir|wird) voraus', 'go setzen wir voraus'],
        ['(?:ein|ist) (?:muss|pflicht)', 'go ist pflicht'],
      ],
      clauseOpeners: [
        ['(?:aber|jedoch|während|wobei|sondern)', 'aber', 'jedoch', 'während', 'wobei', 'sondern'],
        ['(?:idealerweise|bevorzugt|vorzugsweise|gerne|optional|plus)', 'idealerweise', 'bevorzugt', 'vorzugsweise', 'gerne', 'optional', 'plus'],
        ['(?:erste |gute |sehr gute )?(?:erfahrung|kenntnisse|grundkenntnisse)', 'erste erfahrung', 'gute kenntnisse', 'grundkenntnisse'],
        ['(?:kein|keine|nicht)', 'kein', 'keine', 'nicht'],
      ],
      adverbs: listWords(`
        aber gern gerne jedoch aus dafür uns nicht und sehr ein eine großes echtes auch zwingend erforderlich unbedingt ist wäre kein muss`),
    },
    choices: {
      examples: ['wie', 'etwa', 'zum beispiel', 'beispielsweise', 'z. b.', 'z.b.', 'bspw.'],
      examplesAhead: ['wie', 'etwa', 'z. b', 'z.b', 'zum beispiel', 'bspw', 'beispielsweise', 'darunter'],
      oneOf: [
        ['(?:mindestens |wenigstens )?eine(?:r|s|m|n)? (?:der|von|dieser|oder mehrere[nr]?)', 'mindestens einer der folgenden sprachen: ', 'eine der sprachen '],
        ['(?:mindestens|wenigstens) (?:eine[rmn]?|zwei|drei)', 'mindestens eine programmiersprache: '],
        ['entweder', 'entweder '],
        ['(?:mehrere|einige|teile)(?: der)?', 'einige der sprachen '],
        ['eines oder mehrere', 'eines oder mehrere: '],
      ],
      similar: ['ähnlich', 'vergleichbar', 'gleichwertig', 'verwandt', 'andere', 'äquivalent', String.raw`ä\.`, 'artverwandt', 'dergleichen'],
      andSoOn: ['usw', 'u. a', 'u.a', 'und so weiter'],
      stackNouns: ['umgebung', 'team', 'projekt', 'dienste', 'system', 'produkt', 'rolle', 'schnittstellen', 'plattform'],
    },
    lists: {
      or: ['oder', 'bzw.', 'beziehungsweise', 'o.', 'alternativ'],
      and: ['und', 'sowie'],
      plus: ['plus'],
      etc: ['usw', 'etc'],
      hedges: ['sogar', 'auch', 'vielleicht', 'gerne', 'in', 'mit', 'auch in', 'auch mit'],
      anew: ['sowie erfahrung', 'außerdem', 'zudem'],
      nouns: ['erfahrung', 'kenntnisse', 'kenntnissen', 'wissen'],
      stops: listWords(`
        mit in für zu von bei auf aus an als am im ist sind wie durch über um z. etwa erfahrung kenntnisse umgang
        verständnis wissen gute sehr du wir sie deine unsere hast haben entwickelst betreibst entwickeln betreiben schreiben
        arbeiten nutzen setzen der die das den dem des einen einem einer ein eine erste idealerweise sicherer`),
      version: ['version', 'ab version', 'ab'],
    },
    years: {
      units: listWords('jahre jahren jahr jährige jährigen jähriger jähriges'),
      ages: ['alt', 'lang', 'am markt', 'her'],
      to: ['bis', 'oder'],
      between: { before: ['zwischen'], and: ['und'] },
      orMore: ['oder mehr', 'plus', 'volle'],
      orLonger: ['oder länger', 'oder mehr'],
      part: {
        before: ['davon', 'darunter', 'inklusive', 'die letzten'],
        of: ['davon', 'von diesen'],
        on: ['mit', 'in', 'auf'],
      },
      each: ['jeweils', 'je'],
      ofUs: ['wir', 'unser', 'unsere'],
      conditions: ['wenn', 'falls', 'aber', 'während'],
      verdicts: ['ist', 'sind'],
      asides: ['idealerweise', 'gerne', 'sowie', 'bevorzugt', 'vorzugsweise', 'plus'],
      nouns: listWords(`
        erfahrung kenntnisse umgang verständnis wissen grundkenntnisse gute sehr fundierte sichere sicherer solide tiefe
        kennst beherrschst`),
      itemOpeners: listWords('Gute Fundierte Sicherer Sichere Mehrjährige Idealerweise Sehr Solide Ausgeprägte'),
      abbreviations: ['z. b.', 'z.b.', 'bspw.', 'bzw.'],
      experience: ['erfahrung', 'kenntnisse', 'berufserfahrung'],
      of: ['von'],
      for: ['seit', 'für'],
      with: ['mit'],
      atLeast: ['mindestens', 'mind.', 'min.', 'wenigstens', 'minimum', 'über'],
      countsOn: ['in', 'mit', 'erfahrung', 'berufserfahrung', 'praxis', 'programmiererfahrung'],
      practice: ['erfahrung', 'berufserfahrung', 'praxis', 'praxiserfahrung', 'produktion'],
      numbers: {
        ein: 1, eine: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
      },
    },
    story: [
      ['(?:unser(?:e[mnrs]?)?) (?:kunden|produkte?|mission|vision|plattform|software|ursprung)', 'unsere Kunden', 'unserem Produkt'],
      ['^(?:wir|heute|seit|gegründet|als)', 'Wir liefern', 'Heute liefern wir', 'Seit 1990', 'Gegründet in', 'Als Marktführer'],
      ['ist (?:ein|eine|der|die|das) (?:[\\w-]+ ){0,4}(?:unternehmen|anbieter|startup|start-up|firma|zahlungsdienst|agentur|hersteller)', 'Fenchel ist ein junges Unternehmen'],
      ['(?:marktführer|gegründet|weltweit führend)', 'ist Marktführer', 'wurde gegründet', 'weltweit führend'],
    ],
    others: [
      ['(?:investoren|kunden|gründer|partner|wettbewerber)', 'Investoren', 'zu den Kunden', 'die Gründer', 'Partner', 'Wettbewerber'],
      ['(?:finanziert|gefördert|unterstützt) (?:von|durch)', 'finanziert von Snowflake'],
      ['(?:ehemals|früher) (?:bei|von)', 'früher bei Snowflake'],
    ],
    nameBefore: ['über', 'warum', 'bei', 'arbeiten bei', 'das ist', 'karriere bei', 'willkommen bei'],
    nameAfter: [
      ['(?:ist|sind) (?:ein|eine|der|die) [^.;]{0,40}(?:unternehmen|anbieter|startup|start-up|firma|hersteller|agentur)', 'ist ein junges Unternehmen'],
      ['(?:sucht|wurde|bietet|steht für|verstärkt)', 'sucht', 'wurde gegründet', 'bietet', 'steht für', 'verstärkt'],
    ],
    nameBetween: { before: ['bei'], after: ['bist du', 'arbeitest du', 'entwickelst du', 'wir', 'erwartet dich'] },
    forms: ['gmbh & co. kg', 'e.v.', 'gruppe', 'karriere', 'stellenangebote'],
  }),
};
