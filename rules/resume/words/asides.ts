import { defineExpression } from '../../../lib/text/expression.ts';

/** Titles of what is told among the roles and is no employment. */
export const asides = defineExpression({
  cases: [
    ['speaker', 'Conference Speaker'],
    ['mentor', 'Mentor'],
    ['volunteer', 'Volunteer'],
    ['organi[sz]er', 'Meetup Organizer'],
    ['(?:open[- ]source )?(?:maintainer|contributor)', 'Open-source maintainer'],
    ['blogger', 'Tech Blogger'],
    ['content creator', 'Content Creator'],
    ['youtuber', 'YouTuber'],
    ['ambassador', 'Student Ambassador'],
    ['judge', 'Hackathon Judge'],
    ['tutor', 'Tutor'],
  ],
});

/** Titles of training. Its years count, and its bullets are soon read no more. */
export const training = defineExpression({
  cases: [
    ['trainee', 'Trainee Backend Engineer'],
    ['apprentice', 'Apprentice'],
    ['summer of code', 'Google Summer of Code'],
  ],
});
