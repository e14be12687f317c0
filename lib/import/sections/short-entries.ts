import type { Resume } from '../../resume/resume.ts';
import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { readItems } from './items.ts';
import { splitItems } from './skills.ts';

/** Reads talks and publications: each with its title, where it was, and when. */
export function readPublications(lines: Line[], recognise: Recognisers): Resume['publications'] {
  return readItems(lines, 'talk', recognise).map(({ name, by, date, summary, url }) => ({
    name,
    ...(url && { url }),
    ...(by && { publisher: by }),
    ...(date && { releaseDate: date }),
    ...(summary && { summary }),
  }));
}

/** Reads certificates: each with its name, who issued it, and when. */
export function readCertificates(lines: Line[], recognise: Recognisers): Resume['certificates'] {
  return readItems(lines, 'certificate', recognise).map(({ name, by, date, summary, url }) => ({
    name: summary ? `${name} ${summary}` : name,
    ...(url && { url }),
    ...(by && { issuer: by }),
    ...(date && { date }),
  }));
}

/** Reads awards: each with its title, who gave it, and when. */
export function readAwards(lines: Line[], recognise: Recognisers): Resume['awards'] {
  return readItems(lines, 'award', recognise).map(({ name, by, date, ...item }) => {
    const summary = [item.summary, item.url].filter(Boolean).join('\n');
    return { title: name, ...(by && { awarder: by }), ...(date && { date }), ...(summary && { summary }) };
  });
}

/** Reads interests: one for each item of a list, or with the items behind its name: "Music: cello, choirs". */
export function readInterests(lines: Line[]): Resume['interests'] {
  return lines
    .flatMap(({ columns }) => columns)
    .flatMap((text) => {
      const [, label = '', items = ''] = /^([^:,;]{2,40}):\s+(\S.*)$/u.exec(text) ?? [];
      if (label) return [{ name: label, keywords: splitItems(items) }];
      return splitItems(text).map((item) => {
        const [, name = item, inside = ''] = /^([^()]+)\(([^()]+)\)$/u.exec(item) ?? [];
        return { name: name.trim(), keywords: inside ? splitItems(inside) : [] };
      });
    });
}

/** Reads references: each line as it stands, with the name of who gave it where it begins with one. */
export function readReferences(lines: Line[], { isPersonName }: Recognisers): Resume['references'] {
  return lines.map(({ text }) => {
    const [, name = '', reference = ''] = /^([^:]{3,60}):\s+(\S.*)$/u.exec(text) ?? [];
    return isPersonName(name) ? { name, reference } : { reference: text };
  });
}
