import type { Reason } from './base-line.ts';

/** Why a bullet is left as it is, in one plain sentence each. */
export const reasons: Record<Reason, string> = {
  short: 'There is too little here: a bullet names what you did, and to what.',
  long: 'This is longer than any bullet: split it, then each part can be worked on.',
  complete: 'Verb, object and numbers are there: leave it as it is.',
  ceremony:
    'How a team works is no evidence of what you built: leave it out, or tell what you shipped that way.',
  job: 'This says which job you had: say what you built or changed in it.',
  list: 'A list tells no work of its own: take the one thing that mattered, and begin with what you did to it.',
  skill: 'This says what you know, not what you did: tell where you used it, or leave it to your skills.',
  part: 'This says that you were there, not what you did: begin with the verb for your own part.',
  subject: 'This tells what a system does: begin with what you did to it.',
  ongoing: 'This still goes on: tell what of it is done, or leave it as it is.',
  noVerb: 'No verb says what you did here: begin with what you built, ran or changed.',
  noSystem: 'Nothing here says what you built or changed in a system, so there is no number to ask for.',
  unsafe: 'This bullet could not be taken apart safely: it is left as it is.',
  noNumber: 'No number that a panel would ask for fits this bullet: it is left as it is.',
};
