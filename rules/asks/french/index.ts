import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from '../posting-language.ts';
import { sections } from './headings.ts';
import { known, levels } from './levels.ts';
import { negation } from './negation.ts';
import { spoken, words } from './words.ts';
import { years } from './years.ts';

/** How postings in French say what they ask for. */
export const french: PostingLanguage = {
  language: 'fr',
  words,
  spoken,
  cues: composeCues({
    sections,
    insisting: ['requis', 'requises', 'obligatoire', 'obligatoires', 'indispensables', 'exigé'],
    jobNames: listPhrases(`
      développeur | développeuse | ingénieur | ingénieure | architecte | administrateur | administratrice |
      technicien |
      programmeur | analyste | chef de projet | responsable | concepteur`),
    noJob: ['à propos', 'que', 'qui', 'pourquoi', 'comment', 'ce que'],
    itemOpenings: listPhrases(`
      expérience | une expérience | connaissance | connaissances | bonne maîtrise | bonne connaissance |
      bonnes connaissances |
      maîtrise | maîtriser | excellente | solide | solides | première expérience | une première | au moins |
      minimum | bac |
      formation bac | notions | connaître | savoir | développement de | développement d | plus de | une bonne |
      une excellente |
      vous maîtrisez | vous connaissez | tu connais | tu maîtrises | tu as un | tu as une | tu as au |
      vous avez une |
      avoir | vous développez | tu développes | tu fais | tu déploies | tu sais | tu écris`),
    benefits: listPhrases(`
      télétravail | ticket | titres-restaurant | mutuelle | rtt | salaire | prime | k€ | intéressement | congés |
      formations |
      vélo | crèche | actions | tjm | horaires | participation aux | remboursement | prévoyance | ateliers |
      certifi |
      stock-options | rémun | gratuit | budget | 13e mois | transport`),
    wishes: listPhrases(`
      plaisir | cerise | craquer | adorer | rêver | heureux | joie | séduire | atout | apprécié | mieux encore |
      en prime | bienvenu | souhait |
      différence`),
    statements: listPhrases(`
      est un plus | serait un plus, | est souhaitée | est requise | est requis | est indispensable |
      est appréciée | est exigé`),
    abbreviations: listWords('p.ex ex p env cf min max etc dr mme nb tél resp'),
    duties: listPhrases(`
      développer | développement | concevoir | conception | maintenir | maintenance | construire | administrer |
      mettre |
      participer | participation | assurer | rédiger | déployer | écrire | intégrer | automatiser |
      faire évoluer | vous | tu`),
    otherTeams: ['créative', 'produit', 'data', 'marketing', 'graphique', 'recherche'],
    people: ['équipe', 'équipes', 'département', 'collègues', 'experts'],
    addressed: [
      ['(?:il faut|il faudra)', 'il faut connaître Go', 'il faudra'],
      ['(?:vous|votre|vos)', 'vous écrivez du Go', 'votre code', 'vos services'],
      ['(?:tu|ton|ta|tes)', 'tu écris', 'ton code', 'ta force', 'tes services'],
      [
        '(?:recherchons|recherche|cherchons|recrute)',
        'nous recherchons',
        'on recherche',
        'nous cherchons',
        'la ville recrute',
      ],
      [known, 'expérience de Go', 'connaissance de Go', 'notions de Go', 'maîtrise de Go'],
      ['(?:requise?s?|exigée?s?|indispensable)', 'Go requis', 'Go exigé', 'Go indispensable'],
    ],
    stack: [
      [
        '(?:écrits?|écrites?|développée?s?|construite?s?) (?:en|avec)',
        'écrit en Go',
        'développé en Go',
        'construit avec Go',
      ],
      [
        '(?:utilisons|tourne|tournent|repose|reposent|travaillons avec)',
        'nous utilisons',
        'tourne sur',
        'tournent sur',
        'repose sur',
        'reposent sur',
        'travaillons avec',
      ],
      ['stack', 'notre stack'],
    ],
    waived: [
      [`aucune ${known} (?:de|dans|avec) ces`, 'aucune connaissance de ces outils'],
      ['(?:pas besoin|inutile) de tout', 'pas besoin de tout connaître'],
    ],
    levels,
    negation,
    choices: {
      examples: ['tels que', 'telles que', 'tel que', 'comme', 'par exemple', 'type', 'p. ex.', 'ex :'],
      examplesAhead: ['tels que', 'telles que', 'tel que', 'comme', 'par exemple', 'type', 'notamment'],
      oneOf: [
        [
          '(?:au moins )?(?:un|une|l.un|l.une) (?:ou plusieurs )?(?:de|des|de ces|parmi)',
          'au moins un des langages suivants : ',
        ],
        ['au moins (?:un|une|deux|trois)(?! des| de)', 'au moins une base : '],
        ['(?:un|une) ou plusieurs(?! de)', 'un ou plusieurs langages : '],
        ['soit', 'soit '],
        ['(?:certains|certaines|plusieurs) (?:de|des|parmi)', 'certains des outils '],
        ['parmi', 'parmi : '],
      ],
      similar: [
        'équivalent',
        'similaire',
        'autre',
        'comparable',
        'apparenté',
        'semblable',
        'du même',
        'assimilé',
      ],
      andSoOn: ['ainsi de suite'],
      stackNouns: [
        'environnement',
        'équipe',
        'projet',
        'service',
        'produit',
        'système',
        'plateforme',
        'application',
      ],
    },
    lists: {
      or: ['ou', 'ou bien'],
      and: ['et', 'ainsi que'],
      plus: ['plus'],
      etc: ['etc'],
      hedges: ['même', 'encore', 'éventuellement', 'en', 'avec', 'sur', 'sous', 'du', 'de'],
      anew: ['ainsi que', 'de plus'],
      nouns: ['expérience', 'connaissance', 'connaissances', 'maîtrise'],
      stops: listWords(`
        avec en dans pour de du des sur par au aux via comme tel tels telles chez sans que qui est sont expérience
        connaissance connaissances maîtrise compétences notions bonne solide vous nous tu avez avons as votre notre
        développer développez concevoir maintenir écrire utiliser déployer travailler faire le la les une un l d`),
      version: ['version', 'versions'],
    },
    years,
    story: [
      [
        '(?:nos|notre) (?:clients|produit|mission|plateforme|logiciel|entreprise)',
        'nos clients',
        'notre produit',
      ],
      [
        '^(?:nous|depuis|fondée|créée|chez|aujourd.hui)',
        'Nous éditons',
        'Depuis 1990',
        'Fondée en',
        'Créée en',
        'Chez Fenouil',
        "Aujourd'hui",
      ],
      [
        'est (?:un|une|le|la) (?:[\\p{L}-]+ ){0,4}(?:entreprise|société|éditeur|leader|startup|' +
          'start-up|agence|acteur)',
        'Fenouil est une jeune entreprise',
      ],
      ['(?:leader|numéro un) (?:du|de|sur)', 'numéro un du grain'],
    ],
    others: [
      [
        '(?:investisseurs|clients|fondateurs|partenaires|concurrents)',
        'des investisseurs',
        'les clients',
        'fondateurs',
        'partenaires',
        'concurrents',
      ],
      ['(?:financée?|soutenue?) par', 'soutenu par Snowflake'],
      ['anciens? de', 'un ancien de Snowflake'],
    ],
    nameBefore: ['à propos de', "à propos d'", 'chez', 'rejoindre', 'rejoignez', 'pourquoi', 'la société'],
    nameAfter: [
      [
        '(?:est|sont) (?:un|une|le|la) [^.;]{0,40}(?:entreprise|société|éditeur|leader|startup|' +
          'agence|acteur)',
        'est une jeune entreprise',
      ],
      [
        '(?:recrute|recherche|cherche|édite|propose|accompagne|conçoit)',
        'recrute',
        'recherche',
        'cherche',
        'édite',
        'propose',
        'accompagne',
        'conçoit',
      ],
    ],
    nameBetween: { before: ['chez'], after: ['nous', 'on', 'vous', 'tu'] },
    forms: ['recrutement', 'carrières', 'france'],
  }),
};
