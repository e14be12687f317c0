import type { Resume } from '../../lib/resume/resume.ts';

/** How many facts of resumes another parser gave back, of how many. */
export interface Said {
  found: number;
  all: number;
}

/** Counts the names, contacts, employers, titles and bullets of a resume that stand in what a parser made of its file. */
export function countSaid({ basics, work }: Resume, read: { roles: string[]; texts: string[] }): Said {
  const facts: [fact: string | undefined, where: string[]][] = [
    ...[basics.name, basics.email, basics.phone].map((fact): [string | undefined, string[]] => [
      fact,
      read.texts,
    ]),
    ...work.flatMap(({ name, position, highlights }): [string | undefined, string[]][] => [
      [name, read.roles],
      [position, read.roles],
      ...highlights.map((text): [string, string[]] => [text, read.texts]),
    ]),
  ];
  const given = facts.filter((each): each is [string, string[]] => each[0] !== undefined);
  return {
    found: given.filter(([fact, where]) => where.some((text) => bare(text) === bare(fact))).length,
    all: given.length,
  };
}

/** Adds up several counts. */
export function sumSaid(all: Said[]): Said {
  return all.reduce((sum, { found, all: count }) => ({ found: sum.found + found, all: sum.all + count }), {
    found: 0,
    all: 0,
  });
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
