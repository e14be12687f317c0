import { defineExpression } from '../../../lib/text/expression.ts';

/** Titles of work beside studies or before them, which is no year of a career, whatever its dates say. */
export const besideStudies = defineExpression({
  cases: [
    ['intern(?:ship)?', 'Backend Intern', 'Internship, platform team'],
    ['co-?op', 'Co-op Developer'],
    ['working student', 'Working Student'],
    [String.raw`student (?:\w+ )?(?:assistant|worker|developer|engineer)`, 'Student research assistant'],
    ['student job', 'Student job in the data centre'],
    ['placement student', 'Industrial placement student'],
    ['werkstudent(?:in)?', 'Werkstudent Backend', 'Werkstudentin'],
    ['werkstudierende[rn]?', 'Werkstudierende Backend'],
    ['praktikant(?:in)?', 'Praktikantin'],
    ['praktikum', 'Praktikum Softwareentwicklung'],
    ['studentische[rn]? (?:hilfskraft|mitarbeiter(?:in)?)', 'Studentische Hilfskraft'],
    ['hiwi', 'HiWi am Lehrstuhl'],
    ['stagiaire', 'Stagiaire développeur'],
    ["stage (?:de|en|d['’])", 'Stage de fin d’études'],
    ['prácticas', 'Prácticas, desarrollo web'],
    ['alternante?', 'Alternante backend'],
    ['becari[oa]', 'Becaria de desarrollo'],
    ['estagiári[oa]', 'Estagiário de backend'],
    ['tirocinante', 'Tirocinante'],
    ['stagista', 'Stagista backend'],
  ],
});
