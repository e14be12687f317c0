import { listPhrases, listWords } from '../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from './posting-language.ts';

const known = '(?:ervaring|kennis|werkervaring|voorkennis|vaardigheid)';

/** How postings in Dutch say what they ask for. */
export const dutch: PostingLanguage = {
  language: 'nl',
  words: listWords(`
    de het een en van in is op met voor te dat die je jij jouw jou wij we ons onze bij aan als om ook niet geen naar uit
    door over tot zijn bent hebt heb heeft hebben wordt worden kun kunt gaat ga wat wie waar of en er nog al maar zoals
    ervaring kennis ontwikkelaar ontwikkelen ontwikkelt functie werkzaamheden profiel bieden vragen minimaal jaar vacature
    pre gewenst vereist voorkeur taken eisen zoeken team bijvoorbeeld goede`),
  spoken: {
    ordinary: listWords('chef Chef rest express Express segment helm expo gin'),
    trade: {
      after: listPhrases('ontwikkelaar | programmeur | ervaring | kennis | code | applicaties | omgeving'),
      before: listPhrases(`
        ervaring met | ervaring in | kennis van | ontwikkelen in | ontwikkeling in | ontwikkeling met | programmeren in |
        geschreven in | schrijft in | talen als | talen zoals | taal | talen | jaar | gebruiken | services in | werken met |
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
  },
  cues: composeCues({
    sections: [
      {
        role: 'preferred',
        whole: listPhrases(`
          pluspunten | pre | pré | gewenst | een pre | mooi meegenomen | plus | optioneel | bonus | extra | bonuspunten |
          nice to have | een plus | wensen | bij voorkeur | handig | leuk als`),
        opening: listPhrases(`
          pluspunten | bonuspunten | gewenst | een pre | bij voorkeur | mooi meegenomen | idealiter | optioneel | leuk als |
          het is een pre | het zou mooi zijn | fijn als | handig als | wensen`),
        words: listPhrases(`
          is een pre | een pre | pluspunten | bonuspunten | mooi meegenomen | zou mooi zijn | is een plus | zijn een plus |
          een plus is | nice to have | nice to haves | geen vereiste | niet vereist | leuk meegenomen | extra punten |
          strekt tot aanbeveling | maakt het verschil | dit maakt het verschil | extra blij | worden blij | kers op de taart |
          val je op | een voordeel | we worden blij als | nog mooier | het zou leuk zijn | helemaal mooi`),
      },
      {
        role: 'required',
        whole: listPhrases(`
          profiel | eisen | functie eisen | functieeisen | vereist | vereisten | kennis | ervaring | gevraagd | jij |
          vaardigheden | kwalificaties | je hebt | jij hebt | competenties | must haves | wij vragen | opleiding`),
        words: listPhrases(`
          eisen | functie eisen | functieeisen | functievereisten | vereisten | jouw profiel | je profiel | profiel |
          wat vragen wij | wat vragen we | wij vragen | we vragen | vragen wij | wat wij vragen | wie zoeken we |
          wie zoeken wij | wij zoeken | we zoeken | wie ben jij | wie ben je | wie jij bent | dit ben jij | ben jij |
          wat je meebrengt | wat breng je mee | wat breng jij mee | breng je mee | breng jij mee | neem je mee |
          wat neem jij mee | dit heb je in huis | in huis | dit breng je mee | wat je nodig hebt | wat heb je nodig |
          jouw ervaring | jouw kennis | jouw skills | jouw vaardigheden | vaardigheden | kwalificaties |
          kennis en ervaring | opleiding en ervaring | je beschikt over | jij beschikt over | wat verwachten we |
          wat verwachten wij | verwachten van jou | dit vragen we | gevraagd wordt | herken jij jezelf | past bij ons als |
          jij hebt | je hebt | over jou | jouw talenten | jouw achtergrond | wij verwachten | we verwachten | past bij ons | voor wie |
          onmisbaar | herken je jezelf | moet je hebben | wat moet je`),
      },
      {
        role: 'responsibilities',
        whole: listPhrases(`
          taken | werkzaamheden | verantwoordelijkheden | rol | de rol | de functie | functie | functieomschrijving |
          jouw rol | jouw baan | de baan | het werk | omschrijving | opdracht | de opdracht`),
        words: listPhrases(`
          taken | jouw taken | taken en verantwoordelijkheden | werkzaamheden | jouw werkzaamheden | verantwoordelijkheden |
          wat ga je doen | ga je doen | wat ga jij doen | wat doe je | wat je gaat doen | je gaat doen | dit ga je doen |
          wat je doet | jouw rol | de rol | over de functie | de functie | functieomschrijving | functie omschrijving |
          functiebeschrijving | jouw dag | jouw uitdaging | de uitdaging | jouw werk | het werk | jouw impact |
          wat kun je verwachten | verantwoordelijk voor | ga je leren | je week | ziet je week | ziet je dag | jouw week |
          als developer | jouw functie | jouw nieuwe baan`),
      },
      {
        role: 'stack',
        whole: listPhrases('technologieën | tools | stack | techniek | omgeving | technische omgeving'),
        words: listPhrases(`
          onze stack | onze tech stack | onze technologieën | onze tools | waar we mee werken | waarmee we werken |
          technische omgeving | technologieën die | ons technisch landschap | hiermee werken we`),
      },
      {
        role: 'about',
        whole: listPhrases(`
          over ons | wij | bedrijf | het bedrijf | wie zijn wij | wie zijn we | wie we zijn | het team | team | ons team |
          de organisatie | organisatie | onze missie`),
        words: listPhrases(`
          over ons | wie zijn wij | wie zijn we | wie we zijn | wie wij zijn | over het bedrijf | ons bedrijf | het bedrijf |
          onze missie | onze cultuur | onze waarden | het team | jouw team | ons team | je team | waarom bij ons |
          waarom wij | waarom werken bij | de organisatie | onze organisatie | maak kennis | onze klanten | wat we doen |
          dit zijn wij | hier ga je werken | waar ga je werken`),
      },
      {
        role: 'benefits',
        whole: listPhrases(`
          benefits | arbeidsvoorwaarden | voorwaarden | aanbod | ons aanbod | wij bieden | we bieden | salaris |
          wat wij bieden | dit krijg je | secundaire arbeidsvoorwaarden`),
        words: listPhrases(`
          arbeidsvoorwaarden | wij bieden | we bieden | wat bieden wij | wat bieden we | bieden wij | bieden we | ons aanbod |
          wat wij bieden | wij jou bieden | wat krijg je | dit krijg je | wat je krijgt | krijg je | jouw voordelen |
          voordelen | wat mag je verwachten | dit bieden we | wat staat ertegenover | salaris | jouw salaris |
          dit mag je verwachten | ervoor terug | krijg je ervoor | tegenover | levert het je op | levert het op |
          staat daar tegenover | daar staat tegenover | in ruil | ontvang je | wat heb je aan ons | hier kun je op rekenen | waar kun je op rekenen`),
      },
      {
        role: 'legal',
        whole: listPhrases('privacy | diversiteit | inclusie | acquisitie'),
        words: listPhrases('gelijke kansen | privacy | diversiteit | inclusie | acquisitie | integriteitsonderzoek'),
      },
      {
        role: 'process',
        whole: listPhrases(`
          solliciteren | contact | locatie | standplaats | procedure | sollicitatieprocedure | interesse | informatie |
          meer informatie | werktijden`),
        words: listPhrases(`
          sollicitatieprocedure | sollicitatieproces | solliciteer | solliciteren | hoe solliciteer | interesse |
          meer informatie | vragen over | volgende stappen | hoe nu verder | selectieprocedure | jouw sollicitatie |
          zo ziet de procedure`),
      },
    ],
    insisting: ['vereist', 'eisen', 'verplicht'],
    jobNames: listPhrases(`
      ontwikkelaar | softwareontwikkelaar | programmeur | ingenieur | architect | beheerder | systeembeheerder | analist |
      consulent | adviseur | medewerker`),
    noJob: ['over', 'wat', 'waarom', 'hoe', 'wie'],
    itemOpenings: listPhrases(`
      ervaring | kennis | goede | ruime | uitstekende | aantoonbare | minimaal | minstens | ten minste | je hebt minimaal |
      je hebt een | je hebt kennis | je hebt ervaring | je hebt ten | je kent | je schrijft | je spreekt | je ontwikkelt |
      je helpt | je werkt | je bent bekend | hbo | wo | mbo | een afgeronde | afgeronde | bekendheid | ontwikkelen van |
      ontwerpen van | bouwen van | testen met | uitrollen | zin om | basiskennis`),
    benefits: listPhrases(`
      vakantiedagen | salaris | pensioen | leaseauto | thuiswerk | werktijden | contract | korting | gratis | lunch |
      borrel | certificering | opleidingsbudget | euro | sportschool | reiskosten | cursussen | trainingen | scholing |
      conferenties | winstdeling | laptop | aandelen | vers | reizen met | zorgverzekering | vierdaagse | sessies | fiets`),
    statements: listPhrases(`
      is een pre, | is een plus | zijn een pre | is vereist | is verplicht | is gewenst | is noodzakelijk | is een must`),
    abbreviations: listWords('bijv bv b.v o.a m.b.v d.m.v t.b.v enz ca max min evt incl excl nr dhr mevr drs ir etc'),
    duties: listPhrases(`
      ontwikkelen | ontwikkel | ontwerpen | bouwen | beheren | onderhouden | schrijven | opzetten | automatiseren |
      meewerken | implementeren | integreren | uitrollen | testen | programmeren | je | jij`),
    otherTeams: ['ontwerp', 'onderzoek', 'marketing', 'product'],
    people: ['team', 'teams', 'afdeling', 'groep', 'experts', 'collega', 'specialisten'],
    addressed: [
      ['(?:je|jij|jouw|jou)', 'hier schrijf je Go', 'en jij', 'jouw code', 'voor jou'],
      ['(?:zoeken|zoekt) (?:wij|we|een|naar)', 'daarom zoeken wij', 'Venkel zoekt een'],
      ['(?:wij|we) zoeken', 'wij zoeken Go'],
      ['(?:op zoek naar|iemand)', 'op zoek naar', 'voor iemand'],
      [known, 'ervaring met Go', 'kennis van Go', 'werkervaring', 'voorkennis', 'vaardigheid in Go'],
      ['(?:vereist|verplicht|gevraagd|noodzakelijk)', 'Go is vereist', 'Go verplicht', 'Go gevraagd', 'Go noodzakelijk'],
    ],
    stack: [
      ['(?:geschreven|gebouwd|ontwikkeld) (?:in|met)', 'geschreven in Go', 'gebouwd met Go', 'ontwikkeld in Go'],
      ['(?:in|met) [\\p{L}\\d+#. ]{1,40} (?:geschreven|gebouwd|ontwikkeld)', 'dat in Go is geschreven', 'met Go gebouwd'],
      ['(?:gebruiken|draait|draaien|werken met)', 'wij gebruiken', 'draait op', 'draaien op', 'we werken met'],
      ['stack', 'onze stack'],
    ],
    waived: [[`(?:hoeft|hoef) (?:je )?niet (?:alles|al deze)`, 'je hoeft niet alles te kennen']],
    levels: {
      preferred: [
        ['(?:een|als) (?:grote |groot |mooie |flinke |dikke )?(?:pré|pre|plus|pluspunt|bonus|voordeel)', 'kafka is een pre', 'kafka is een plus'],
        ['(?:mooi|leuk|goed) meegenomen', 'kafka is mooi meegenomen'],
        ['(?:gewenst|wenselijk|handig|nuttig|welkom|optioneel)', 'kafka gewenst', 'kafka wenselijk', 'kafka handig', 'kafka nuttig', 'kafka welkom', 'kafka optioneel'],
        ['strekt (?:zeer )?tot aanbeveling', 'kafka strekt tot aanbeveling'],
        ['(?:zou|zouden)', 'kafka zou mooi zijn'],
        ['is (?:mooi|leuk|fijn|ideaal|geweldig|super)(?! meegenomen)', 'kafka is leuk'],
        ['(?:aanbevolen|aan te raden)', 'kafka aanbevolen', 'kafka is aan te raden'],
        ['(?:helpt|helpen)', 'kafka kennen helpt'],
        ['streepje voor', 'met kafka heb je een streepje voor'],
        ['(?<!een )(?:pré|pre)(?!:|-)', 'kafka (pre)'],
        ['des te beter', 'kafka, des te beter'],
        ['de voorkeur', 'kafka heeft de voorkeur'],
        ['pluspunten', 'pluspunten voor kafka'],
        ['(?:waarderen|stellen) (?:we|wij) (?:het )?(?:op prijs|zeer)?', 'kafka waarderen we'],
        ['pre:', 'pre: kafka'],
        ['niet (?:vereist|verplicht|noodzakelijk|nodig),? maar', 'kafka: niet nodig maar nuttiger'],
      ],
      preferredAfter: [
        ['(?:bij voorkeur|idealiter|liefst|het liefst|eventueel|mogelijk|desgewenst)', 'bij voorkeur kafka', 'idealiter kafka', 'liefst kafka', 'eventueel kafka', 'mogelijk kafka', 'desgewenst kafka'],
        ['(?:fijn|leuk|mooi) als', 'fijn als je kafka kent'],
      ],
      unneeded: [
        ['(?:niet|geen) (?:per se |strikt )?(?:vereist|vereiste|verplicht|noodzakelijk|nodig|must|eis|voorwaarde)(?! maar)', 'rust is niet vereist', 'rust is geen eis'],
        ['(?:hoef|hoeft|verwachten|vragen|eisen|gebruiken|werken)(?: je| jij| we| wij)?(?: [^,;]{0,40})? (?:niet|geen)', 'php hoef je niet te kennen'],
        ['(?:bieden|krijgt)[^.;]{0,60}(?:opleiding|training|trainingen|cursus|cursussen)', 'wij bieden een opleiding in rust'],
      ],
      unneededAfter: [
        ['(?:in plaats van|zonder)(?= )', 'in plaats van php', 'zonder php'],
        ['(?:, |en |dus )(?:niet|geen)(?= )', 'java, niet javascript', 'java en geen javascript'],
        ['geen(?= (?!probleem|geheim|angst|moeite))', 'geen php'],
      ],
      required: [
        ['(?:vereist|verplicht|noodzakelijk|onmisbaar|essentieel)', 'go vereist', 'go verplicht', 'go noodzakelijk', 'go onmisbaar', 'go essentieel'],
        ['(?:een )must', 'go is een must'],
      ],
      clauseOpeners: [
        ['(?:maar|terwijl|hoewel)', 'maar', 'terwijl', 'hoewel'],
        ['(?:bij voorkeur|idealiter|liefst|eventueel|optioneel)', 'bij voorkeur', 'idealiter', 'liefst', 'eventueel', 'optioneel'],
        ['(?:enige |goede )?(?:ervaring|kennis|basiskennis)', 'enige ervaring', 'goede kennis', 'basiskennis'],
        ['(?:geen|niet|zonder) ', 'geen sql', 'niet sql', 'zonder sql'],
      ],
      adverbs: listWords('maar niet en zeer een grote groot is ook vereist noodzakelijk zou zijn wel'),
    },
    choices: {
      examples: ['zoals', 'als', 'bijvoorbeeld', 'bijv.', 'bv.', 'b.v.', 'denk aan'],
      examplesAhead: ['zoals', 'als', 'bijvoorbeeld', 'bijv', 'bv', 'denk aan'],
      oneOf: [
        ['(?:minimaal |minstens |ten minste )?(?:een|één|eén) (?:van|of meer|der)', 'een van de volgende talen: '],
        ['(?:minimaal|minstens|ten minste) (?:een|één|twee|drie)(?! van| of)', 'minstens één cloudplatform: '],
        ['(?:enkele|sommige|een aantal) van', 'enkele van de talen '],
        ['hetzij', 'hetzij '],
      ],
      similar: ['vergelijkba', 'soortgelijk', 'gelijkwaardig', 'ander', 'verwant', 'dergelijk'],
      andSoOn: ['enz', 'e.d'],
      stackNouns: ['omgeving', 'team', 'project', 'dienst', 'product', 'systeem', 'platform', 'applicatie'],
    },
    lists: {
      or: ['of', 'dan wel', 'ofwel'],
      and: ['en', 'alsook', 'evenals'],
      plus: ['plus'],
      etc: ['enz', 'etc'],
      hedges: ['zelfs', 'ook', 'eventueel', 'met', 'in', 'van'],
      anew: ['alsmede', 'evenals', 'daarnaast'],
      nouns: ['ervaring', 'kennis'],
      stops: listWords(`
        met in voor van op door aan bij als zoals via om te is zijn die dat ervaring kennis goede ruime uitstekende je jij
        jouw onze hebt kent schrijft ontwikkelt ontwikkelen bouwen schrijven gebruiken uitrollen werken maken doen de het
        een daarnaast idealiter`),
      version: ['versie', 'versies'],
    },
    years: {
      units: listWords('jaar jaren jarige'),
      ages: ['oud', 'geleden', 'jong'],
      to: ['tot', 'of', 'à', 'a'],
      between: { before: ['tussen'], and: ['en'] },
      orMore: ['of meer'],
      orLonger: ['of meer', 'of langer'],
      part: {
        before: ['waarvan', 'inclusief', 'de laatste'],
        of: ['daarvan', 'van deze'],
        on: ['met', 'in', 'op'],
      },
      each: ['elk', 'ieder', 'met elk'],
      ofUs: ['wij', 'onze', 'ons', 'we'],
      conditions: ['indien', 'maar', 'terwijl'],
      verdicts: ['is', 'zijn'],
      asides: ['idealiter', 'bij voorkeur', 'evenals', 'liefst', 'plus'],
      nouns: listWords('ervaring kennis goede ruime uitstekende kent beheerst bekendheid'),
      itemOpeners: listWords('Ervaring Kennis Goede Ruime Uitstekende Aantoonbare'),
      abbreviations: ['bijv.', 'bv.'],
      experience: ['ervaring', 'kennis', 'werkervaring'],
      of: ['van'],
      for: ['sinds', 'gedurende', 'al'],
      with: ['met'],
      atLeast: ['minimaal', 'al', 'minstens', 'ten minste', 'tenminste', 'min.', 'meer dan', 'minimum'],
      countsOn: ['in', 'met', 'ervaring', 'werkervaring', 'relevante'],
      practice: ['ervaring', 'werkervaring', 'productie', 'praktijk'],
      numbers: {
        een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10,
      },
    },
    story: [
      ['(?:onze|ons) (?:klanten|producten|product|missie|platform|software|geschiedenis)', 'onze klanten', 'ons product'],
      ['^(?:wij|we|sinds|opgericht|vandaag|met)', 'Wij maken', 'We maken', 'Sinds 1990', 'Opgericht in', 'Vandaag maken', 'Met zeven mensen'],
      ['is (?:een|de|het) (?:[\\p{L}-]+ ){0,4}(?:bedrijf|leverancier|marktleider|startup|start-up|bureau|verzekeraar)', 'Venkel is een jong bedrijf'],
    ],
    others: [
      ['(?:investeerders|klanten|oprichters|partners|concurrenten)', 'investeerders', 'klanten', 'oprichters', 'partners', 'concurrenten'],
      ['(?:gefinancierd|gesteund) door', 'gesteund door Snowflake'],
    ],
    nameBefore: ['over', 'waarom', 'bij', 'werken bij', 'wie is', 'dit is'],
    nameAfter: [
      ['is (?:een|de|het) [^.;]{0,40}(?:bedrijf|leverancier|marktleider|startup|start-up|bureau|verzekeraar)', 'is een jong bedrijf'],
      ['(?:zoekt|biedt|is opgericht|werd opgericht|voorspelt|levert)', 'zoekt', 'biedt', 'is opgericht', 'werd opgericht', 'voorspelt', 'levert'],
    ],
    nameBetween: { before: ['bij'], after: ['werk je', 'bouw je', 'zoeken we', 'ben je'] },
    forms: ['groep', 'nederland', 'vacatures', 'werken bij'],
  }),
};
