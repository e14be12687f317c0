import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from '../posting-language.ts';
import { sections } from './headings.ts';
import { known, levels } from './levels.ts';
import { negation } from './negation.ts';
import { spoken, words } from './words.ts';
import { years } from './years.ts';

/** How postings in Portuguese, of Portugal and of Brazil, say what they ask for. */
export const portuguese: PostingLanguage = {
  language: 'pt',
  words,
  spoken,
  cues: composeCues({
    sections,
    insisting: ['obrigatórios', 'mínimos', 'indispensáveis'],
    jobNames: listPhrases(`
      desenvolvedor | desenvolvedora | programador | programadora | engenheiro | engenheira | arquiteto |
      arquiteta |
      administrador | administradora | analista | técnico | consultor | pessoa desenvolvedora`),
    noJob: ['sobre', 'o que', 'por que', 'porquê', 'como', 'quem'],
    itemOpenings: listPhrases(`
      experiência | conhecimento | conhecimentos | domínio | vivência | familiaridade | pelo menos | mínimo |
      no mínimo |
      boa | bom | bons | ampla | sólidos | sólida | saber | superior | licenciatura | noções | mais de |
      capacidade |
      desenvolver | projetar | manter | criar | construir | fazer | tens mais | formação`),
    benefits: listPhrases(`
      subsídio |
      férias | seguro de | plano de saúde | salário | vale- | vale transporte | vale refeição | auxílio |
      teletrabalho |
      horário | contrato | desconto | grátis | certificações | gympass | euros | bolsa | palestras |
      entrada imediata |
      cursos de | conferências | participação nos | day off | viagens | notebook | portátil | treinamentos |
      semana de |
      plano odontológico | clt`),
    wishes: listPhrases(`
      feliz | felizes | alegr | encant | cereja | soma | gostar | adorar | amar | valor | destac | pontos |
      pontuar | aprecia | melhor ainda |
      considera`),
    statements: listPhrases(`
      é um plus | será um diferencial, | é obrigatório | é desejável | é indispensável | será valorizado |
      é necessário`),
    abbreviations: listWords('p.ex ex p aprox máx mín etc sr sra dr nº tel min max'),
    duties: listPhrases(`
      desenvolver | desenvolvimento | projetar | desenhar | construir | manter | administrar | criar | colaborar |
      participar | liderar | automatizar | programar | escrever | implementar | integrar | implantar | vais |
      você vai`),
    otherTeams: ['design', 'marketing', 'produto', 'pesquisa'],
    people: ['equipe', 'equipa', 'equipes', 'time', 'times', 'departamento', 'especialistas', 'colegas'],
    addressed: [
      [
        '(?:você|teu|tua|teus|tuas|seu|sua)',
        'você escreve',
        'teu código',
        'tua escrita',
        'teus serviços',
        'tuas mãos',
        'seu código',
        'sua escrita',
      ],
      ['(?:é preciso|precisa-se|deverás)', 'é preciso saber Go', 'precisa-se de Go', 'deverás'],
      [
        '(?:procuramos|buscamos|busca|procura|precisamos|alguém)',
        'procuramos',
        'precisamos de Go',
        'alguém',
        'buscamos',
        'a firma busca',
        'a firma procura',
      ],
      [known, 'experiência em Go', 'conhecimento de Go', 'noções de Go', 'domínio de Go', 'vivência com Go'],
      ['(?:candidato|candidata|pessoa) (?:deverá|deve|terá)', 'o candidato deverá'],
      [
        '(?:necessário|obrigatório|indispensável|exigido)',
        'é necessário',
        'obrigatório Go',
        'indispensável',
        'exigido',
      ],
      [
        '(?:vais|tens|vai|irá|o trabalho consiste)',
        'vais usar Go',
        'tens Go',
        'vai usar',
        'irá usar',
        'o trabalho consiste em',
      ],
    ],
    stack: [
      [
        '(?:escrit[oa]s?|desenvolvid[oa]s?|construíd[oa]s?|feit[oa]s?) (?:em|com)',
        'escrito em Go',
        'desenvolvido com Go',
        'construídos com Go',
        'feito em Go',
      ],
      [
        '(?:usamos|utilizamos|roda|rodam|corre|trabalhamos com)',
        'usamos',
        'utilizamos',
        'roda em',
        'rodam em',
        'corre em',
        'trabalhamos com',
      ],
      ['stack', 'nossa stack'],
    ],
    waived: [
      [
        `não (?:é preciso|precisa|precisas) (?:de )?(?:saber|conhecer|dominar) tud[oa]`,
        'não é preciso saber tudo',
      ],
    ],
    levels,
    negation,
    choices: {
      examples: ['como', 'por exemplo', 'tipo', 'p. ex.', 'p.ex.', 'ex:'],
      examplesAhead: ['como', 'por exemplo', 'tipo', 'p. ex', 'tais como'],
      oneOf: [
        [
          '(?:pelo menos |ao menos )?(?:um|uma|alguma?) (?:d[oa]s|de|ou mais)',
          'uma das seguintes linguagens: ',
          'alguma das clouds ',
        ],
        ['(?:pelo|ao) menos (?:um|uma|duas|dois|três)(?! d[oae])', 'pelo menos uma cloud: '],
        ['(?:algumas|alguns|várias|vários) (?:d[oa]s|de)', 'algumas das ferramentas '],
        ['qualquer (?:um|uma)(?! d[oae])', 'qualquer uma: '],
        ['seja', 'seja '],
      ],
      similar: [
        'similar',
        'equivalente',
        'semelhante',
        'parecid',
        'outro',
        'outra',
        'comparáve',
        'análog',
        'afin',
      ],
      andSoOn: ['entre outros', 'entre outras', 'dentre outros'],
      stackNouns: [
        'ambiente',
        'time',
        'equipa',
        'equipe',
        'projeto',
        'serviço',
        'produto',
        'sistema',
        'plataforma',
      ],
    },
    lists: {
      or: ['ou', 'ou então'],
      and: ['e', 'bem como', 'assim como'],
      plus: ['mais'],
      etc: ['etc'],
      hedges: ['até', 'mesmo', 'talvez', 'em', 'com', 'de'],
      anew: ['bem como', 'assim como', 'além de'],
      nouns: ['experiência', 'conhecimento', 'conhecimentos'],
      stops: listWords(`
        com em para de do da dos das por ao no na como sobre via usando é são que experiência conhecimento conhecimentos
        domínio vivência noções boa bom você tens te nosso nossa ter desenvolver projetar manter escrever usar implantar
        trabalhar criar fazer o a os as um uma além desejável`),
      version: ['versão', 'versões'],
    },
    years,
    story: [
      [
        '(?:noss[oa]s?) (?:clientes|produtos?|missão|plataforma|software|história)',
        'nossos clientes',
        'nossa missão',
      ],
      [
        '^(?:somos|desde|fundada|hoje|acreditamos)',
        'Somos pioneiros',
        'Desde 1990',
        'Fundada em',
        'Hoje servimos',
        'Acreditamos',
      ],
      [
        'é (?:um|uma|a|o) (?:[\\p{L}-]+ ){0,4}(?:empresa|companhia|fornecedor|líder|startup|' +
          'fintech|consultoria|agência)',
        'Funcho é uma empresa jovem',
      ],
    ],
    others: [
      [
        '(?:investidores|clientes|fundadores|parceiros|concorrentes)',
        'investidores',
        'os clientes',
        'fundadores',
        'parceiros',
        'concorrentes',
      ],
      ['(?:financiad[oa]|apoiad[oa]) (?:por|pela|pelo)', 'apoiada por Snowflake'],
    ],
    nameBefore: ['sobre', 'sobre a', 'sobre o', 'por que', 'na', 'no', 'conheça', 'conheça a'],
    nameAfter: [
      [
        'é (?:um|uma|a|o) [^.;]{0,40}(?:empresa|companhia|fornecedor|líder|startup|fintech|' +
          'consultoria|agência)',
        'é uma empresa jovem',
      ],
      [
        '(?:busca|procura|oferece|nasceu|foi fundada|contrata)',
        'busca',
        'procura',
        'oferece',
        'nasceu',
        'foi fundada',
        'contrata',
      ],
    ],
    nameBetween: { before: ['na', 'no'], after: ['buscamos', 'procuramos', 'somos', 'você'] },
    forms: ['brasil', 'portugal', 's/a', 'vagas'],
  }),
};
