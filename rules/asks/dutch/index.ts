import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from '../posting-language.ts';
import { sections } from './headings.ts';
import { known, levels } from './levels.ts';
import { negation } from './negation.ts';
import { spoken, words } from './words.ts';
import { years } from './years.ts';

/** How postings in Dutch say what they ask for. */
export const dutch: PostingLanguage = {
  language: 'nl',
  words,
  spoken,
  cues: composeCues({
    sections,
    insisting: ['vereist', 'eisen', 'verplicht'],
    jobNames: listPhrases(`
      ontwikkelaar | softwareontwikkelaar | programmeur | ingenieur | architect | beheerder | systeembeheerder |
      analist |
      consulent | adviseur | medewerker`),
    noJob: ['over', 'wat', 'waarom', 'hoe', 'wie'],
    itemOpenings: listPhrases(`
      ervaring | kennis | goede | ruime | uitstekende | aantoonbare | minimaal | minstens | ten minste |
      je hebt minimaal |
      je hebt een | je hebt kennis | je hebt ervaring | je hebt ten | je kent | je schrijft | je spreekt |
      je ontwikkelt |
      je helpt | je werkt | je bent bekend | hbo | wo | mbo | een afgeronde | afgeronde | bekendheid |
      ontwikkelen van |
      ontwerpen van | bouwen van | testen met | uitrollen | zin om | basiskennis`),
    benefits: listPhrases(`
      dertiende |
      vakantiedagen | salaris | pensioen | leaseauto | thuiswerk | werktijden | contract | korting | gratis |
      lunch |
      borrel | certificering | opleidingsbudget | euro | sportschool | reiskosten | cursus | trainingen | scholing |
      conferenties | winstdeling | laptop | aandelen | vers | reizen met | zorgverzekering | vierdaagse |
      sessies | fiets`),
    wishes: listPhrases(`
      blij | vrolijk | enthousiast | kers | pré | voordeel | gelukkig | mooi | leuk | fijn | handig | gewaardeer |
      streepje | verschil | top als`),
    statements: listPhrases(`
      is een pre, | is een plus | zijn een pre | is vereist | is verplicht | is gewenst | is noodzakelijk |
      is een must`),
    abbreviations: listWords(
      'bijv bv b.v o.a m.b.v d.m.v t.b.v enz ca max min evt incl excl nr dhr mevr drs ir etc',
    ),
    duties: listPhrases(`
      ontwikkelen | ontwikkel | ontwerpen | bouwen | beheren | onderhouden | schrijven | opzetten | automatiseren |
      meewerken | implementeren | integreren | uitrollen | testen | programmeren | je | jij`),
    otherTeams: ['ontwerp', 'onderzoek', 'marketing', 'product'],
    people: ['team', 'teams', 'afdeling', 'groep', 'experts', 'collega', 'specialisten'],
    addressed: [
      ['(?:je|jij|jouw|jou)', 'hier schrijf je Go', 'en jij', 'jouw code', 'voor jou'],
      ['(?:zoeken|zoekt) (?:wij|we|een|naar)', 'daarom zoeken wij', 'Venkel zoekt een'],
      ['(?:moet|moeten|dien)', 'dat moet', 'die moeten', 'dat dien'],
      ['(?:wij|we) zoeken', 'wij zoeken Go'],
      ['(?:op zoek naar|iemand)', 'op zoek naar', 'voor iemand'],
      [known, 'ervaring met Go', 'kennis van Go', 'werkervaring', 'voorkennis', 'vaardigheid in Go'],
      [
        '(?:vereist|verplicht|gevraagd|noodzakelijk)',
        'Go is vereist',
        'Go verplicht',
        'Go gevraagd',
        'Go noodzakelijk',
      ],
    ],
    stack: [
      [
        '(?:geschreven|gebouwd|ontwikkeld) (?:in|met)',
        'geschreven in Go',
        'gebouwd met Go',
        'ontwikkeld in Go',
      ],
      [
        '(?:in|met) [\\p{L}\\d+#. ]{1,40} (?:geschreven|gebouwd|ontwikkeld)',
        'dat in Go is geschreven',
        'met Go gebouwd',
      ],
      [
        '(?:gebruiken|draait|draaien|werken met)',
        'wij gebruiken',
        'draait op',
        'draaien op',
        'we werken met',
      ],
      ['stack', 'onze stack'],
    ],
    waived: [[`(?:hoeft|hoef) (?:je )?niet (?:alles|al deze)`, 'je hoeft niet alles te kennen']],
    levels,
    negation,
    choices: {
      examples: ['zoals', 'als', 'bijvoorbeeld', 'bijv.', 'bv.', 'b.v.', 'denk aan'],
      examplesAhead: ['zoals', 'als', 'bijvoorbeeld', 'bijv', 'bv', 'denk aan'],
      oneOf: [
        [
          '(?:minimaal |minstens |ten minste )?(?:een|één|eén) (?:van|of meer|der)',
          'een van de volgende talen: ',
        ],
        [
          '(?:minimaal|minstens|ten minste) (?:een|één|twee|drie)(?! van| of)',
          'minstens één cloudplatform: ',
        ],
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
    years,
    story: [
      [
        '(?:onze|ons) (?:klanten|producten|product|missie|platform|software|geschiedenis)',
        'onze klanten',
        'ons product',
      ],
      [
        '^(?:wij|we|sinds|opgericht|vandaag|met)',
        'Wij maken',
        'We maken',
        'Sinds 1990',
        'Opgericht in',
        'Vandaag maken',
        'Met zeven mensen',
      ],
      [
        'is (?:een|de|het) (?:[\\p{L}-]+ ){0,4}(?:bedrijf|leverancier|marktleider|startup|start-up|' +
          'bureau|verzekeraar)',
        'Venkel is een jong bedrijf',
      ],
    ],
    others: [
      [
        '(?:investeerders|klanten|oprichters|partners|concurrenten)',
        'investeerders',
        'klanten',
        'oprichters',
        'partners',
        'concurrenten',
      ],
      ['(?:gefinancierd|gesteund) door', 'gesteund door Snowflake'],
    ],
    nameBefore: ['over', 'waarom', 'bij', 'werken bij', 'wie is', 'dit is'],
    nameAfter: [
      [
        'is (?:een|de|het) [^.;]{0,40}(?:bedrijf|leverancier|marktleider|startup|start-up|bureau|' +
          'verzekeraar)',
        'is een jong bedrijf',
      ],
      [
        '(?:zoekt|biedt|is opgericht|werd opgericht|voorspelt|levert)',
        'zoekt',
        'biedt',
        'is opgericht',
        'werd opgericht',
        'voorspelt',
        'levert',
      ],
    ],
    nameBetween: { before: ['bij'], after: ['werk je', 'bouw je', 'zoeken we', 'ben je'] },
    forms: ['groep', 'nederland', 'vacatures', 'werken bij'],
  }),
};
