import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import type { SpokenWords } from '../../../lib/tokens/spoken-words.ts';

/** Words by which a posting in Portuguese is told from others. */
export const words = listWords(`
  o os a as um uma de do da dos das e ou em no na nos nas com para por ao à que é são como seu sua seus suas teu tua nosso
  nossa nossos nossas você vocês te mais sem não ser ter tens temos oferecemos procuramos buscamos irá vai vais sobre até
  desde também pelo pela experiência conhecimento conhecimentos desenvolvimento desenvolvedor desenvolvedora desenvolver
  requisitos anos equipe equipa empresa diferencial diferenciais desejável obrigatório mínimo perfil vaga atividades
  domínio programador engenheiro responsabilidades benefícios`);

/** What Portuguese adds to telling names from ordinary words. */
export const spoken: SpokenWords = {
  ordinary: listWords('express Express chef Chef expo vapor'),
  trade: {
    after: listPhrases('developer | sênior | pleno'),
    before: listPhrases(`
      experiência com | experiência em | experiência de | conhecimento em | conhecimento de | conhecimentos de |
      conhecimentos em | domínio de | domínio em | vivência com | desenvolvedor | desenvolvedora |
      desenvolvimento em |
      desenvolvimento com | programação em | programador | escrito em | escrita em | serviços em | linguagens como |
      linguagem | linguagens | anos de | anos com | anos em | saber | noções de | usamos | utilizamos | código em |
      familiaridade com | trabalhou com | cursos de | formação em | formações em`),
    near: listWords(`
      desenvolvimento desenvolver desenvolvedor programar programação linguagem linguagens dados servidores serviços
      tecnologias aplicações infraestrutura plataforma implantação sistemas`),
    prepositions: ['em', 'com', 'sobre', 'de', 'como', 'no', 'na'],
    ties: ['e', 'ou', 'nem'],
    leads: ['em', 'com', 'como'],
    exampleMarks: ['p. ex.', 'p.ex.', 'por exemplo', 'ex.', 'ex:'],
    closers: ['etc'],
  },
};
