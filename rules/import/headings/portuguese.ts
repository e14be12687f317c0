import type { HeadingWords } from '../../../lib/import/recognise/headings.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** Headings of Portuguese resumes. */
export const portuguese: HeadingWords = {
  names: {
    contact: listPhrases(`
      contato | contatos | contacto | contactos | dados pessoais | informações pessoais | informações de contato
      informação pessoal | dados de contato | dados de contacto | informações de contacto | links | redes sociais
    `),
    summary: listPhrases(`
      perfil | resumo | resumo profissional | perfil profissional | sobre | sobre mim | objetivo | objetivos
      objetivo profissional | apresentação | síntese | síntese profissional | introdução | quem sou | objectivo
      resumo de qualificações | sumário | biografia | resumo executivo
    `),
    work: listPhrases(`
      experiência | experiências | experiência profissional | experiências profissionais | percurso profissional
      histórico profissional | trajetória | trajetória profissional | carreira | emprego | empregos | atuação profissional
      experiência de trabalho | experiência laboral | estágio | estágios | histórico de trabalho | vivência profissional
      atividades profissionais | cargos | trabalho | trabalhos | percurso | experiências anteriores
    `),
    'open-source': listPhrases(
      'código aberto | contribuições | projetos open source | projetos de código aberto | software livre',
    ),
    projects: listPhrases(
      'projeto | projetos | projetos pessoais | projetos relevantes | portfólio | portefólio | projectos | projetos destacados',
    ),
    education: listPhrases(`
      educação | formação | formação académica | formação acadêmica | escolaridade | estudos | graduação | títulos
      habilitações | habilitações literárias | habilitações académicas | histórico acadêmico | percurso académico
      formação escolar | formação universitária | ensino | educação formal | dados acadêmicos
    `),
    skills: listPhrases(`
      habilidades | habilidade | competências | competência | conhecimentos | aptidões | qualificações | capacidades
      competências técnicas | conhecimentos técnicos | ferramentas | tecnologias | tecnologia | linguagens | stack
      linguagens de programação | informática | conhecimentos em informática | bancos de dados | banco de dados
      bases de dados | pontos fortes | especialidades | áreas de conhecimento | áreas de atuação | domínios
      competências digitais | competências-chave | bibliotecas | metodologias | destrezas
      aptidões e competências
    `),
    publications: listPhrases(
      'publicações | publicação | palestras | conferências | artigos | apresentações | patentes | livros | comunicações',
    ),
    certificates: listPhrases(`
      certificações | certificação | certificados | certificado | cursos | curso | cursos complementares | licenças
      formação complementar | qualificações complementares | treinamentos | acreditações | formações | workshops
      cursos e certificações | cursos livres | cursos de extensão | aperfeiçoamento
    `),
    awards: listPhrases(
      'prêmios | prémios | prêmio | prémio | reconhecimentos | distinções | honras | bolsas | conquistas | premiações | realizações',
    ),
    languages: listPhrases(
      'idiomas | idioma | línguas | língua materna | competências linguísticas | línguas estrangeiras | conhecimento de idiomas',
    ),
    volunteer: listPhrases(`
      voluntariado | trabalho voluntário | trabalhos voluntários | experiência voluntária | atividades extracurriculares
      atividades | atividades complementares | ações sociais | associações | liderança | engajamento social
      atividades voluntárias | serviço comunitário
    `),
    interests: listPhrases(
      'interesses | interesse | hobbies | passatempos | lazer | interesses pessoais | tempos livres',
    ),
    courses: listPhrases('disciplinas | disciplinas relevantes | cadeiras relevantes'),
    unplaced: listPhrases(
      'outros | outras informações | informações adicionais | informações complementares | informação adicional | dados adicionais | diversos',
    ),
    unknown: listPhrases(`
      disponibilidade | carta de condução | carteira de motorista | nacionalidade | serviço militar | estado civil
      data de nascimento | pretensão salarial | visto | autorização de trabalho | mobilidade
    `),
    references: listPhrases('referências | referência | recomendações | recomendação'),
  },
  qualifiers: listWords(`
    profissional profissionais técnica técnicas técnico técnicos pessoal pessoais acadêmica acadêmicas académica
    académicas académico acadêmico relevante relevantes principal principais adicional adicionais complementar
    complementares outras outros anteriores anterior recente recentes destacados digitais tecnológicas minhas meus
    selecionados internacional linguísticas extracurriculares voluntária comportamentais gerais informáticas
  `),
  fillers: listWords('de do da das dos em a o as os'),
  joiners: listWords('e ou'),
};
