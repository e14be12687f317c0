import type { HeadingWords } from '../../../lib/import/recognise/headings.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** Headings of French resumes. */
export const french: HeadingWords = {
  names: {
    contact: listPhrases(`
      contact | contacts | coordonnées | me contacter | informations personnelles | renseignements personnels
      données personnelles | état civil | informations de contact | infos personnelles | adresse | liens
    `),
    summary: listPhrases(`
      profil | présentation | à propos | à propos de moi | a propos | a propos de moi | objectif
      objectif professionnel | objectifs | synthèse | introduction | qui suis-je | en bref | sommaire | accroche
      profil professionnel | résumé professionnel | projet professionnel | bio | biographie
    `),
    work: listPhrases(`
      expérience | expériences | expérience professionnelle | expériences professionnelles | parcours | carrière
      parcours professionnel | emplois | emploi | historique professionnel | activités professionnelles | stage | stages
      expérience de travail | expériences de travail | missions | postes occupés | alternance | vie professionnelle
      antécédents professionnels | activité professionnelle | emplois occupés | cheminement professionnel | alternances
      missions freelance | activité indépendante | postes | historique d'emploi
    `),
    'open-source': listPhrases(
      'contributions open source | projets open source | logiciels libres | logiciel libre | contributions',
    ),
    projects: listPhrases(`
      projet | projets | réalisations | réalisation | projets personnels | projets académiques | projets réalisés
      projets informatiques | travaux | portfolio
    `),
    education: listPhrases(`
      formation | formations | éducation | études | diplômes | diplôme | scolarité | parcours académique
      parcours scolaire | formation académique | formation initiale | cursus | cursus scolaire | cursus universitaire
      formations et diplômes | titres universitaires | cursus académique | parcours universitaire
      formation universitaire | formation scolaire
    `),
    skills: listPhrases(`
      compétences | compétence | aptitudes | savoir-faire | connaissances | atouts | outils | technologies | technologie
      compétences clés | compétences techniques | compétences informatiques | informatique | logiciels | savoir-être
      environnement technique | environnements techniques | langages | langages de programmation | qualifications
      domaines de compétences | domaines d'expertise | domaine de compétence | expertise | expertises | qualités
      bases de données | stack technique | points forts | bibliothèques | maîtrises | spécialités | connaissances techniques
      langages et frameworks | domaines de compétence | outils et technologies | méthodologies
    `),
    publications: listPhrases(`
      publications | publication | conférences | conférence | présentations | articles | brevets | brevet | communications
      interventions | livres | exposés
    `),
    certificates: listPhrases(`
      certifications | certification | certificats | certificat | formations complémentaires | formation continue
      formation complémentaire | licences | permis et certifications | habilitations | stages de formation | attestations
      cours | cours en ligne | perfectionnement | formation professionnelle | formations professionnelles
    `),
    awards: listPhrases(`
      distinctions | distinction | prix | récompenses | honneurs | bourses | bourse | concours | succès
      prix et distinctions | reconnaissances | mérites
    `),
    languages: listPhrases(`
      langues | langue | langues parlées | langues étrangères | compétences linguistiques | connaissances linguistiques
      maîtrise des langues | langue maternelle | linguistique | niveau de langue | niveaux de langue
    `),
    volunteer: listPhrases(`
      bénévolat | volontariat | engagement | engagements | vie associative | activités associatives | associations
      engagement associatif | engagements associatifs | activités bénévoles | expérience bénévole | expériences bénévoles
      activités extra-professionnelles | activités extrascolaires | activités | implication sociale | affiliations
      expériences associatives | activités para-scolaires
    `),
    interests: listPhrases(`
      loisirs | centres d'intérêt | centres d’intérêt | centre d'intérêt | centres d'intérêts | intérêts | passions
      passe-temps | hobbies | divers et loisirs | intérêts personnels | activités et loisirs | sports
    `),
    courses: listPhrases('cours suivis | cours pertinents | matières principales | principaux cours'),
    unplaced: listPhrases(
      'divers | autres | autre | informations complémentaires | renseignements complémentaires | autres informations',
    ),
    unknown: listPhrases(`
      disponibilité | permis | permis de conduire | permis de travail | nationalité | mobilité | prétentions salariales
      service militaire | situation familiale | date de naissance | titre de séjour | autorisation de travail
      disponibilités | congé parental
    `),
    references: listPhrases('références | référence | recommandations | témoignages'),
  },
  qualifiers: listWords(`
    professionnel professionnelle professionnels professionnelles technique techniques personnel personnelle personnels
    personnelles académique académiques principal principale principales principaux autre autres clé clés récent
    récente récentes sélectionné sélectionnés complémentaire complémentaires informatique informatiques
    pertinente pertinentes antérieure antérieures précédentes internationale significatives mes mon ma linguistiques
    universitaire universitaires scolaires associatif associatives numériques générales humaines transversales métier
    fonctionnelles relationnelles
  `),
  fillers: listWords('de des du la le les en au aux d l mon'),
  joiners: listWords('et ou'),
};
