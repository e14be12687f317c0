import { defineRule } from '../../lib/diagnostics/rule.ts';
import { rolesWith } from './words/example-roles.ts';
import { infrastructureWith, infrastructureWithout } from './words/example-skills.ts';

const interfacesAs = (...items: string[]) => infrastructureWithout(['REST', 'gRPC'], ...items);

export default defineRule({
  id: 'rest-and-grpc',
  title: 'List REST and gRPC each on its own',
  severity: 'hint',
  chapter: 'skills',
  why: 'Postings ask for one or the other, and a parser takes “REST/gRPC” for one word.',
  source: 'backend hiring guide, questions and answers',
  about: 'resume',
  bad: [
    {
      says: 'REST/gRPC in one item',
      resume: interfacesAs('REST/gRPC'),
      becomes: { says: 'Two items', resume: interfacesAs('REST', 'gRPC') },
    },
    { says: 'gRPC and REST APIs in one item', resume: interfacesAs('gRPC & REST APIs') },
    { says: 'Both in the list, neither in a bullet', resume: rolesWith(false, {}, false) },
    { says: 'Bullets show both, the list only REST', resume: interfacesAs('REST') },
  ],
  good: [
    { says: 'Two items', resume: interfacesAs('REST', 'gRPC') },
    {
      says: 'gRPC with what belongs to it',
      resume: interfacesAs('REST', 'gRPC + Protocol Buffers'),
    },
    { says: 'REST APIs and gRPC', resume: infrastructureWith('REST', 'REST APIs') },
  ],
  check: ({ skills, bullets }) => {
    const has = (item: (typeof skills)[number], id: string): boolean =>
      item.tokens.some(({ termId }) => termId === id);
    const both = skills.find((item) => has(item, 'rest') && has(item, 'grpc'));
    if (both) {
      return [
        {
          path: both.path,
          start: 0,
          end: both.text.length,
          message: 'Make two items of it: REST, and gRPC.',
        },
      ];
    }
    const shipped = (id: string): boolean =>
      bullets.some(({ tokens }) => tokens.some(({ termId }) => termId === id));
    const listed = (id: string): boolean => skills.some((item) => has(item, id));
    const second = listed('rest') && listed('grpc') ? skills.find((item) => has(item, 'grpc')) : undefined;
    if (second && bullets.length > 0 && !shipped('rest') && !shipped('grpc')) {
      return [
        {
          path: second.path,
          start: 0,
          end: second.text.length,
          message:
            'No bullet names REST or gRPC. Name the one you mainly build with where it carried something.',
        },
      ];
    }
    if (skills.length === 0 || !shipped('rest') || !shipped('grpc') || listed('rest') === listed('grpc'))
      return [];
    const absent = listed('rest') ? 'gRPC' : 'REST';
    return [
      {
        path: ['skills'],
        start: 0,
        end: 0,
        message: `Your bullets show both REST and gRPC. List ${absent} too.`,
      },
    ];
  },
});
