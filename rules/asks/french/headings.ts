import type { SectionHeadings } from '../../../lib/requirements/ask-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** Section headings of postings in French by what the section is for. */
export const sections: SectionHeadings[] = [
  {
    role: 'preferred',
    whole: listPhrases(`
      les plus | plus | bonus | atouts | souhaité | souhaités | optionnel | apprécié | appréciés | les atouts |
      idéalement |
      un plus | les bonus | en bonus | et en bonus | un atout | facultatif`),
    opening: listPhrases(`
      serait un plus | seraient un plus | serait un atout | les plus | les petits plus | souhaité | souhaitable |
      apprécié | idéalement | atouts | un plus | en bonus | optionnel | ce serait`),
    words: listPhrases(`
      serait un plus | seraient un plus | serait un atout | seraient un atout | seraient des atouts |
      un plus serait |
      les petits plus | les plus qui | le petit plus | petits plus | compétences souhaitées |
      compétences appréciées |
      appréciées | qualités appréciées | souhaitées | ce serait encore mieux | encore mieux | en bonus |
      points bonus |
      la cerise sur le gâteau | nous ferait craquer | ferait craquer | ferait la différence | fait la différence |
      vous démarquera | te démarquera | on adorerait | nous adorerions | nous aimerions | nice to have |
      atouts supplémentaires | fera la différence | feront la différence |
      sont un plus | est un plus | seraient appréciées | si en plus | les + | connaissances complémentaires`),
  },
  {
    role: 'required',
    whole: listPhrases(`
      profil | le profil | pré requis | prérequis | requis | compétences | qualifications | formation | expérience |
      vous | toi | exigences | obligatoire | indispensable | tu as | vous avez | connaissances | savoir faire`),
    words: listPhrases(`
      profil recherché | votre profil | ton profil | profil | prérequis | pré requis | compétences |
      compétences requises |
      compétences techniques | compétences attendues | compétences clés | ce que nous recherchons |
      nous recherchons |
      nous cherchons | ce que nous cherchons | ce qu on recherche | ce qu on cherche | qui êtes vous | qui es tu |
      ce que nous attendons | ce qu on attend | attendons de vous | ce que vous apportez | ce que tu apportes |
      vous apportez | fait pour ce poste | faite pour ce poste | c est vous | c est toi | vous êtes |
      votre expérience |
      ton expérience | vos compétences | tes compétences | vos atouts | connaissances et savoir | savoir faire |
      qualifications | exigences | vous correspondez | vous possédez | vous avez | tu as | tu es | vous justifiez |
      les indispensables | critères | formation et expérience | et vous | et toi | vous disposez | on recherche |
      pour réussir | bagage | nos attentes | vos connaissances | tes connaissances | il te faut | il vous faut |
      il faut | votre bagage | ton bagage | dans votre besace | dans ta besace | savoirs | vos savoirs |
      attend de toi |
      attend de vous | c est pour toi si | c est pour vous si | vous vous reconnaissez | tu te reconnais`),
  },
  {
    role: 'responsibilities',
    whole: listPhrases(`
      missions | mission | le poste | poste | contexte | activités | tâches | responsabilités | le rôle | rôle |
      le job |
      description | descriptif | ta mission | votre mission | projet | le projet | les missions |
      contexte et missions`),
    words: listPhrases(`
      vos missions | tes missions | les missions | missions | missions principales | mission principale |
      votre mission |
      ta mission | le poste | descriptif du poste | description du poste | votre rôle | ton rôle |
      vos responsabilités |
      tes responsabilités | responsabilités | activités | vos activités | ce que vous ferez | ce que tu feras |
      vous ferez | tu feras | votre quotidien | ton quotidien | au quotidien | vos tâches | tes tâches | tâches |
      vous serez amené | vous aurez | tu auras | à propos du poste | l offre | les enjeux | ce qui vous attend |
      ce qui t attend | votre périmètre | ton périmètre | périmètre | sujet du stage | le sujet | tu apprendras |
      vous apprendrez | le besoin | responsable de | responsable du | vous vous occuperez | tes challenges |
      vos défis | tes défis | le contenu du poste | vous allez | tu vas`),
  },
  {
    role: 'stack',
    whole: listPhrases(`
      stack | la stack | technologies | outils | environnement | environnement technique | techno | technos |
      les technos`),
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
      tu vas aimer | vous allez aimer | va te plaire | va vous plaire | côté pratique |
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
      candidature | contact | localisation | lieu | processus | plus d informations | informations |
      informations pratiques |
      postuler | recrutement | type de contrat | contrat`),
    words: listPhrases(`
      processus de recrutement | process de recrutement | processus | comment postuler | pour postuler | postulez |
      postule | étapes du recrutement | étapes de recrutement | prochaines étapes | informations complémentaires |
      plus d informations | informations pratiques | déroulement | lieu de travail | notre process |
      le recrutement |
      la suite`),
  },
];
