import { defineExpression, plainCases } from '../../../lib/text/expression.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** What is praised. */
export const praisedThings = defineExpression({
  cases: [
    ['micro-?services?', 'scalable microservices'],
    ['services', 'reliable services'],
    ['systems?', 'robust systems'],
    ['architectures?', 'clean architecture'],
    ['APIs?', 'efficient APIs'],
    ['back-?ends?', 'modern back-ends'],
    ['applications?', 'secure applications'],
    ['solutions?', 'innovative solutions'],
    ['platforms?', 'resilient platforms'],
    ['infrastructure', 'flexible infrastructure'],
    ['code', 'maintainable code'],
    ['software', 'robust software'],
    ['components', 'extensible components'],
    [String.raw`web\s(?:apps?|services)`, 'performant web apps'],
  ],
  frame: (things) => String.raw`\b(?:${things})(?![\p{L}\d-])`,
});

/** What may stand between the praise and the thing: "robust *cloud-native backend* services". */
export const praisedLayers = defineExpression({
  cases: [
    ['cloud(?:-native)?', 'cloud-native'],
    ...plainCases(
      listPhrases(`
        backend | back-end | distributed | RESTful | REST | web | software | server-side | event-driven
        production | enterprise
      `),
    ),
  ],
});

/** Praise of an architecture that says nothing about it: "scalable microservices", "robust, secure systems". */
export const praise = defineExpression({
  cases: [
    [String.raw`(?:highly\s)?scalable`, 'Built highly scalable microservices'],
    ['robust', 'Delivered robust backend systems'],
    ['clean', 'Followed clean architecture'],
    ['modern', 'Built modern web apps'],
    ['efficient', 'Wrote efficient REST APIs'],
    ['reliable', 'Shipped reliable services'],
    ['maintainable', 'Wrote maintainable code'],
    ['resilient', 'Designed resilient distributed systems'],
    ['high-performance', 'Built high-performance backends'],
    ['high-performing', 'Built high-performing APIs'],
    [String.raw`(?:highly\s)?performant`, 'Wrote performant code'],
    ['cutting-edge', 'Built cutting-edge platforms'],
    ['state-of-the-art', 'Built state-of-the-art infrastructure'],
    ['flexible', 'Designed flexible components'],
    ['extensible', 'Designed extensible software'],
    ['well-designed', 'Shipped well-designed APIs'],
    ['well-structured', 'Wrote well-structured code'],
    ['fault-tolerant', 'Built fault-tolerant services'],
    [String.raw`highly\savailable`, 'Ran highly available infrastructure'],
    ['secure', 'Built secure web services'],
    ['innovative', 'Delivered innovative solutions'],
    ['enterprise-grade', 'Built enterprise-grade applications'],
    [String.raw`loosely\scoupled`, 'Built loosely coupled services'],
  ],
  frame: (words) =>
    // What people were taught is a topic, and no praise.
    String.raw`(?<!\b(?:on|about|in)\s)\b(?:${words})(?:,?\s(?:and\s)?(?:${words})){0,3}` +
    String.raw`(?:\s${praisedLayers.pattern.source}){0,2}\s${praisedThings.pattern.source}`,
  flags: 'giu',
});

/** What a crowd is made of: "various *distributed-systems patterns*". */
const CROWDED =
  String.raw`\s(?:(?:distributed(?:[\s-]systems?)?|design|architectur(?:al|e)|cloud|backend|modern)\s)?` +
  String.raw`(?:patterns|technologies|architectures|best\spractices|methodologies|paradigms|frameworks)`;

/** A crowd of patterns or technologies, none of which is named. */
export const namelessCrowd = defineExpression({
  cases: [
    ['various', 'Applied various distributed-systems patterns'],
    ['multiple', 'Worked with multiple cloud technologies'],
    ['several', 'Introduced several best practices'],
    ['many', 'Used many backend frameworks'],
    ['different', 'Compared different architectures'],
    ['numerous', 'Applied numerous design patterns'],
    ['diverse', 'Followed diverse methodologies'],
  ],
  // Where the names follow, none is missing.
  frame: (words) =>
    String.raw`\b(?:${words})${CROWDED}(?![\p{L}\d]|\s*[(:]|,?\s(?:such as|including|like)\b)`,
  flags: 'giu',
});
