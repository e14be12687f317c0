import type { ResumePatch } from '../../../lib/diagnostics/rule.ts';

const languages = ['Go', 'Java 21', 'Python 3.12', 'SQL'];
const infrastructure = [
  'PostgreSQL 16',
  'MySQL 8',
  'Redis',
  'Kafka',
  'RabbitMQ',
  'gRPC',
  'REST',
  'Kubernetes',
  'Docker',
  'Terraform',
  'AWS',
  'Prometheus',
  'Grafana',
];

/** The languages and the infrastructure of the faultless skills, without their groups. */
export const exampleSkills = [...languages, ...infrastructure];

/** Faultless skills for examples, with these as the group of practices. */
export function skillsWith(...practices: string[]): ResumePatch {
  return groups({ Languages: languages, Infrastructure: infrastructure, Practices: practices });
}

/** The same with other languages. */
export function languagesAs(...names: string[]): ResumePatch {
  return groups({ Languages: names, Infrastructure: infrastructure, Practices: ['Event sourcing'] });
}

/** The same with other infrastructure. */
export function infrastructureAs(...names: string[]): ResumePatch {
  return groups({ Languages: languages, Infrastructure: names, Practices: ['Event sourcing'] });
}

/** The same with these items put in the place of one. */
export function infrastructureWith(out: string, ...items: string[]): ResumePatch {
  return infrastructureAs(...infrastructure.flatMap((name) => (name === out ? items : [name])));
}

/** The same without these items, and with more at the end. */
export function infrastructureWithout(out: string[], ...more: string[]): ResumePatch {
  return infrastructureAs(...infrastructure.filter((name) => !out.includes(name)), ...more);
}

/** Skills of the groups given. */
export function groups(lists: Record<string, string[]>): ResumePatch {
  return { skills: Object.entries(lists).map(([name, keywords]) => ({ name, keywords })) };
}
