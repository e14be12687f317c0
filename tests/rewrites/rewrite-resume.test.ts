import { describe, expect, it } from 'vitest';
import type { GapItem } from '../../lib/gap/gap.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { rewriteResume } from '../../lib/rewrites/rewrite-resume.ts';
import { context } from './context.ts';

const resume = parseResume({
  basics: {
    name: 'Mara Lindqvist',
    summary: 'Passionate backend engineer who runs the tariff engine in Go. Team player.',
  },
  work: [
    {
      name: 'Tidewater Freight',
      position: 'Backend Engineer',
      startDate: '2022-03',
      highlights: [
        'Responsible for running services on k8s',
        'Cut p95 on the tariff query from 2.1s to 240ms',
      ],
    },
    {
      name: 'Loam',
      position: 'Software Engineering Intern',
      startDate: '2021-06',
      endDate: '2021-09',
      highlights: ['Built an export tool in Java'],
    },
  ],
  projects: [{ name: 'Kestrel', highlights: ['Built a key-value store in Rust'] }],
});

describe('The bullets of a resume', () => {
  it('come with their place, those that are good with the reason to leave them, and the summary last', async () => {
    const bullets = await rewriteResume(resume, context);
    expect(bullets.map(({ path }) => path.join('.'))).toEqual([
      'work.0.highlights.0',
      'work.0.highlights.1',
      'work.1.highlights.0',
      'projects.0.highlights.0',
      'basics.summary',
    ]);
    expect(bullets[1]?.rewrite).toBeUndefined();
    expect(bullets[1]?.nothing).toMatch(/leave it as it is/);
  });

  it('are read in the light of their role: an internship and a side project are asked otherwise', async () => {
    const bullets = await rewriteResume(resume, context);
    expect(bullets[2]?.rewrite?.kind).toBe('internship');
    expect(bullets[3]?.rewrite?.kind).toBe('side-project');
  });

  it('stay in the present in a role that goes on', async () => {
    const [first] = await rewriteResume(
      parseResume({
        work: [
          {
            name: 'Loam',
            position: 'Engineer',
            startDate: '2022-03',
            highlights: ['Maintains the order API'],
          },
        ],
      }),
      context,
    );
    expect(first?.rewrite?.line).toBe('Maintain the order API');
  });

  it('name products as the posting does, once there is one', async () => {
    const item: GapItem = {
      requirement: {
        anyOf: ['kubernetes'],
        open: false,
        level: 'required',
        text: '',
        start: 0,
        end: 0,
        places: [],
        tokens: [],
      },
      state: 'used',
      own: new Map([['kubernetes', 'used']]),
      evidence: [
        {
          termId: 'kubernetes',
          strength: 'used',
          path: ['work', 0, 'highlights', 0],
          text: 'Responsible for running services on k8s',
          start: 36,
          end: 39,
          spelling: 'k8s',
          where: 'Tidewater Freight',
        },
      ],
      spelling: { posting: 'Kubernetes', resume: 'k8s' },
    };
    const [without] = await rewriteResume(resume, context);
    const [towards] = await rewriteResume(resume, context, [item]);
    expect(without?.rewrite?.line).toBe('Run services on k8s');
    expect(towards?.rewrite?.line).toBe('Run services on Kubernetes');
  });
});
