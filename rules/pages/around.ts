import { defineExpression } from '../../lib/text/expression.ts';

const JOBS = '[-_]?(?:jobs?|openings|positions|roles|vacanc|offers|offres|stellen)';

/** The class name or id of a part that stands around a text: consent, other jobs, sharing, signing in. */
export const around = defineExpression({
  cases: [
    ['cookie', 'cookie-banner'],
    ['consent', 'consent-layer'],
    ['onetrust', 'onetrust-pc-sdk'],
    ['usercentrics', 'usercentrics-root'],
    ['didomi', 'didomi-host'],
    ['gdpr', 'gdpr-note'],
    ['newsletter', 'newsletter-form'],
    ['subscribe', 'subscribe-box'],
    ['breadcrumb', 'breadcrumbs'],
    [`similar${JOBS}`, 'similar-jobs'],
    [`related${JOBS}`, 'relatedPositions'],
    [`recommended${JOBS}`, 'recommended_roles'],
    [`other${JOBS}`, 'other-offres'],
    [`more${JOBS}`, 'more-stellen'],
    ['job-?alert', 'job-alert', 'jobAlertForm'],
    ['share-?(?:buttons?|bar|links?|job|this)', 'share-buttons', 'shareThis'],
    ['social-?(?:share|links?|media)', 'social-links'],
    ['pop-?up', 'legalPopUp'],
    ['modal', 'modal-body'],
    ['sign-?in', 'sign-in-panel'],
    ['site-?(?:header|footer|nav)', 'site-footer'],
  ],
  frame: (cases) => cases,
  flags: 'i',
});
