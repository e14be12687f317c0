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
    as in for at while with using by on within during after throughout leveraging utilizing through`,
  clauseFronts: 'to when after before since because if where once without despite',
  objectStarts: `${articles} ${possessives} ${demonstratives} his her every each all both`,
  beforeWork: `${articles} our my its various several some many key major important successful complete full overall continuous ongoing timely smooth`,
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
  prepositions: `
    of for in on to with by from at about into across via using through between within against under over during
    until among per without plus`,
  prepositionPairs: `
    from within|from under|from about|from over|from across|from between|up to|out of|over to|in between|down to
    by up|by over|by about|by under|by using|by with|to about|to under|to over|to within|to between|to across
    to using|for about|for over|for under|for up|for between|for use|for using|for in|at about|at over|at under
    with about|with over|with under|with up|in under|in about|in over|in on|of about|of over|of under|of up
    of using|without using|on about|on to|on over|over about|under about|within about`,
  danglers: 'of for in to with by from at and or the a an plus via using which that while so as',
  subordinators: `
    that which who so when where if how after before because since until once while than whether as what`,
  beforeUs: `
    to for by with from let lets notify tell allow allows allowed help helps helped enable enables enabled give
    gives gave warn warns alert alerts save saved bring brings brought`,
};
