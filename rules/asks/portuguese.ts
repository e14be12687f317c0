import { listPhrases, listWords } from '../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from './posting-language.ts';

const known = '(?:experiência|conhecimentos?|noções|domínio|vivência|familiaridade)';

/** How postings in Portuguese, of Portugal and of Brazil, say what they ask for. */
export const portuguese: PostingLanguage = {
  language: 'pt',
  words: listWords(`
    o os a as um uma de do da dos das e ou em no na nos nas com para por ao à que é são como seu sua seus suas teu tua nosso
    nossa nossos nossas você vocês te mais sem não ser ter tens temos oferecemos procuramos buscamos irá vai vais sobre até
    desde também pelo pela experiência conhecimento conhecimentos desenvolvimento desenvolvedor desenvolvedora desenvolver
    requisitos anos equipe equipa empresa diferencial diferenciais desejável obrigatório mínimo perfil vaga atividades
    domínio programador engenheiro responsabilidades benefícios`),
  spoken: {
    ordinary: listWords('express Express chef Chef expo vapor'),
    trade: {
      after: listPhrases('developer | sênior | pleno'),
      before: listPhrases(`
        experiência com | experiência em | experiência de | conhecimento em | conhecimento de | conhecimentos de |
        conhecimentos em | domínio de | domínio em | vivência com | desenvolvedor | desenvolvedora | desenvolvimento em |
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
  },
  cues: composeCues({
    sections: [
      {
        role: 'preferred',
        whole: listPhrases(`
          diferencial | diferenciais | desejável | desejáveis | plus | opcional | extras | bônus | bónus | valorizamos |
          será um diferencial | um plus | pontos extras | valoriza se | mais valias | preferencial | é um diferencial |
          mais valia | fatores preferenciais`),
        opening: listPhrases(`
          diferencial | diferenciais | desejável | desejáveis | valorizamos | será um diferencial | seria um diferencial |
          será uma mais valia | plus | opcional | pontos extras | idealmente | valoriza se | valorizamos ainda`),
        words: listPhrases(`
          requisitos desejáveis | conhecimentos desejáveis | desejáveis | serão diferenciais | será um diferencial |
          é um diferencial | um diferencial | diferenciais | será uma mais valia | uma mais valia | mais valias |
          pontos extras | ponto extra | contam pontos | conta pontos | ganha pontos | será um plus | seria um plus |
          seria ótimo | seria legal | seria bom | o que soma | que soma | faz a diferença | fará a diferença | a cereja |
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
          você tem | dar match | para dar match | quem pode participar | pode participar | pode candidatar | o que é indispensável |
          é indispensável | é preciso | deves ter | você deve ter | exigimos | requeridos | é essencial | é importante que | precisamos que | o que é necessário`),
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
          principais atividades | atribuições | seu papel | teu papel | seu desafio | teu desafio | sua missão | tua missão |
          sobre a posição | responsável por | ficarás responsável | ficará responsável | vais aprender | você vai aprender |
          você irá | você vai | irás | como será | seus desafios | o que te espera`),
      },
      {
        role: 'stack',
        whole: listPhrases('tecnologias | ferramentas | stack | ambiente técnico | ambiente tecnológico'),
        words: listPhrases(`
          nossa stack | stack tecnológica | stack técnica | tecnologias que usamos | nossas tecnologias | as tecnologias |
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
          benefícios | vantagens | oferecemos | salário | condições | oferta | remuneração | o que oferecemos | regalias`),
        words: listPhrases(`
          oferecemos | o que oferecemos | o que temos para | temos para ti | temos para você | te oferecemos | benefícios |
          nossos benefícios | vantagens | o que ganhas | o que você ganha | o que você encontra | vais encontrar |
          o que damos | em troca | você recebe | recebes | o que você leva | você leva | levas contigo | ganhas connosco |
          o que ganhas | terás | você terá | contrapartida | condições | salário | remuneração | o que te espera connosco | em troca | regalias | o que recebes |
          o que recebe`),
      },
      {
        role: 'legal',
        whole: listPhrases('proteção de dados | diversidade | inclusão | igualdade | lgpd | rgpd'),
        words: listPhrases(`
          igualdade de oportunidades | proteção de dados | diversidade | inclusão | lgpd | rgpd | pessoas com deficiência`),
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
    ],
    insisting: ['obrigatórios', 'mínimos', 'indispensáveis'],
    jobNames: listPhrases(`
      desenvolvedor | desenvolvedora | programador | programadora | engenheiro | engenheira | arquiteto | arquiteta |
      administrador | administradora | analista | técnico | consultor | pessoa desenvolvedora`),
    noJob: ['sobre', 'o que', 'por que', 'porquê', 'como', 'quem'],
    itemOpenings: listPhrases(`
      experiência | conhecimento | conhecimentos | domínio | vivência | familiaridade | pelo menos | mínimo | no mínimo |
      boa | bom | bons | ampla | sólidos | sólida | saber | superior | licenciatura | noções | mais de | capacidade |
      desenvolver | projetar | manter | criar | construir | fazer | tens mais | formação`),
    benefits: listPhrases(`
      férias | seguro de | plano de saúde | salário | vale- | vale transporte | vale refeição | auxílio | teletrabalho |
      horário | contrato | desconto | grátis | certificações | gympass | euros | bolsa | palestras | entrada imediata |
      cursos de | conferências | participação nos | day off | viagens | notebook | portátil | treinamentos | semana de |
      plano odontológico | clt`),
    statements: listPhrases(`
      é um plus | será um diferencial, | é obrigatório | é desejável | é indispensável | será valorizado | é necessário`),
    abbreviations: listWords('p.ex ex p aprox máx mín etc sr sra dr nº tel min max'),
    duties: listPhrases(`
      desenvolver | desenvolvimento | projetar | desenhar | construir | manter | administrar | criar | colaborar |
      participar | liderar | automatizar | programar | escrever | implementar | integrar | implantar | vais | você vai`),
    otherTeams: ['design', 'marketing', 'produto', 'pesquisa'],
    people: ['equipe', 'equipa', 'equipes', 'time', 'times', 'departamento', 'especialistas', 'colegas'],
    addressed: [
      ['(?:você|teu|tua|teus|tuas|seu|sua)', 'você escreve', 'teu código', 'tua escrita', 'teus serviços', 'tuas mãos', 'seu código', 'sua escrita'],
      ['(?:procuramos|buscamos|busca|procura|precisamos|alguém)', 'procuramos', 'precisamos de Go', 'alguém', 'buscamos', 'a firma busca', 'a firma procura'],
      [known, 'experiência em Go', 'conhecimento de Go', 'noções de Go', 'domínio de Go', 'vivência com Go'],
      ['(?:candidato|candidata|pessoa) (?:deverá|deve|terá)', 'o candidato deverá'],
      ['(?:necessário|obrigatório|indispensável|exigido)', 'é necessário', 'obrigatório Go', 'indispensável', 'exigido'],
      ['(?:vais|tens|vai|irá|o trabalho consiste)', 'vais usar Go', 'tens Go', 'vai usar', 'irá usar', 'o trabalho consiste em'],
    ],
    stack: [
      ['(?:escrit[oa]s?|desenvolvid[oa]s?|construíd[oa]s?|feit[oa]s?) (?:em|com)', 'escrito em Go', 'desenvolvido com Go', 'construídos com Go', 'feito em Go'],
      ['(?:usamos|utilizamos|roda|rodam|corre|trabalhamos com)', 'usamos', 'utilizamos', 'roda em', 'rodam em', 'corre em', 'trabalhamos com'],
      ['stack', 'nossa stack'],
    ],
    waived: [[`não (?:é preciso|precisa|precisas) (?:de )?(?:saber|conhecer|dominar) tud[oa]`, 'não é preciso saber tudo']],
    levels: {
      preferred: [
        ['(?:um|grande|como|forte) (?:grande |forte )?(?:diferencial|plus|extra|bônus|bónus)', 'kafka é um diferencial', 'kafka é um plus'],
        ['diferencia(?:l|is):', 'diferencial: kafka', 'diferenciais: kafka'],
        ['mais-valia', 'kafka é mais-valia'],
        ['(?:valoriza-se|valorizamos|valorizad[oa]s?|valorizaremos)', 'valoriza-se kafka', 'valorizamos kafka', 'kafka é valorizado', 'valorizaremos kafka'],
        ['(?:desejáve(?:l|is)|desejad[oa]s?)', 'kafka desejável', 'kafka desejado'],
        ['(?:opciona(?:l|is)|preferencia(?:l|is)|preferíve(?:l|is))', 'kafka opcional', 'kafka preferencial', 'kafka preferível'],
        ['(?:contam?|somam?|ganham?|valem?) (?:muitos )?pontos', 'kafka conta pontos'],
        ['(?:uma |como )?vantagem', 'kafka é uma vantagem'],
        ['(?:seria|seriam)', 'kafka seria ideal'],
        ['(?:será|é) (?:ideal|ótimo|óptimo|legal|bem-vind[oa]|interessante|bom)', 'kafka é ideal'],
        ['(?:recomendáve(?:l|is)|recomendad[oa]s?)', 'kafka é recomendável', 'kafka recomendado'],
        ['(?:ajuda|ajudam|ajudará|ajudaria)', 'conhecer kafka ajuda'],
        ['(?:dá-se )?preferência', 'preferência: kafka'],
        ['(?:melhor ainda|tanto melhor)', 'kafka, melhor ainda', 'kafka, tanto melhor'],
        ['(?:gostaríamos|adoraríamos|apreciamos)', 'gostaríamos de kafka', 'adoraríamos kafka', 'apreciamos kafka'],
      ],
      preferredAfter: [
        ['(?:idealmente|preferencialmente|de preferência|se possível|opcionalmente)', 'idealmente kafka', 'preferencialmente kafka', 'de preferência kafka', 'se possível kafka', 'opcionalmente kafka'],
        ['(?:melhor|legal) se', 'melhor se souber kafka'],
      ],
      unneeded: [
        ['não (?:é |são |será )?(?:estritamente )?(?:necessári[oa]s?|obrigatóri[oa]s?|exigid[oa]s?|imprescindíve(?:l|is)|requerid[oa]s?|indispensáve(?:l|is))', 'rust não é necessário'],
        ['não (?:se )?(?:exige|requer|exigimos|pedimos|requeremos|esperamos|usamos|utilizamos|precisa|precisas|é preciso|precisamos)', 'não exigimos rust', 'não precisa saber rust'],
        ['oferec(?:e|em|emos|e-se)[^.;]{0,80}(?:formação|formações|cursos|treinamentos)', 'oferece-se formação em rust'],
      ],
      unneededAfter: [
        ['(?:em vez de|no lugar de|ao invés de|sem|nem)(?= )', 'em vez de php', 'no lugar de php', 'ao invés de php', 'sem php', 'nem php'],
        ['(?:, |e )não(?= )', 'java, não javascript', 'java e não javascript'],
        ['nada de', 'nada de php'],
      ],
      required: [
        ['(?:imprescindíve(?:l|is)|indispensáve(?:l|is)|obrigatóri[oa]s?|mandatóri[oa]s?)', 'go imprescindível', 'go indispensável', 'go obrigatório', 'go mandatório'],
        ['(?:necessári[oa]s?|requerid[oa]s?|essencia(?:l|is)|exigid[oa]s?)', 'go necessário', 'go requerido', 'go essencial', 'go exigido'],
      ],
      clauseOpeners: [
        ['(?:mas|porém|embora|enquanto)', 'mas', 'porém', 'embora', 'enquanto'],
        ['(?:idealmente|preferencialmente|de preferência|desejável|opcional)', 'idealmente', 'preferencialmente', 'de preferência', 'desejável', 'opcional'],
        ['(?:experiência|conhecimentos?|noções|domínio|vivência)', 'experiência', 'conhecimento', 'noções', 'domínio', 'vivência'],
        ['(?:não|sem) ', 'não sql', 'sem sql'],
      ],
      adverbs: listWords('mas não e muito um grande é será seria também considerado'),
    },
    choices: {
      examples: ['como', 'por exemplo', 'tipo', 'p. ex.', 'p.ex.', 'ex:'],
      examplesAhead: ['como', 'por exemplo', 'tipo', 'p. ex', 'tais como'],
      oneOf: [
        ['(?:pelo menos |ao menos )?(?:um|uma|alguma?) (?:d[oa]s|de|ou mais)', 'uma das seguintes linguagens: ', 'alguma das clouds '],
        ['(?:pelo|ao) menos (?:um|uma|duas|dois|três)(?! d[oae])', 'pelo menos uma cloud: '],
        ['(?:algumas|alguns|várias|vários) (?:d[oa]s|de)', 'algumas das ferramentas '],
        ['qualquer (?:um|uma)(?! d[oae])', 'qualquer uma: '],
        ['seja', 'seja '],
      ],
      similar: ['similar', 'equivalente', 'semelhante', 'parecid', 'outr[oa]', 'comparáve', 'análog', 'afin'],
      andSoOn: ['entre outros', 'entre outras', 'dentre outros'],
      stackNouns: ['ambiente', 'time', 'equipa', 'equipe', 'projeto', 'serviço', 'produto', 'sistema', 'plataforma'],
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
    years: {
      units: listWords('anos ano'),
      ages: ['de história', 'de mercado', 'atrás'],
      to: ['a', 'ou', 'até'],
      between: { before: ['entre'], and: ['e'] },
      orMore: ['ou mais'],
      orLonger: ['ou mais', 'no mínimo', 'mínimo'],
      part: {
        before: ['dos quais', 'sendo', 'os últimos', 'incluindo'],
        of: ['dos quais', 'deles'],
        on: ['com', 'em', 'de', 'usando'],
      },
      each: ['cada um', 'em cada um', 'cada'],
      ofUs: ['nós', 'nossa', 'nosso'],
      conditions: ['se', 'mas', 'enquanto'],
      verdicts: ['são'],
      asides: ['idealmente', 'preferencialmente', 'além de', 'bem como', 'desejável'],
      nouns: listWords('experiência conhecimento conhecimentos domínio vivência noções boa sólido conheces'),
      itemOpeners: listWords('Experiência Conhecimento Conhecimentos Domínio Vivência Boa Bom Sólidos'),
      abbreviations: ['p. ex.', 'p.ex.', 'ex.'],
      experience: ['experiência', 'de experiência'],
      of: ['de'],
      for: ['há', 'durante', 'por'],
      with: ['com'],
      atLeast: ['pelo menos', 'mínimo', 'mín.', 'no mínimo', 'mínimo de', 'mais de', 'ao menos'],
      countsOn: ['de', 'em', 'com', 'programando', 'usando', 'trabalhando'],
      practice: ['experiência', 'de experiência', 'produção', 'mínimo', 'no mínimo'],
      numbers: {
        um: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10,
      },
    },
    story: [
      ['(?:noss[oa]s?) (?:clientes|produtos?|missão|plataforma|software|história)', 'nossos clientes', 'nossa missão'],
      ['^(?:somos|desde|fundada|hoje|acreditamos)', 'Somos pioneiros', 'Desde 1990', 'Fundada em', 'Hoje servimos', 'Acreditamos'],
      ['é (?:um|uma|a|o) (?:[\\p{L}-]+ ){0,4}(?:empresa|companhia|fornecedor|líder|startup|fintech|consultoria|agência)', 'Funcho é uma empresa jovem'],
    ],
    others: [
      ['(?:investidores|clientes|fundadores|parceiros|concorrentes)', 'investidores', 'os clientes', 'fundadores', 'parceiros', 'concorrentes'],
      ['(?:financiad[oa]|apoiad[oa]) (?:por|pela|pelo)', 'apoiada por Snowflake'],
    ],
    nameBefore: ['sobre', 'sobre a', 'sobre o', 'por que', 'na', 'no', 'conheça', 'conheça a'],
    nameAfter: [
      ['é (?:um|uma|a|o) [^.;]{0,40}(?:empresa|companhia|fornecedor|líder|startup|fintech|consultoria|agência)', 'é uma empresa jovem'],
      ['(?:busca|procura|oferece|nasceu|foi fundada|contrata)', 'busca', 'procura', 'oferece', 'nasceu', 'foi fundada', 'contrata'],
    ],
    nameBetween: { before: ['na', 'no'], after: ['buscamos', 'procuramos', 'somos', 'você'] },
    forms: ['brasil', 'portugal', 's/a', 'vagas'],
  }),
};
