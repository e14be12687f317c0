import { listPhrases, listWords } from '../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from './posting-language.ts';

const known = '(?:connaissances?|expériences?|notions?|maîtrise)';

/** How postings in French say what they ask for. */
export const french: PostingLanguage = {
  language: 'fr',
  words: listWords(`
    le la les un une des du de et ou en dans sur pour par avec au aux vous nous votre vos notre nos tu ton ta tes est sont
    êtes avez avons as es être avoir qui que quoi ce cette ces il elle son sa ses leur plus pas ne sans chez comme ainsi
    développeur développeuse développement expérience connaissance connaissances maîtrise compétences missions profil poste
    recherché souhaité ans équipe minimum idéalement serait atout ingénieur recherchons`),
  spoken: {
    ordinary: listWords('vue go chef Chef sage express Express mode segment consul expo puma SAS'),
    units: ['Go', 'Ko'],
    trade: {
      after: listPhrases('développeur | senior | confirmé'),
      before: listPhrases(`
        développeur | développeuse | développement | développement en | expérience en | expérience avec | expérience sur |
        expérience de | connaissance de | connaissances en | connaissance du | maîtrise de | maîtrise du | maîtrisez |
        maîtrises | connaissez | écrit en | écrite en | écrits en | écrire du | langage | langages | ans de | années de |
        programmation en | utilisons | notions de | code en | services en | ingénieur | équivalent | travaillé avec`),
      near: listWords(`
        développeur développement développer développez logiciel logiciels langage langages bases données technique
        techniques serveur serveurs déploiement déployer programmation technologies applications plateforme infrastructure`),
      prepositions: ['en', 'avec', 'sur', 'de', 'du'],
      ties: ['et', 'ou'],
      leads: ['en', 'avec', 'comme', 'tel que', 'tels que'],
      exampleMarks: ['p. ex.', 'par exemple', 'ex :', 'ex.'],
      closers: ['etc'],
    },
  },
  cues: composeCues({
    sections: [
      {
        role: 'preferred',
        whole: listPhrases(`
          les plus | plus | bonus | atouts | souhaité | souhaités | optionnel | apprécié | appréciés | les atouts | idéalement |
          un plus | les bonus | en bonus | et en bonus | un atout | facultatif`),
        opening: listPhrases(`
          serait un plus | seraient un plus | serait un atout | les plus | les petits plus | souhaité | souhaitable |
          apprécié | idéalement | atouts | un plus | en bonus | optionnel | ce serait`),
        words: listPhrases(`
          serait un plus | seraient un plus | serait un atout | seraient un atout | seraient des atouts | un plus serait |
          les petits plus | les plus qui | le petit plus | petits plus | compétences souhaitées | compétences appréciées |
          appréciées | qualités appréciées | souhaitées | ce serait encore mieux | encore mieux | en bonus | points bonus |
          la cerise sur le gâteau | nous ferait craquer | ferait craquer | ferait la différence | fait la différence |
          vous démarquera | te démarquera | on adorerait | nous adorerions | nous aimerions | nice to have | atouts supplémentaires | fera la différence | feront la différence |
          sont un plus | est un plus | seraient appréciées | si en plus | les + | connaissances complémentaires`),
      },
      {
        role: 'required',
        whole: listPhrases(`
          profil | le profil | pré requis | prérequis | requis | compétences | qualifications | formation | expérience |
          vous | toi | exigences | obligatoire | indispensable | tu as | vous avez | connaissances | savoir faire`),
        words: listPhrases(`
          profil recherché | votre profil | ton profil | profil | prérequis | pré requis | compétences | compétences requises |
          compétences techniques | compétences attendues | compétences clés | ce que nous recherchons | nous recherchons |
          nous cherchons | ce que nous cherchons | ce qu on recherche | ce qu on cherche | qui êtes vous | qui es tu |
          ce que nous attendons | ce qu on attend | attendons de vous | ce que vous apportez | ce que tu apportes |
          vous apportez | fait pour ce poste | faite pour ce poste | c est vous | c est toi | vous êtes | votre expérience |
          ton expérience | vos compétences | tes compétences | vos atouts | connaissances et savoir | savoir faire |
          qualifications | exigences | vous correspondez | vous possédez | vous avez | tu as | tu es | vous justifiez |
          les indispensables | critères | formation et expérience | et vous | et toi | vous disposez | on recherche |
          pour réussir | votre bagage | ton bagage | dans votre besace | dans ta besace | savoirs | vos savoirs | attend de toi |
          attend de vous | c est pour toi si | c est pour vous si | vous vous reconnaissez | tu te reconnais`),
      },
      {
        role: 'responsibilities',
        whole: listPhrases(`
          missions | mission | le poste | poste | contexte | activités | tâches | responsabilités | le rôle | rôle | le job |
          description | descriptif | ta mission | votre mission | projet | le projet | les missions | contexte et missions`),
        words: listPhrases(`
          vos missions | tes missions | les missions | missions | missions principales | mission principale | votre mission |
          ta mission | le poste | descriptif du poste | description du poste | votre rôle | ton rôle | vos responsabilités |
          tes responsabilités | responsabilités | activités | vos activités | ce que vous ferez | ce que tu feras |
          vous ferez | tu feras | votre quotidien | ton quotidien | au quotidien | vos tâches | tes tâches | tâches |
          vous serez amené | vous aurez | tu auras | à propos du poste | l offre | les enjeux | ce qui vous attend |
          ce qui t attend | votre périmètre | ton périmètre | périmètre | sujet du stage | le sujet | tu apprendras |
          vous apprendrez | le besoin | responsable de | responsable du | vous vous occuperez | tes challenges | vos défis | tes défis | le contenu du poste | vous allez | tu vas`),
      },
      {
        role: 'stack',
        whole: listPhrases(`
          stack | la stack | technologies | outils | environnement | environnement technique | techno | technos | les technos`),
        words: listPhrases(`
          stack technique | notre stack | environnement technique | environnement technologique | nos technologies |
          nos outils | technologies utilisées | outils utilisés | technos | nos technos | la stack | la technique`),
      },
      {
        role: 'about',
        whole: listPhrases(`
          l entreprise | entreprise | la société | société | à propos | l équipe | équipe | qui sommes nous | nous |
          notre mission | nos valeurs | notre histoire | la boîte | présentation`),
        words: listPhrases(`
          à propos de nous | à propos de | à propos d | qui sommes nous | qui nous sommes | qui on est | l entreprise |
          notre entreprise | notre société | la société | notre équipe | l équipe | votre équipe | ton équipe |
          nos valeurs | notre mission | notre vision | notre histoire | notre culture | pourquoi nous rejoindre |
          pourquoi rejoindre | pourquoi nous | nous rejoindre | nous connaître | faisons connaissance | nos clients |
          présentation de | ce que nous faisons`),
      },
      {
        role: 'benefits',
        whole: listPhrases(`
          avantages | les avantages | nos avantages | rémunération | salaire | conditions | ce que nous offrons |
          nous offrons | package | bénéfices | la rémunération`),
        words: listPhrases(`
          avantages | vos avantages | tes avantages | nous offrons | ce que nous offrons | nous vous offrons |
          nous te proposons | nous proposons | ce que nous proposons | nous vous proposons | on t offre | on offre |
          on te propose | on vous propose | ce qu on t offre | ce qu on propose | rémunération | salaire |
          conditions | ce que vous gagnez | ce que tu y gagnes | qualité de vie | vous bénéficiez | vous bénéficierez |
          ce que nous avons à offrir | vous gagnerez | tu gagneras | y gagnez | y gagnes | y gagnerez | vous plaira |
          te plaira | vous plaire | on te donne | on vous donne | ce qu on te donne | on vous dit tout | en échange |
          vous recevrez | tu recevras | vous aurez droit | pourquoi tu vas aimer | les raisons de`),
      },
      {
        role: 'legal',
        whole: listPhrases('mentions légales | diversité | inclusion | handicap | rgpd'),
        words: listPhrases(`
          égalité des chances | données personnelles | diversité | inclusion | handicap | rgpd | mentions légales |
          travailleur handicapé | protection des données`),
      },
      {
        role: 'process',
        whole: listPhrases(`
          candidature | contact | localisation | lieu | processus | plus d informations | informations | informations pratiques |
          postuler | recrutement | type de contrat | contrat`),
        words: listPhrases(`
          processus de recrutement | process de recrutement | processus | comment postuler | pour postuler | postulez |
          postule | étapes du recrutement | étapes de recrutement | prochaines étapes | informations complémentaires |
          plus d informations | informations pratiques | déroulement | lieu de travail | notre process | le recrutement |
          la suite`),
      },
    ],
    insisting: ['requis', 'requises', 'obligatoire', 'obligatoires', 'indispensables', 'exigé'],
    jobNames: listPhrases(`
      développeur | développeuse | ingénieur | ingénieure | architecte | administrateur | administratrice | technicien |
      programmeur | analyste | chef de projet | responsable | concepteur`),
    noJob: ['à propos', 'que', 'qui', 'pourquoi', 'comment', 'ce que'],
    itemOpenings: listPhrases(`
      expérience | une expérience | connaissance | connaissances | bonne maîtrise | bonne connaissance | bonnes connaissances |
      maîtrise | maîtriser | excellente | solide | solides | première expérience | une première | au moins | minimum | bac |
      formation bac | notions | connaître | savoir | développement de | développement d | plus de | une bonne | une excellente |
      vous maîtrisez | vous connaissez | tu connais | tu maîtrises | tu as un | tu as une | tu as au | vous avez une |
      avoir | vous développez | tu développes | tu fais | tu déploies | tu sais | tu écris`),
    benefits: listPhrases(`
      télétravail | ticket | titres-restaurant | mutuelle | rtt | salaire | prime | k€ | intéressement | congés | formations |
      vélo | crèche | actions | tjm | horaires | participation aux | remboursement | prévoyance | ateliers | certifi |
      stock-options | rémun | gratuit | budget | 13e mois | transport`),
    statements: listPhrases(`
      est un plus | serait un plus, | est souhaitée | est requise | est requis | est indispensable | est appréciée | est exigé`),
    abbreviations: listWords('p.ex ex p env cf min max etc dr mme nb tél resp'),
    duties: listPhrases(`
      développer | développement | concevoir | conception | maintenir | maintenance | construire | administrer | mettre |
      participer | participation | assurer | rédiger | déployer | écrire | intégrer | automatiser | faire évoluer | vous | tu`),
    otherTeams: ['créative', 'produit', 'data', 'marketing', 'graphique', 'recherche'],
    people: ['équipe', 'équipes', 'département', 'collègues', 'experts'],
    addressed: [
      ['(?:vous|votre|vos)', 'vous écrivez du Go', 'votre code', 'vos services'],
      ['(?:tu|ton|ta|tes)', 'tu écris', 'ton code', 'ta force', 'tes services'],
      ['(?:recherchons|recherche|cherchons|recrute)', 'nous recherchons', 'on recherche', 'nous cherchons', 'la ville recrute'],
      [known, 'expérience de Go', 'connaissance de Go', 'notions de Go', 'maîtrise de Go'],
      ['(?:requise?s?|exigée?s?|indispensable)', 'Go requis', 'Go exigé', 'Go indispensable'],
    ],
    stack: [
      ['(?:écrits?|écrites?|développée?s?|construite?s?) (?:en|avec)', 'écrit en Go', 'développé en Go', 'construit avec Go'],
      ['(?:utilisons|tourne|tournent|repose|reposent|travaillons avec)', 'nous utilisons', 'tourne sur', 'tournent sur', 'repose sur', 'reposent sur', 'travaillons avec'],
      ['stack', 'notre stack'],
    ],
    waived: [
      [`aucune ${known} (?:de|dans|avec) ces`, 'aucune connaissance de ces outils'],
      ['(?:pas besoin|inutile) de tout', 'pas besoin de tout connaître'],
    ],
    levels: {
      preferred: [
        ['(?:un|des|gros|vrai|petit|réel|les) (?:gros |vrai |petit |réel |grand )?(?:plus|atouts?|bonus)(?! (?:de|que|d))', 'kafka serait un plus', 'kafka est un atout'],
        ['(?:apprécié|appréciée|appréciés|appréciées|bienvenue?s?)', 'kafka apprécié', 'notions de kafka appréciées', 'kafka bienvenu'],
        ['(?:souhaité|souhaitée|souhaités|souhaitées|souhaitables?)', 'kafka souhaité', 'kafka souhaitable'],
        ['(?:facultati(?:f|fs|ve|ves)|optionnel(?:s|le|les)?)', 'kafka facultatif', 'kafka optionnel'],
        ['(?:serait|seraient)(?! (?:un|une|des)(?: \\w+)? (?:plus|atout)| souhai| appr| bienv)', 'kafka serait idéal'],
        ['recommandée?s?', 'kafka recommandé'],
        ['(?:aide|aidera|aiderait)', 'kafka aide'],
        ['(?:valorisée?s?|préférables?|avantageux|avantage)', 'kafka valorisé', 'kafka préférable', 'kafka avantageux', 'avantage : kafka'],
        ['(?:fera|feront|faire) la différence', 'kafka fera la différence'],
        ['bonus :', 'bonus : kafka'],
        ['pas (?:obligatoire|indispensable|nécessaire|requis)s?,? mais', 'kafka : pas obligatoire mais utile'],
      ],
      preferredAfter: [
        ['(?:idéalement|de préférence|éventuellement|si possible|préférablement|dans l.idéal)', 'idéalement kafka', 'de préférence en go', 'éventuellement kafka', 'si possible kafka', 'préférablement go', "dans l'idéal kafka"],
        ['(?:ce serait|on aimerait|nous aimerions) (?:un plus|mieux|bien)?', 'on aimerait kafka'],
      ],
      unneeded: [
        ["(?:n.est|ne sont|non|pas|n.est pas|n.es) (?:pas )?(?:forcément |strictement )?(?:nécessaires?|requise?s?|obligatoires?|exigée?s?|indispensables?|demandée?s?)", "rust n'est pas nécessaire"],
        ['(?:pas|inutile) (?:besoin )?de (?:connaître|savoir|maîtriser|avoir)', 'pas besoin de connaître rust'],
        [`aucune ${known} [^,;]{0,60}(?:requise|nécessaire|exigée|demandée)`, "aucune connaissance de java n'est requise"],
        ["ne (?:demandons|exigeons|utilisons|cherchons|faisons)", 'nous ne demandons pas rust'],
        ['(?:offrons|proposons|offre)[^.;]{0,80}(?:formations?|cours)', 'nous offrons des formations à rust'],
        ["n.(?:utilisons|exigeons|avons|utilise)(?= (?:pas|plus|ni))", "nous n'utilisons pas rust"],
      ],
      unneededAfter: [
        ['pas de', 'ici pas de php'],
        ['pas (?=d.|du |en )', "pas d'oracle"],
        ['(?:au lieu (?:de|du)|plutôt que|à la place (?:de|du)|mais pas)', 'au lieu de php', 'plutôt que php', 'à la place de php', 'java mais pas javascript'],
        ['(?:sans|ni)(?= (?!cesse|doute|oublier|compter))', 'sans php', 'ni php'],
        ['et non(?: pas)?', 'java et non javascript'],
      ],
      required: [
        ['(?:indispensables?|impérati(?:f|ve|vement)|exigée?s?|obligatoires?|requis(?:e|es)?)', 'go indispensable', 'go impératif', 'go exigé', 'go obligatoire', 'go requis'],
        ['(?:nécessaires?|essentiel(?:s|le|les)?|incontournables?)', 'go nécessaire', 'go essentiel', 'go incontournable'],
      ],
      clauseOpeners: [
        ['(?:mais|cependant|tandis|alors)', 'mais', 'cependant', 'tandis', 'alors'],
        ['(?:idéalement|de préférence|éventuellement|si possible)', 'idéalement', 'de préférence', 'éventuellement', 'si possible'],
        ['(?:une |la |de |des |bonne )?(?:expérience|connaissance|connaissances|notions|maîtrise)', 'une expérience', 'connaissance', 'des connaissances', 'notions', 'maîtrise'],
        ['(?:sans|pas)', 'sans', 'pas'],
      ],
      adverbs: listWords('mais des les bases vrai pas et très fortement un plus gros aussi est serait vivement non'),
    },
    choices: {
      examples: ['tels que', 'telles que', 'tel que', 'comme', 'par exemple', 'type', 'p. ex.', 'ex :'],
      examplesAhead: ['tels que', 'telles que', 'tel que', 'comme', 'par exemple', 'type', 'notamment'],
      oneOf: [
        ['(?:au moins )?(?:un|une|l.un|l.une) (?:ou plusieurs )?(?:de|des|de ces|parmi)', 'au moins un des langages suivants : '],
        ['au moins (?:un|une|deux|trois)(?! des| de)', 'au moins une base : '],
        ['(?:un|une) ou plusieurs(?! de)', 'un ou plusieurs langages : '],
        ['soit', 'soit '],
        ['(?:certains|certaines|plusieurs) (?:de|des|parmi)', 'certains des outils '],
        ['parmi', 'parmi : '],
      ],
      similar: ['équivalent', 'similaire', 'autre', 'comparable', 'apparenté', 'semblable', 'du même', 'assimilé'],
      andSoOn: ['ainsi de suite'],
      stackNouns: ['environnement', 'équipe', 'projet', 'service', 'produit', 'système', 'plateforme', 'application'],
    },
    lists: {
      or: ['ou', 'ou bien'],
      and: ['et', 'ainsi que'],
      plus: ['plus'],
      etc: ['etc'],
      hedges: ['même', 'encore', 'éventuellement', 'en', 'avec', 'sur', 'sous'],
      anew: ['ainsi que', 'de plus'],
      nouns: ['expérience', 'connaissance', 'connaissances', 'maîtrise'],
      stops: listWords(`
        avec en dans pour de du des sur par au aux via comme tel tels telles chez sans que qui est sont expérience
        connaissance connaissances maîtrise compétences notions bonne solide vous nous tu avez avons as votre notre
        développer développez concevoir maintenir écrire utiliser déployer travailler faire le la les une un l d`),
      version: ['version', 'versions'],
    },
    years: {
      units: listWords('ans an années année'),
      ages: ['d existence', 'plus tard'],
      to: ['à', 'ou'],
      between: { before: ['entre'], and: ['et'] },
      orMore: ['ou plus', 'bonnes'],
      orLonger: ['ou plus', 'au moins', 'minimum'],
      part: { before: ['dont', 'les', 'y compris'], of: ['d entre elles'], on: ['avec', 'en', 'sur', 'de'] },
      each: ['chacun', 'chacune', 'pour chaque'],
      ofUs: ['nous', 'notre', 'nos'],
      conditions: ['si', 'mais', 'tandis'],
      verdicts: ['est', 'sont'],
      asides: ['idéalement', 'ainsi que', 'de préférence', 'notamment', 'avec'],
      nouns: listWords(`
        expérience connaissance connaissances maîtrise compétences notions bonne solide solides première maîtrisez
        connaissez`),
      itemOpeners: listWords('Expérience Connaissance Connaissances Maîtrise Bonne Solide Une Première'),
      abbreviations: ['p. ex.', 'ex.'],
      experience: ['expérience', 'd expérience'],
      of: ['de'],
      for: ['depuis', 'pendant'],
      with: ['avec'],
      atLeast: ['au moins', 'minimum', 'min.', 'au minimum', 'plus de'],
      countsOn: ['de', 'en', 'avec', 'sur', "d'expérience", 'minimum'],
      practice: ['expérience', "d'expérience", 'pratique', 'production', 'minimum', 'exigés', 'requis'],
      numbers: { un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    },
    story: [
      ['(?:nos|notre) (?:clients|produit|mission|plateforme|logiciel|entreprise)', 'nos clients', 'notre produit'],
      ['^(?:nous|depuis|fondée|créée|chez|aujourd.hui)', 'Nous éditons', 'Depuis 1990', 'Fondée en', 'Créée en', 'Chez Fenouil', "Aujourd'hui"],
      ['est (?:un|une|le|la) (?:[\\p{L}-]+ ){0,4}(?:entreprise|société|éditeur|leader|startup|start-up|agence|acteur)', 'Fenouil est une jeune entreprise'],
      ['(?:leader|numéro un) (?:du|de|sur)', 'numéro un du grain'],
    ],
    others: [
      ['(?:investisseurs|clients|fondateurs|partenaires|concurrents)', 'des investisseurs', 'les clients', 'fondateurs', 'partenaires', 'concurrents'],
      ['(?:financée?|soutenue?) par', 'soutenu par Snowflake'],
      ['anciens? de', 'un ancien de Snowflake'],
    ],
    nameBefore: ['à propos de', "à propos d'", 'chez', 'rejoindre', 'rejoignez', 'pourquoi', 'la société'],
    nameAfter: [
      ['(?:est|sont) (?:un|une|le|la) [^.;]{0,40}(?:entreprise|société|éditeur|leader|startup|agence|acteur)', 'est une jeune entreprise'],
      ['(?:recrute|recherche|cherche|édite|propose|accompagne|conçoit)', 'recrute', 'recherche', 'cherche', 'édite', 'propose', 'accompagne', 'conçoit'],
    ],
    nameBetween: { before: ['chez'], after: ['nous', 'on', 'vous', 'tu'] },
    forms: ['recrutement', 'carrières', 'france'],
  }),
};
