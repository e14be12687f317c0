const DAY = 86_400_000;

/**
 * When a posting was posted: "posted 4 days ago". A page's own words are left as they are; `undefined` for a date that
 * is to come, or where none is known.
 */
export function describePosted(datePosted: string | undefined, today = new Date()): string | undefined {
  if (!datePosted) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}/.test(datePosted))
    return /^posted/i.test(datePosted) ? datePosted : `posted ${datePosted}`;
  const days = Math.floor((today.getTime() - Date.parse(datePosted.slice(0, 10))) / DAY);
  if (!(days >= 0)) return undefined;
  if (days === 0) return 'posted today';
  if (days === 1) return 'posted yesterday';
  const [count, unit] =
    days < 14
      ? [days, 'days']
      : days < 60
        ? [Math.floor(days / 7), 'weeks']
        : [Math.floor(days / 30.4), 'months'];
  return `posted ${count} ${unit} ago`;
}
