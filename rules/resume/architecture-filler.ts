import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namelessCrowd, praise } from './words/praise.ts';

export default defineRule({
  id: 'architecture-filler',
  title: 'Describe the architecture, do not praise it',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Everyone’s microservices are scalable. What was there before, what came after, how many services and what it changed is architecture.',
  source: 'backend hiring guide, wrong and right bullets',
  yieldsTo: ['summary-system'],
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Built scalable microservices in Spring Boot',
      becomes:
        'Split the rental monolith into 7 Spring Boot services; releases went from monthly to 5 a week.',
    },
    { text: 'Applied various distributed-systems patterns in Go' },
    { text: 'Delivered robust, maintainable and secure backend systems for a bank' },
    { text: 'Followed clean architecture in the Kotlin payment app' },
  ],
  good: [
    {
      text: 'Split the rental monolith into 7 Spring Boot services; releases went from monthly to 5 a week.',
    },
    {
      text: 'Put a saga with 4 compensating steps around hotel bookings; stuck bookings fell from 90 to 2 a week.',
    },
    { text: 'Designed a multi-region, highly available token service: 99.995% over 14 months at 9k req/s.' },
  ],
  check: ({ text, quantities, place }) => {
    const crowds = findPhrases(
      text,
      namelessCrowd.pattern,
      ([phrase]) => `“${phrase}” names none of them. Name the one that you shipped.`,
    );
    if (quantities.length > 0 && place === 'bullet') return crowds;
    const praises = findPhrases(
      text,
      praise.pattern,
      ([phrase]) => `“${phrase}” is praise. Say what was there before, what came after, and how big it is.`,
    );
    return [...crowds, ...praises];
  },
});
