import type { PageReport } from '../messages/messages.ts';

/** Tells one job from another, however often its page is read anew while its text changes. */
export function nameJob({ url, posting }: Pick<PageReport, 'url' | 'posting'>): string {
  return JSON.stringify([url.replace(/#.*$/, ''), posting?.title, posting?.hiringOrganization]);
}
