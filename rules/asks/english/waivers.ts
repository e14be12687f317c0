import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';

const dont = "(?:no|(?:do|does|need|will|would) not|(?:do|does|need|wo|would)n[’']t)";
const isNot = "(?:is not|are not|isn[’']t|aren[’']t)";
const needed = `(?:${listPhrases(`
  required | needed | necessary | expected | essential | mandatory | a must | a requirement | a prerequisite | assumed`).join(
  '|',
)})`;

/** How the name of the sentence before is spoken of. */
const theThing = '(?:the|that|this) (?:language|tool|framework|technology|product|database|library|stack)';

/** What stands for the names of a sentence. */
const them = `(?:all|any|${listWords(`
  these those them each every either both this that it everything`).join('|')}|(?:the )?above|${theThing})`;
const ofThem = String.raw`(?:with|of|in|using) (?:\w+ ){0,2}${them}`;
const experience = `(?:${listPhrases(`
  experience | expertise | knowledge | familiarity | background | exposure`).join(
  '|',
)}|having (?:used|worked|known)|knowing)`;
const knowThem =
  '(?:know|be familiar with|(?:have )?(?:already )?(?:used?|worked with|touched|tried|seen|known))' +
  String.raw`(?:\s\w+){0,3}? ${them}`;
const notYet = "(?:have not|have never|haven[’']t|[’']ve never|[’']ve not|do not|don[’']t|never)";
const teach = String.raw`(?:teach|train|learn|pick up|show|help you learn)(?:\s(?:you|about)){0,2}`;

/** How an English sentence says that what it names, or the one before, need not be known. */
export const waived = defineExpression({
  cases: [
    [
      `${dont} need (?:(?:any|to have|prior|previous|deep|hands-on|direct) )*${experience} ${ofThem}`,
      'You don’t need hands-on experience with these tools',
    ],
    [
      `${dont} (?:(?:need|have|expect you|require you|ask you)(?: to)? )?${knowThem}`,
      'You do not have to know every tool',
      'You need not have used either before',
    ],
    [
      `${experience}(?: ${ofThem})?[^.,;]{0,40} (?:${isNot}|not) ${needed}`,
      'Direct experience with these technologies is not required',
      'Having worked with them before is not required',
      'Prior knowledge of them not required',
    ],
    [`no (?:prior |previous )?${experience} (?:${ofThem}|to ${them})`, 'No prior background in these'],
    [
      `(?:that|this|it|those|they)(?:[’']s| is| are)? (?:by no means|not)(?: strictly)? ${needed}(?=\\W*$)`,
      'That is not a prerequisite',
    ],
    [`none of ${them} (?:is|are) (?:strictly )?${needed}`, 'None of these is strictly required'],
    [
      `${isNot} (?:strictly )?${needed} (?:to|that you) ${knowThem}`,
      'It is not necessary to know all of them',
    ],
    [`(?:we|you)(?:[’']ll| will| can) (?:gladly |happily )?${teach} ${them}`, 'We’ll teach you these'],
    [`${dont} worry if you ${notYet}`, 'Don’t worry if you haven’t used them'],
    [
      String.raw`you (?:do not|don[’']t|won[’']t|need not|never|will never) (?:have|need) to(?=\W*$)`,
      'so that you don’t have to',
    ],
    ['nothing (?:that )?(?:we|you) (?:ask|require|expect|test|need|want)', 'This is nothing we ask for'],
    [
      `(?:fine|okay|ok|alright|no problem|no issue|no shame|no drama|no worries) (?:not to|to not|to never|if you ${notYet}|if you[’']ve never|if ${them} (?:is|are) new)`,
      'It is perfectly fine not to have worked with it',
    ],
    [
      '(?<!what |that )can (?:all |both |easily )?be (?:learned|learnt|picked up|taught)',
      'They can be learned on the job',
    ],
    [
      `(?:${isNot}|not) (?:a thing|anything|something|what) (?:that )?(?:we|you|anybody|anyone)`,
      'That is not something you are expected to bring',
    ],
    [
      `(?:will not|won[’']t) (?:be asked|be tested|be quizzed|ask you|ask|test you|quiz you) (?:about|for|on) ${them}`,
      'You won’t be asked about it',
    ],
    [
      `(?:you )?(?:need not|needn[’']t) (?:bring|know|have|understand|speak) ${them}`,
      'You needn’t bring it along',
    ],
    [
      String.raw`(?:will not|won[’']t|do not|don[’']t|never) need (?:to know |to have )?(?:(?:any|either|all) of )?(?!any\b)${them}`,
      'You won’t need any of them',
    ],
    [
      String.raw`^\W*(?:not a (?:must|requirement|prerequisite)|no (?:must|requirement)|not (?:strictly )?(?:required|needed|necessary))(?=[.! ]*$)`,
      'Not a must.',
    ],
    [
      `(?:do not|don[’']t) (?:mind|care) (?:if|whether|how well) you (?:know|${notYet}|have)`,
      'We don’t mind if you know none of it',
    ],
    [
      `you(?: can| may| will|[’']ll) (?:easily |quickly |happily )?(?:learn|pick up)(?: (?:it|them|that|this|these|those|both))?(?: all)?(?: here| on the job| with us| as you go| along the way| from us)`,
      'which you can pick up on the job',
    ],
    [
      String.raw`(?:we|you)(?:[’']ll| will| can) (?:gladly |happily )?(?:teach|train) you(?=[\s.!)]*$)`,
      'we’ll teach you',
    ],
    [
      `(?:somebody else|someone else|another team|other people|a colleague|others) (?:looks? after|takes? care of|handles?|owns?|runs?|does|do|knows?) ${them}`,
      'Somebody else looks after it',
    ],
  ],
  frame: plainWords,
  flags: 'i',
});
