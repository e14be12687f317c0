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

/** What the user knows for a slot of the rewrite of that bullet, by the slot's label. */
export function factFor(label: string): string {
  if (/p50|p95|p99/.test(label)) return 'p99';
  if (/before/.test(label)) return '480ms';
  if (/after/.test(label)) return '92ms';
  return 'the quote API';
}
