import { describe, expect, it } from 'vitest';
import { headings } from '../../../rules/import/headings.ts';
import { knowledge } from '../knowledge.ts';

const { readHeading } = knowledge.recognise;

describe('The heading of a section', () => {
  it.each([
    [
      'skills',
      'Top Skills | Digital skills | IT Skills | Core Tech | Frameworks & Libraries | Languages & Frameworks',
    ],
    [
      'skills',
      'Kenntnisse & Fähigkeiten | IT-Kenntnisse | COMPETENCES | Outils et langages | Habilidades técnicas',
    ],
    ['skills', 'Competências | Competenze tecniche | Vaardigheden | Umiejętności i technologie'],
    ['work', 'Where I’ve worked | What I’ve done | Early Career | Freelance Work | Other Experience'],
    ['work', 'Arbeitserfahrung | Beruflicher Werdegang | EXPERIENCES PROFESSIONNELLES | Stages et emplois'],
    [
      'work',
      'Experiencia laboral | Experiência profissional | Esperienze lavorative | Werkervaring | Doswiadczenie zawodowe',
    ],
    [
      'education',
      'Education & Certifications | Bildungsweg | FORMATION ET DIPLOMES | Istruzione e formazione | Wykształcenie',
    ],
    ['awards', 'Honors-Awards | Honors & Leadership | Prix et distinctions | Prêmios | Nagrody'],
    [
      'certificates',
      'Certifications & Activities | Weiterbildungen | Certificaciones y cursos | Szkolenia i certyfikaty',
    ],
    ['publications', 'Selected Talks | Patents | Publikationen und Vorträge'],
    ['projects', 'Personal Projects | Projekte | Projets personnels | Progetti'],
    ['languages', 'Languages | Fremdsprachen | Langues | Idiomas | Lingue | Talen | Języki obce'],
    ['interests', 'Hobbys und Interessen | Centres d’intérêt | Zainteresowania | Hobby’s'],
    ['courses', 'Relevant Coursework'],
    ['unknown', 'Availability | Work Authorization | Verfügbarkeit | Prawo jazdy'],
  ])('says %s: %s', (kind, names) => {
    for (const name of names.split(' | ')) expect({ name, kind: readHeading(name) }).toEqual({ name, kind });
  });

  it.each([
    '1. Skills',
    'II. Skills',
    '★ Technical Skills',
    '=== SKILLS ===',
    '[Skills]',
    'Skills:',
    'Skills (selected)',
    'T E C H N I C A L   S K I L L S',
    'T E C H N I C A L S K I L L S',
  ])('can be decorated: %s', (text) => {
    expect(readHeading(text)).toBe('skills');
  });

  it.each([
    'Software Engineering',
    'Information Technology',
    'Community Management',
    'Backend Engineer',
    'Professional',
    'Professional working proficiency',
    'Native or bilingual proficiency',
    'Kafka Streams',
  ])('is not %s', (text) => {
    expect(readHeading(text)).toBeUndefined();
  });

  it('is known for every section in every language', () => {
    const kinds = [
      'contact',
      'summary',
      'work',
      'projects',
      'open-source',
      'education',
      'skills',
      'publications',
    ];
    const more = ['certificates', 'awards', 'languages', 'volunteer', 'interests', 'unplaced', 'references'];
    for (const { names } of headings)
      expect(Object.keys(names)).toEqual(expect.arrayContaining([...kinds, ...more]));
  });
});
