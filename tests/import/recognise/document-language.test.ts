import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge.ts';

const { readDocumentLanguage } = knowledge.recognise;

describe('The language of a resume', () => {
  it.each([
    [
      'en',
      'Experience\nBackend Engineer, Quill\n- Built the invoice export in Go for 3,200 merchants.\nSkills\nGo',
    ],
    [
      'de',
      'Berufserfahrung\nEntwicklerin, Quill GmbH\n- Bau der Schnittstelle für 3.200 Händler\nKenntnisse\nGo',
    ],
    ['fr', 'Expérience professionnelle\n- Conception du service pour les marchands\nCompétences\nGo'],
    ['es', 'Experiencia laboral\n- Diseño del servicio para los comercios\nHabilidades\nGo'],
    ['pt', 'Experiência profissional\n- Criação do serviço para os lojistas\nHabilidades\nGo'],
    ['it', 'Esperienza lavorativa\n- Progettazione del servizio per i clienti\nCompetenze\nGo'],
    ['nl', 'Werkervaring\n- Bouwde de dienst voor 3.200 winkels\nVaardigheden\nGo'],
    ['pl', 'Doświadczenie zawodowe\n- Budowa usługi dla 3200 sklepów\nUmiejętności\nGo'],
  ])('is %s by its headings and small words', (language, text) => {
    expect(readDocumentLanguage(`Ana Obi\n${text}`)).toBe(language);
  });

  it.each(['', 'Ana Obi\nQuill 2019\nGo, Python, SQL', 'Experience\nBerufserfahrung'])(
    'is not told where too little speaks for one: %j',
    (text) => {
      expect(readDocumentLanguage(text)).toBeUndefined();
    },
  );
});
