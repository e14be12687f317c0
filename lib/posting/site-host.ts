/** Whether a host is one of match patterns, in which a leading `*.` stands for any subdomain or none. */
export function isOnHost(matches: string[], hostname: string): boolean {
  return matches.some((pattern) => {
    const host = hostOf(pattern);
    return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  });
}

/** What a browser is asked for to let pages of match patterns be read: whole hosts, since a permission knows no path. */
export function originsOf(matches: string[]): string[] {
  const hosts = [...new Set(matches.map(hostOf))];
  const isCovered = (host: string): boolean =>
    hosts.some((other) => other !== host && isOnHost([`https://${other}/*`], host.replace('*.', '')));
  return hosts.filter((host) => !isCovered(host)).map((host) => `https://${host}/*`);
}

/** The host of a match pattern: `*.example.com` of `https://*.example.com/jobs/*`. */
export function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}
