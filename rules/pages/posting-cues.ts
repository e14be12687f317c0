import type { PostingCues } from '../../lib/posting/page-knowledge.ts';
import { anyPhrase } from '../../lib/text/lists.ts';
import {
  applyAddresses,
  jobAddresses,
  jobIds,
  jobTitleWords,
  listTitles,
  messageHeads,
  otherAddresses,
  otherPhrases,
  otherTitles,
  postingPhrases,
  resumeHeadings,
} from './posting-signs.ts';

/** Words in small letters, without signs; a word also stands for what begins with it. */
const list = (words: string): RegExp =>
  new RegExp(`(?:^| )(?:${anyPhrase(words.trim().split(/\s*,\s*/))})`, 'u');

/**
 * How a page that no site knows is told to be a posting: headings of sections, ways to apply, phrases, its title and its
 * address, of which enough must come together. Small letters; a word also stands for what begins with it ("requirement" for
 * "requirements").
 */
export const postingCues: PostingCues = {
  sections: [
    list(`
      responsibilit, what you'll do, what you do, what you will, your part, the job in, the work, what you will do, what you'll be doing, what you will be doing, your role,
      the role, about the role, about this role, in this role, your mission, your impact, what you take over, what you would work on, your days, your week, in your first, your tasks, key duties,
      duties, job description, job summary, about the job, day to day, key accountabilit, the opportunity,
      was du, was sie, ihre aufgaben, deine aufgaben, aufgaben, das machst du, das erwartet dich, stellenbeschreibung, vos missions, missions, le poste, descriptif du poste,
      responsabilidades, funciones, tus tareas, responsabilità, mansioni, responsabilidade, jouw rol, taken, wat ga je, wat doe je,
      arbetsuppgifter, obowiązki, twoje zadania, 仕事内容, 职责, 岗位职责, 职位描述, 工作内容`),
    list(`
      requirement, qualification, what you'll bring, what you need, you will need, you'll need, what you know, your knowledge, what you will bring, what you bring, what you'll need,
      who you are, about you, you have, your profile, your background, your experience, your skills,
      what we're looking for, what we look for, you should have, we hope that you, you could have, we expect, what you know, what we are looking for, who we're looking for, skills and experience,
      experience and skills, must have, minimum qualif, basic qualif, you might be a fit, ideal candidate,
      ihr profil, dein profil, anforderungen, das bringen sie mit, das bringst du mit, profil recherché,
      votre profil, profil, requisitos, tu perfil, requisiti, il tuo profilo, jouw profiel, wat breng, functie eisen, functie-eisen, kvalifikationer,
      wymagania, 応募資格, 求める人材, 任职要求, 职位要求, 岗位要求`),
    list(`
      nice to have, nice to haves, bonus points, preferred qualif, preferred skills, preferred experience, desirable, it would help, a plus if, good to know,
      tech stack, our stack, technolog, your stack, the stack, interview process, von vorteil, wünschenswert, les plus, se valora, mile widziane`),
    list(`
      what we offer, we offer, what you get, the package, what we pay, benefits, perks, compensation, salary, pay range, equal opportunity, wir bieten,
      das bieten wir, nous offrons, avantages, ofrecemos, beneficios, offriamo, wij bieden, wat krijg, wat bieden, oferujemy, 待遇, 福利, 勤務地, 給与, pay and, your reward, what comes`),
  ],
  apply: list(`
    apply, submit application, i'm interested, bewerben, jetzt bewerben, postuler, candidater, solicitar, aplicar,
    inscribirse, candidati, candidatar, solliciteer, solliciteren, ansök, aplikuj, 応募, 申请, 立即沟通, 投递`),
  phrases: postingPhrases.pattern,
  jobTitle: jobTitleWords.pattern,
  jobAddress: jobAddresses.pattern,
  jobId: jobIds.pattern,
  jobFrame: '#grnhse_app, #grnhse_iframe, #ashby_embed, #ashby_embed_iframe',
  applyAddress: applyAddresses.pattern,
  otherAddress: otherAddresses.pattern,
  listTitle: listTitles.pattern,
  otherTitle: otherTitles.pattern,
  resumeHeading: resumeHeadings.pattern,
  otherPhrases: otherPhrases.pattern,
  messageHead: messageHeads.pattern,
};
