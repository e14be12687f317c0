const SPOKE = /^(?:lectured|gave|held|presented|delivered|spoke|speaker|talks?|keynote)\b/i;
const TALK =
  /\b(?:talks?|presentations?|lectured|lightning|keynote|people|audience|attendees|listeners|spoke|speaker|conference|meetup|summit|workshop|\p{L}{0,20}con)\b|[“"]/iu;

/** Whether a bullet tells of a talk: it stands by its name and venue, and by no measure of a system. */
export function isTalk(text: string): boolean {
  return SPOKE.test(text) && TALK.test(text);
}
