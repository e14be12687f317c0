import type { SectionHeadings } from '../../../lib/requirements/ask-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** Section headings of postings in Portuguese by what the section is for. */
export const sections: SectionHeadings[] = [
  {
    role: 'preferred',
    whole: listPhrases(`
      diferencial | diferenciais | desejável | desejáveis | plus | opcional | extras | bônus | bónus | valorizamos |
      será um diferencial | um plus | pontos extras | valoriza se | mais valias | preferencial | é um diferencial |
      mais valia | fatores preferenciais`),
    opening: listPhrases(`
      diferencial | diferenciais | desejável | desejáveis | valorizamos | será um diferencial |
      seria um diferencial |
      será uma mais valia | plus | opcional | pontos extras | idealmente | valoriza se | valorizamos ainda`),
    words: listPhrases(`
      requisitos desejáveis | conhecimentos desejáveis | desejáveis | serão diferenciais | será um diferencial |
      é um diferencial | um diferencial | diferenciais | será uma mais valia | uma mais valia | mais valias |
      pontos extras | ponto extra | contam pontos | conta pontos | ganha pontos | será um plus | seria um plus |
      seria ótimo | seria legal | seria bom | o que soma | que soma | faz a diferença | fará a diferença |
      a cereja |
      te destaca | nice to have | não obrigatório | não obrigatórios | será valorizado | será valorizada |
      também valorizamos | valorizamos também | fatores preferenciais | vantagem | um bônus | é um plus`),
  },
  {
    role: 'required',
    whole: listPhrases(`
      perfil | o perfil | requisitos | obrigatório | obrigatórios | indispensável | imprescindível | essencial |
      conhecimentos | experiência | competências | qualificações | pré requisitos | habilidades | exigências |
      conhecimentos técnicos | necessário | tens | formação`),
    words: listPhrases(`
      requisitos | requisitos e qualificações | requisitos obrigatórios | requisitos técnicos | pré requisitos |
      teu perfil | o teu perfil | seu perfil | perfil | perfil procurado | o que procuramos | que procuramos |
      procuramos | o que buscamos | que buscamos | buscamos | o que esperamos | esperamos de | o que precisas |
      o que você precisa | você precisa | precisas de | conhecimentos | conhecimentos técnicos | habilidades |
      competências | qualificações | obrigatórios | indispensáveis | quem procuramos | quem buscamos | quem és |
      quem você é | o que trazes | o que você traz | sua experiência | tua experiência | experiência | tens |
      você tem | dar match | pedimos | o que pedimos | para dar match | quem pode participar | pode participar |
      pode candidatar | o que é indispensável |
      é indispensável | é preciso | deves ter | você deve ter | exigimos | requeridos | é essencial |
      é importante que | precisamos que | o que é necessário`),
  },
  {
    role: 'responsibilities',
    whole: listPhrases(`
      funções | tarefas | responsabilidades | missão | a função | função | atividades | descrição | a vaga | vaga |
      atribuições | descrição da vaga | o desafio | o papel | principais atividades | o trabalho`),
    words: listPhrases(`
      responsabilidades | tuas responsabilidades | suas responsabilidades | responsabilidades e atribuições |
      funções | tarefas | tuas tarefas | o que vais fazer | vais fazer | o que você vai fazer | você vai fazer |
      o que você fará | o que farás | seu dia a dia | teu dia a dia | dia a dia | a função | sobre a vaga |
      sobre a função | descrição da vaga | descrição da função | descrição do cargo | atividades |
      principais atividades | atribuições | seu papel | teu papel | seu desafio | teu desafio | sua missão |
      tua missão |
      sobre a posição | responsável por | ficarás responsável | ficará responsável | vais aprender |
      você vai aprender |
      você irá | você vai | irás | como será | seus desafios | o que te espera`),
  },
  {
    role: 'stack',
    whole: listPhrases('tecnologias | ferramentas | stack | ambiente técnico | ambiente tecnológico'),
    words: listPhrases(`
      nossa stack | stack tecnológica | stack técnica | tecnologias que usamos | nossas tecnologias |
      as tecnologias |
      ambiente técnico | ambiente tecnológico | ferramentas que usamos | com que trabalhamos`),
  },
  {
    role: 'about',
    whole: listPhrases(`
      a empresa | empresa | nós | quem somos | a equipa | a equipe | equipe | equipa | sobre nós | nossa missão |
      nossa história | nossos valores | o time`),
    words: listPhrases(`
      sobre nós | sobre a empresa | quem somos | nossa empresa | a nossa empresa | nossa missão | nossa cultura |
      nossos valores | a equipa | a equipe | o time | nosso time | sobre o time | nossa equipe | tua equipa |
      por que trabalhar | por que a gente | porquê juntares te | porquê nós | porquê trabalhar | por que nós |
      venha fazer parte | conheça | nossos clientes | o que fazemos`),
  },
  {
    role: 'benefits',
    whole: listPhrases(`
      benefícios | vantagens | oferecemos | salário | condições | oferta | remuneração | o que oferecemos |
      regalias`),
    words: listPhrases(`
      oferecemos | o que oferecemos | o que temos para | temos para ti | temos para você | te oferecemos |
      benefícios |
      nossos benefícios | vantagens | o que ganhas | o que você ganha | o que você encontra | vais encontrar |
      o que damos | em troca | você recebe | recebes | mimos | nossos mimos | vais encontrar connosco |
      você vai encontrar | o que você leva | você leva | levas contigo | ganhas connosco |
      o que ganhas | terás | você terá | contrapartida | condições | salário | remuneração |
      o que te espera connosco | em troca | regalias | o que recebes |
      o que recebe`),
  },
  {
    role: 'legal',
    whole: listPhrases('proteção de dados | diversidade | inclusão | igualdade | lgpd | rgpd'),
    words: listPhrases(`
      igualdade de oportunidades | proteção de dados | diversidade | inclusão | lgpd | rgpd |
      pessoas com deficiência`),
  },
  {
    role: 'process',
    whole: listPhrases(`
      contato | contacto | local | localização | processo | processo seletivo | como se candidatar | candidatura |
      informações adicionais | horário | modalidade`),
    words: listPhrases(`
      processo seletivo | processo de recrutamento | processo de seleção | etapas do processo | como se candidatar |
      candidata te | candidate se | próximos passos | informações adicionais | local de trabalho | localização |
      tipo de contrato | nosso processo | como funciona o processo`),
  },
];
