import { describe, expect, it } from 'vitest';
import { foldAccents } from '../../lib/text/fold-accents.ts';
import { tellLanguage } from '../../rules/asks/index.ts';

describe('tellLanguage', () => {
  it.each([
    ['en', 'You will build services in Go and run them on Kubernetes.'],
    ['en', 'Java, Kafka, PostgreSQL'],
    ['en', 'Rust required'],
    ['de', 'Du entwickelst Dienste in Go und betreibst sie auf Kubernetes.'],
    ['fr', 'Vous développez des services en Go et vous les déployez sur Kubernetes.'],
    ['es', 'Desarrollarás servicios en Go y los desplegarás en Kubernetes con el equipo.'],
    ['pt', 'Você vai desenvolver serviços em Go e fazer o deploy no Kubernetes.'],
    ['it', 'Svilupperai servizi in Go e li porterai su Kubernetes con il team.'],
    ['nl', 'Je ontwikkelt services in Go en draait ze op Kubernetes.'],
    ['pl', 'Będziesz tworzyć usługi w Go i wdrażać je na Kubernetes.'],
    ['sv', 'Du kommer att utveckla tjänster i Go och köra dem på Kubernetes för våra kunder.'],
    [
      'cs',
      'Budete vyvíjet služby v Go a nasazovat je na Kubernetes. Nabízíme práce, které mají smysl pro tým.',
    ],
    ['ru', 'Мы ищем разработчика: опыт работы с Java и знание Kafka будет плюсом.'],
    ['unknown', 'Go と Kafka の経験がある方を募集しています。私たちのチームで働きませんか。'],
  ])('tells %s', (language, text) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it('goes by most of a mixed text', () => {
    const english =
      'We are looking for an engineer who can build and run our services in Go. You will work with a small team. ';
    const notice = 'Die Verarbeitung der Daten erfolgt nach der Verordnung und dem Gesetz.';
    expect(tellLanguage(english.repeat(3) + notice)).toBe('en');
    const german =
      'Du bist Software Engineer und hast Lust auf Clean Code, Code Reviews und Pair Programming im Team. ';
    expect(tellLanguage(`${german.repeat(3)}We are an equal opportunity employer.`)).toBe('de');
  });
});

describe('foldAccents', () => {
  it('leaves every letter in its place', () => {
    const text = 'Łódź, Größe, año, Île, Ångström, ĄĘŚ';
    expect(foldAccents(text)).toBe('Lodz, Grose, ano, Ile, Angstrom, AES');
    expect(foldAccents(text)).toHaveLength(text.length);
  });

  it('leaves a letter that is a word of its own: the plain one is another word', () => {
    expect(foldAccents('à côté, è già')).toBe('à cote, è gia');
  });
});
