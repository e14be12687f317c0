import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from '../posting-language.ts';
import { sections } from './headings.ts';
import { knowledge, levels } from './levels.ts';
import { negation } from './negation.ts';
import { spoken, words } from './words.ts';
import { years } from './years.ts';

/** How postings in German say what they ask for. */
export const german: PostingLanguage = {
  language: 'de',
  words,
  spoken,
  cues: composeCues({
    sections,
    insisting: ['muss', 'pflicht', 'erforderlich', 'zwingend'],
    jobNames: listPhrases(`
      entwickler | entwicklerin | softwareentwickler | softwareentwicklerin | webentwickler | programmierer |
      architekt |
      administrator | systemadministrator | ingenieur | informatiker | leiter | berater | fachinformatiker |
      techniker`),
    noJob: ['über', 'was', 'warum', 'wie', 'wer', 'wen'],
    itemOpenings: listPhrases(`
      erfahrung | erfahrungen | kenntnisse | gute | sehr | erste | fundierte | mehrjährige | sicherer | sichere |
      idealerweise | mindestens | abgeschlossenes | abgeschlossene | berufserfahrung | grundkenntnisse | umgang |
      keine |
      du bringst | du hast mit | du entwickelst | du betreust | ausgeprägte | tiefe | solide | spaß | freude |
      studium`),
    benefits: listPhrases(`
      dank | monatsgehalt |
      urlaub | gehalt | jobrad | jobticket | deutschlandticket | altersvorsorge | firmenwagen | obst | kaffee |
      gleitzeit |
      kantine | zuschuss | gutschein | reisegutschein | weiterbildung | schulung | seminar | zertifizier |
      arbeitszeit |
      teamevent | tischkicker | unbefristet | vertrag | stunde | provision | bonuszahlung | betriebs | vier-tage |
      parkplatz |
      altersversorgung | zertifikat | konferenz | trainings | kurse | kursen | sprachkurs | urlaubstag |
      zugang zu | hardware | einblicke | getränke | budget | vergütung | rabatt`),
    wishes: listPhrases(`
      freu | froh | glücklich | lieben | begeister | beeindruck | sahne | kirsche | krön | i-tüpfel | punkt |
      herz höher | obendrauf |
      abrunden | überrasch | träum | ideal | zusatz | zusätzlich | toll | super | schön | hilft | helfen`),
    statements: listPhrases(`
      ist von vorteil, | ist ein plus | sind ein plus | ist erforderlich | sind erforderlich | ist pflicht |
      ist ein muss |
      ist kein muss | sind kein muss | ist wünschenswert | sind wünschenswert | ist hilfreich | sind hilfreich`),
    abbreviations: listWords(
      'z.b b bspw bzw ca d.h h ggf inkl mind max evtl usw u.a ä u o zzgl dipl ing dr nr vgl etc abt str min',
    ),
    duties: listPhrases(`
      du | sie entwickeln | entwicklung | weiterentwicklung | konzeption | betrieb | aufbau | pflege | betreuung |
      planung |
      umsetzung | implementierung | wartung | automatisierung | mitarbeit | entwickle | gestalte | betreibe`),
    otherTeams: ['gestaltung', 'forschung', 'projektmanagement', 'datenwissenschaft'],
    people: ['team', 'teams', 'abteilung', 'gruppe', 'experten', 'kollegen', 'spezialisten'],
    addressed: [
      [
        '(?:du|dein(?:e[mnrs]?)?|dich|dir)',
        'bei uns schreibst du Go',
        'dein Wissen in Go',
        'wir geben dir Go',
        'für dich',
      ],
      [
        '(?:sie|ihnen|ihre[mnrs]?|ihr)',
        'dort schreiben Sie Go',
        'das gibt Ihnen Go',
        'Ihr Wissen',
        'Ihre Arbeit',
      ],
      ['wir suchen', 'wir suchen jemanden'],
      ['suchen wir', 'deshalb suchen wir jemanden'],
      ['wird gesucht', 'Hilfe wird gesucht'],
      [
        '(?:erfahrung|kenntnisse|berufserfahrung)',
        'Erfahrung mit Go',
        'Kenntnisse in Go',
        'Berufserfahrung in Go',
      ],
      ['(?:solltest|sollten|musst|brauchen)', 'da solltest', 'die sollten', 'da musst', 'wir brauchen'],
      ['(?:vorausgesetzt|erforderlich)', 'Go wird vorausgesetzt', 'Go ist erforderlich'],
    ],
    stack: [
      [
        '(?:geschrieben|entwickelt|gebaut|umgesetzt|implementiert)',
        'in Go geschrieben',
        'in Go entwickelt',
        'mit Go gebaut',
        'umgesetzt',
        'implementiert',
      ],
      [
        '(?:läuft|laufen|liegen|basiert|basieren)',
        'läuft auf AWS',
        'Dienste laufen',
        'Daten liegen',
        'basiert auf',
        'basieren auf',
      ],
      [
        '(?:nutzen|verwenden|arbeiten mit|setzen auf)',
        'wir nutzen Go',
        'wir verwenden Go',
        'wir arbeiten mit Go',
        'wir setzen auf Go',
      ],
      ['(?:tech-?)?stack', 'unser Stack', 'der Tech-Stack'],
    ],
    waived: [
      [`keine ${knowledge} (?:mit|in) (?:diesen|allen|all diesen)`, 'keine Erfahrung mit diesen Werkzeugen'],
      ['musst (?:sie )?nicht alle', 'du musst nicht alle kennen'],
    ],
    levels,
    negation,
    choices: {
      examples: ['wie', 'etwa', 'zum beispiel', 'beispielsweise', 'z. b.', 'z.b.', 'bspw.'],
      examplesAhead: ['wie', 'etwa', 'z. b', 'z.b', 'zum beispiel', 'bspw', 'beispielsweise', 'darunter'],
      oneOf: [
        [
          'eine(?:r|s|m|n)? (?:der|von|dieser|oder mehrere[nr]?)',
          'einer der folgenden sprachen: ',
          'eine der sprachen ',
        ],
        ['(?:mindestens|wenigstens) (?:eine[rmn]?|zwei|drei)', 'mindestens eine programmiersprache: '],
        ['entweder', 'entweder '],
        ['(?:mehrere|einige|teile)(?: der)?', 'einige der sprachen '],
      ],
      similar: [
        'ähnlich',
        'vergleichbar',
        'gleichwertig',
        'verwandt',
        'andere',
        'äquivalent',
        'ä.',
        'artverwandt',
        'dergleichen',
      ],
      andSoOn: ['usw', 'u. a', 'u.a', 'und so weiter'],
      stackNouns: [
        'umgebung',
        'team',
        'projekt',
        'dienste',
        'system',
        'produkt',
        'rolle',
        'schnittstellen',
        'plattform',
      ],
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
    years,
    story: [
      [
        '(?:unser(?:e[mnrs]?)?) (?:kunden|produkte?|mission|vision|plattform|software|ursprung)',
        'unsere Kunden',
        'unserem Produkt',
      ],
      ['^(?:wir|heute|seit|als)', 'Wir liefern', 'Heute liefern wir', 'Seit 1990', 'Als Familienbetrieb'],
      [
        'ist (?:ein|eine|der|die|das) (?:[\\w-]+ ){0,4}(?:unternehmen|anbieter|startup|start-up|' +
          'firma|zahlungsdienst|agentur|hersteller)',
        'Fenchel ist ein junges Unternehmen',
      ],
      [
        '(?:marktführer|gegründet|weltweit führend)',
        'ist Marktführer',
        'wurde gegründet',
        'weltweit führend',
      ],
    ],
    others: [
      [
        '(?:investoren|kunden|gründer|partner|wettbewerber)',
        'Investoren',
        'zu den Kunden',
        'die Gründer',
        'Partner',
        'Wettbewerber',
      ],
      ['(?:finanziert|gefördert|unterstützt) (?:von|durch)', 'finanziert von Snowflake'],
      ['(?:ehemals|früher) (?:bei|von)', 'früher bei Snowflake'],
    ],
    nameBefore: ['über', 'warum', 'bei', 'arbeiten bei', 'das ist', 'karriere bei', 'willkommen bei'],
    nameAfter: [
      [
        '(?:ist|sind) (?:ein|eine|der|die) [^.;]{0,40}(?:unternehmen|anbieter|startup|start-up|' +
          'firma|hersteller|agentur)',
        'ist ein junges Unternehmen',
      ],
      [
        '(?:sucht|wurde|bietet|steht für|verstärkt)',
        'sucht',
        'wurde gegründet',
        'bietet',
        'steht für',
        'verstärkt',
      ],
    ],
    nameBetween: {
      before: ['bei'],
      after: ['bist du', 'arbeitest du', 'entwickelst du', 'wir', 'erwartet dich'],
    },
    forms: ['gmbh & co. kg', 'e.v.', 'gruppe', 'karriere', 'stellenangebote'],
  }),
};
