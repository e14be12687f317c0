import type { EducationWords } from '../../lib/import/recognise/degrees.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** Words of degrees and schools. */
export const educationWords: Omit<EducationWords, 'certificateLevels' | 'eventWords' | 'givenBy'> = {
  /** Degrees that can have an "s" of their own: "Bachelor's". */
  degreeNouns: listWords(`
    bachelor master doctor associate licentiate magister diplom licence ingeniero grado máster laurea engineer
  `),
  degrees: listPhrases(`
    diploma | certificate | minor | major | a-level | a-levels | abitur | high school | foundation degree
    postgraduate | undergraduate | graduate | double degree | exchange | nanodegree | bootcamp | dual degree
    doctorate | doctoral | postdoc | higher national diploma | gcse | gcses | leaving certificate | foundation year
    integrated master | joint degree | honours degree | one-year | study abroad | semester abroad | exchange semester
    exchange year | matriculation | secondary education | vocational training | apprenticeship
    fachabitur | allgemeine hochschulreife | hochschulreife | fachhochschulreife | staatsexamen | promotion
    berufsausbildung | ausbildung | lehre | umschulung | diplom-ingenieur | diplom-informatiker | diplom-informatikerin
    diplom-mathematiker | auslandssemester | mittlere reife | realschulabschluss
    maîtrise | doctorat | baccalauréat | diplôme d'ingénieur | diplôme d’ingénieur | diplôme | cycle ingénieur
    classes préparatoires | bac | prépa | mastère | formation d'ingénieur
    licenciatura | licenciado | licenciada | ingeniería | doctorado | bachillerato | técnico superior | grado superior
    ciclo formativo | formación profesional | diplomatura | diplomado | posgrado | maestría | postgrado
    mestrado | mestrado integrado | doutoramento | doutorado | bacharelado | bacharel | tecnólogo | pós-graduação
    ensino secundário | ensino médio | curso técnico | curso profissional | licenciado em | mestre
    laurea triennale | laurea magistrale | laurea specialistica | dottorato | dottorato di ricerca | diploma di maturità
    diploma di laurea | maturità scientifica | maturità
    doctoraat | propedeuse | kandidaats | doctorandus | graduaat | vwo | havo | mbo | hbo | hbo-bachelor | wo-bachelor
    wo-master | middelbare school | licencjat | inżynier | doktorat | matura | świadectwo dojrzałości | technik
    studia podyplomowe | studia magisterskie | studia inżynierskie | studia licencjackie | studia i stopnia
    studia ii stopnia | magister inżynier | inginer | kandidat | civilingenjör | högskoleingenjör | kandidatexamen
    masterexamen | diplomi-insinööri | lisans | yüksek lisans
  `),
  /** Each full stop is free, and a blank may follow it: "BSc", "B. Sc.". */
  degreeAbbreviations: listWords(`
    b.sc m.sc b.a m.a b.s m.s b.eng m.eng b.tech m.tech b.e m.e m.b.a ph.d d.phil m.phil ll.b ll.m a.a a.s
    b.c.s m.c.s ged hnd b.c.a m.c.a b.com m.com b.b.a b.sc.eng m.comp b.comp m.res m.math b.math m.physics d.sc dipl.-ing
    dipl.-inf dipl.-inform dipl.-math dipl.-phys dipl dut bts deug cfgs b.ing m.ing mgr inż mgr.inż lic
    drs bsc.hons m.c.i.s pgdip pgce btec
  `),
  /** Parts of words in the names of schools. */
  schoolParts: listWords(`
    universit universid universiteit uniwersytet universität univerzit üniversite yliopisto universitet college colleg
    kolleg institut instytut istituto school academy académie academia accademia akademi escuela escola école schule
    hochschule hogeschool högskola høgskole skole skola scuola szkoła polytech polytechn politec politech facult facoltà
    faculté facultad faculdade fakultät wydział bootcamp lycée lycee liceu liceo liceum lyceum gymnasium technikum
    conservatoire conservatori seminary colegio colégio ateneo egyetem fachhochschule oberschule berufskolleg
    ammattikorkeakoulu korkeakoulu ülikool augstskola universitāt háskóli πανεπιστήμιο университет 大学 학교
  `),
  schoolAbbreviations: listWords(`
    MIT ETH EPFL UCLA UC TU KTH NYU USC CMU IIT UPC UPM NUS NTU LMU RWTH KIT TUM UCL LSE INSA ENS HEC ESIEE EPITA EPITECH
    IST FEUP AGH PWr HTW FH HAW DHBW HTL UvA TUe TU/e RUG UAM UCM UNED UOC USP UFRJ UFMG UNICAMP ISEP FCUP ISCTE CNAM ESGI
    IUT IIIT NIT BITS VIT CUNY SUNY UMass Caltech Uni ULB VUB KU UAntwerp ENSEIRB ENSIMAG CentraleSupélec SGH UMK UJ DTU ITU
    NTNU LTH UTwente UHasselt WWU FAU HPI UPV UPF UC3M UdG UniBo PoliMi PoliTo IULM
  `),
  /** Words before a grade. */
  scores: listWords(`
    gpa cgpa grade score note average mark marks abschlussnote gesamtnote moyenne nota media promedio voto gemiddelde
    cijfer ocena średnia durchschnitt
  `),
  /** Before a colon and a list of courses. */
  courseLabels: listPhrases(`
    course | courses | coursework | modules | relevant course | relevant courses | relevant coursework
    relevant modules | selected course | selected courses | selected coursework | selected modules | key courses
    key modules | schwerpunkte | relevante module | cours | asignaturas | disciplinas | corsi | vakken | przedmioty
  `),
};
