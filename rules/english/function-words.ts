import type { EnglishKnowledge } from '../../lib/english/english-knowledge.ts';

// The closed classes of English that bullets use, each once. What needs only some of a class names those.
const articles = 'the a an';
const possessives = 'our its their';
const demonstratives = 'this that these those';
/** The prepositions that most often come behind a verb or a noun. */
const commonPrepositions = 'for in on to with by from at of';
const spatialPrepositions = 'across into over under between within';
const temporalPrepositions = 'after during before';
/** How something was done. */
const means = 'by through using with via leveraging utilizing';
const relatives = 'that which while when';
const auxiliaries = 'is are was were be been being has have had';

/** Function words of English, and lists of them for one purpose each. */
export const functionWords: EnglishKnowledge = {
  objectEnds: `
    by through using with via for in on across from to at ${relatives} into between within over under as
    ${temporalPrepositions} against without of such every each per used based end-to-end`,
  participleLinks: 'by in on with to for as from using across',
  clauseParticiples: `
    leveraging utilizing serving handling processing reducing improving increasing ensuring enabling resulting
    supporting containing consisting including allowing running`,
  fronts: `
    as in for at while with using by on within during after throughout leveraging utilizing through working`,
  beforeWork: `${articles} our my its various several some many successful complete full overall continuous ongoing timely smooth`,
  betweenVerbs: `${commonPrepositions} and or using via across as into through is was are`,
  measureEnds: `
    ${means} for in on across from to at and or ${relatives} after during into over under as per between within
    without upon thanks`,
  looseEnds: `of ${articles} ${possessives} and or to in for on by with all some this these both`,
  determiners: `
    ${articles} all ${possessives} my ${demonstratives} each every some any no one two three four five six another
    both of for in on to with by from up out over`,
  sentenceStarts: 'The This It Both Also Then As In With Built Wrote Led Ran Cut Set Made',
  afterFiller: `${commonPrepositions} as than ${articles}`,
  openGainEnds: `and or of for in to ${articles} ${possessives} into across all more most`,
  negations: `
    no not without never non zero nor neither cannot can't didn't doesn't won't isn't`,
  grammatical: `
    ${articles} and or ${commonPrepositions} as ${auxiliaries} it its ${demonstratives} which who i we my our their
    his her them they ${spatialPrepositions} through via using per than then so but also both such while when
    ${temporalPrepositions} up down out off due based etc e.g i.e along including where how what whose upon if s`,
  joiningWords: 'from to by cut raised latency throughput together as a an the plus while serving',
};
