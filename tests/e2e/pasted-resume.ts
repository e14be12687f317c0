/** A resume as a user pastes it, with a weak bullet. */
export const pastedResume = `Tamsin Orley
Leeds, UK

Experience
Brackwater Rail, Backend Engineer, Feb 2021 - Present
- Worked on improving API performance in Go.
- Moved refunds from a nightly job to RabbitMQ consumers in Go.

Skills
Languages: Go, Java 17
`;

/** What the user knows for a slot of the rewrite of that bullet, by the example that the slot shows. */
export function factFor(example: string): string {
  if (/^p\d\d/.test(example)) return 'p99';
  if (/^740/.test(example)) return '480ms';
  if (/^110/.test(example)) return '92ms';
  return 'batching writes';
}
