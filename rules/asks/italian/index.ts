import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from '../posting-language.ts';
import { sections } from './headings.ts';
import { known, levels } from './levels.ts';
import { negation } from './negation.ts';
import { spoken, words } from './words.ts';
import { years } from './years.ts';

/** How postings in Italian say what they ask for. */
export const italian: PostingLanguage = {
  language: 'it',
  words,
  spoken,
  cues: composeCues({
    sections,
    insisting: ['indispensabili', 'obbligatori', 'richiesti', 'minimi'],
    jobNames: listPhrases(`
      sviluppatore | sviluppatrice | programmatore | programmatrice | ingegnere | architetto | amministratore |
      analista |
      tecnico | consulente | sistemista | responsabile | capo progetto`),
    noJob: ['su', 'cosa', 'che', 'perché', 'come', 'chi', 'di cosa'],
    itemOpenings: listPhrases(`
      esperienza | conoscenza | conoscenze | padronanza | dimestichezza | familiarità | almeno | minimo | buona |
      buone |
      ottima | ottime | solida | solide | capacità | saper | laurea | nozioni | più di | sviluppare | sviluppo di |
      progettare | rilasciare | costruire | mantenere | test con | aver | uso`),
    benefits: listPhrases(`
      laborator |
      ferie | assicurazione | stipendio | ral | smart working | orario | contratto | sconto | scontati | gratis |
      buoni pasto |
      ticket restaurant | certificazioni | palestra | euro | rimborso | seminari | inserimento | corsi di |
      conferenze |
      viaggi | portatile | formazione continua | settimana di | welfare | quote della | mensa | tredicesima |
      auto aziendale`),
    wishes: listPhrases(`
      piacere | felic | entusias | ciliegina | apprezz | valut | gradi | meglio ancora | colp | distingu |
      differenza | punti | piacerebbe`),
    statements: listPhrases(`
      è un plus | sarà un plus, | è obbligatoria | è obbligatorio | è gradita | è gradito | è indispensabile |
      è richiesta |
      è necessaria`),
    abbreviations: listWords('es p.es p ad.es ecc min max dr ing dott nr tel ca art'),
    duties: listPhrases(`
      sviluppare | sviluppo | progettare | progettazione | costruire | mantenere | manutenzione | gestire | creare |
      collaborare | collaborazione | partecipare | guidare | rilasciare | automatizzare | programmare | scrivere |
      implementare | integrare | svilupperai | sarai | ti occuperai | lavorerai`),
    otherTeams: ['design', 'marketing', 'prodotto', 'ricerca'],
    people: ['team', 'gruppo', 'gruppi', 'reparto', 'esperti', 'colleghi'],
    addressed: [
      [
        '(?:tuo|tua|tuoi|tue|te|ti)',
        'il tuo codice',
        'la tua mano',
        'i tuoi servizi',
        'le tue idee',
        'per te',
        'ti piace',
      ],
      ['(?:bisogna|occorre|dovrai)', 'bisogna sapere Go', 'occorre Go', 'dovrai'],
      [
        '(?:cerchiamo|cerca|ricerchiamo|ricerca|ci serve|qualcuno)',
        'cerchiamo',
        'ci serve Go',
        'qualcuno',
        'la ditta cerca',
        'ricerchiamo',
        'la ditta ricerca',
      ],
      [
        known,
        'esperienza in Go',
        'conoscenza di Go',
        'conoscenze di Go',
        'competenze di Go',
        'padronanza di Go',
      ],
      [
        '(?:candidato|candidata|risorsa|persona) (?:deve|dovrà|inserita|avrà)',
        'il candidato deve',
        'la risorsa inserita',
      ],
      [
        '(?:necessari[oa]|indispensabile|obbligatori[oa]|richiest[aoie])',
        'è necessario',
        'indispensabile Go',
        'obbligatorio Go',
        'richiesta Go',
      ],
      [
        '(?:svilupperai|lavorerai|sarai|farai|il lavoro consiste)',
        'svilupperai',
        'lavorerai',
        'sarai',
        'farai',
        'il lavoro consiste nel',
      ],
    ],
    stack: [
      [
        '(?:scritt[oaie]|sviluppat[oaie]|costruit[oaie]|realizzat[oaie]) (?:in|con)',
        'scritto in Go',
        'sviluppato con Go',
        'costruito con Go',
        'realizzato in Go',
      ],
      [
        '(?:usiamo|utilizziamo|gira|girano|lavoriamo con|si basa)',
        'usiamo',
        'utilizziamo',
        'gira su',
        'girano su',
        'lavoriamo con',
        'si basa su',
      ],
      ['stack', 'il nostro stack'],
    ],
    waived: [['non (?:serve|occorre|devi) (?:conoscere|sapere) tutt[oiea]', 'non serve conoscere tutto']],
    levels,
    negation,
    choices: {
      examples: ['come', 'quali', 'quale', 'tipo', 'per esempio', 'ad esempio', 'ad es.', 'p. es.'],
      examplesAhead: ['come', 'quali', 'tipo', 'per esempio', 'ad esempio', 'ad es', 'es'],
      oneOf: [
        [
          '(?:almeno )?(?:un[oa]?|qualcuno) (?:dei|delle|degli|tra|fra|o più|di)',
          'uno dei seguenti linguaggi: ',
        ],
        ['almeno (?:un[oa]?|due|tre)(?! d| tra| fra| o)', 'almeno un cloud provider: '],
        ['(?:alcun[ie]|divers[ie]|parte) (?:dei|delle|degli|di)', 'alcune delle tecnologie '],
        ['tra', 'tra: '],
      ],
      similar: [
        'simil',
        'equivalent',
        'analog',
        'altro',
        'altra',
        'altri',
        'altre',
        'paragonabil',
        'comparabil',
        'affin',
      ],
      andSoOn: ['ecc'],
      stackNouns: [
        'ambiente',
        'team',
        'gruppo',
        'progetto',
        'servizio',
        'prodotto',
        'sistema',
        'piattaforma',
      ],
    },
    lists: {
      or: ['o', 'oppure', 'od', 'o in alternativa'],
      and: ['e', 'ed', 'nonché'],
      plus: ['più'],
      etc: ['ecc', 'etc'],
      hedges: ['anche', 'magari', 'con', 'in', 'di', 'su'],
      anew: ['nonché', 'oltre a', 'oltre che'],
      nouns: ['esperienza', 'conoscenza', 'conoscenze'],
      stops: listWords(`
        con in per di del della dei delle da al alla su come tramite via usando è sono che esperienza conoscenza conoscenze
        padronanza dimestichezza nozioni buona ottima solida tuo hai ti nostro avere sviluppare progettare mantenere
        scrivere usare rilasciare lavorare creare fare il lo la i gli le un una oltre idealmente gradita`),
      version: ['versione', 'versioni'],
    },
    years,
    story: [
      [
        '(?:i nostri|le nostre|la nostra|il nostro) (?:clienti|prodott[oi]|missione|piattaforma|' +
          'software|storia)',
        'i nostri clienti',
        'la nostra missione',
      ],
      [
        '^(?:siamo|dal|fondata|oggi|lavoriamo|produciamo)',
        'Siamo pionieri',
        'Dal 1990',
        'Fondata nel',
        'Oggi serviamo',
        'Lavoriamo',
        'Produciamo',
      ],
      [
        'è (?:un|una|un.|la|il|l.) ?(?:[\\p{L}-]+ ){0,4}(?:azienda|società|fornitore|leader|startup|agenzia)',
        "Finocchio è un'azienda giovane",
      ],
    ],
    others: [
      [
        '(?:investitori|clienti|fondatori|partner|concorrenti)',
        'investitori',
        'i clienti',
        'fondatori',
        'partner',
        'concorrenti',
      ],
      ['(?:finanziat[oa]|sostenut[oa]) da', 'sostenuta da Snowflake'],
    ],
    nameBefore: ['chi è', 'su', 'perché', 'in', 'lavorare in', 'conosci'],
    nameAfter: [
      [
        'è (?:un|una|un.|la|il|l.) ?[^.;]{0,40}(?:azienda|società|fornitore|leader|startup|agenzia)',
        "è un'azienda giovane",
      ],
      [
        '(?:cerca|offre|nasce|ricerca|seleziona|produce)',
        'cerca',
        'offre',
        'nasce',
        'ricerca',
        'seleziona',
        'produce',
      ],
    ],
    nameBetween: { before: ['in'], after: ['cerchiamo', 'siamo', 'lavoriamo', 'lavorerai'] },
    forms: ['italia', 's.n.c.', 'lavora con noi'],
  }),
};
