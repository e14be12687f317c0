import { describe, expect, it } from 'vitest';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { hiddenText } from '../../rules/pages/hidden-text.ts';
import hackernews from '../../rules/sites/hackernews.ts';
import { openPage } from './pages.ts';

const text =
  'We plan the tides of sixty harbours, and look for somebody who writes Go, runs PostgreSQL, and answers for both.';

/** What is told of a posting whose first line is as given: company, title, place and pay. */
function readLine(line: string) {
  const { document, url } = openPage(
    `<table class="fatitem"><tr class="athing" id="2"><td class="default"><span class="comhead"><a class="hnuser">ida</a>
      <span class="age" title="2026-03-02T16:00:33 1772467233"></span><span class="navs"> | <a href="item?id=1">parent</a>
      <span class="onstory"> | on: <a href="item?id=1" title="Ask HN: Who is hiring? (March 2026)">Ask HN: Who is ...</a></span></span></span>
      <div class="comment"><div class="commtext c00">${line}<p>${text}</div></div></td></tr></table>`,
    'https://news.ycombinator.com/item?id=2',
  );
  const posting = readPosting(document, url, [hackernews], hiddenText)?.posting;
  return [posting?.hiringOrganization, posting?.title, posting?.jobLocation, posting?.baseSalary];
}

describe('The first line of a posting in a thread', () => {
  it.each([
    [
      'Skerry | Senior Backend Engineer | Bristol, UK | Full-time',
      ['Skerry', 'Senior Backend Engineer', 'Bristol, UK', undefined],
    ],
    [
      'Skerry (YC S21) | Backend Engineer | REMOTE (US) | Full-Time | $150k - $190k',
      ['Skerry', 'Backend Engineer', 'REMOTE (US)', '$150k - $190k'],
    ],
    [
      'Skerry (https://skerry.example) | Go Developer | ONSITE | Berlin, Germany | VISA',
      ['Skerry', 'Go Developer', 'Berlin, Germany', undefined],
    ],
    [
      'Senior Rust Engineer | Skerry | London or Remote (UK)',
      ['Skerry', 'Senior Rust Engineer', 'London or Remote (UK)', undefined],
    ],
    [
      'Skerry|Backend Engineer|Remote|Contract|https://skerry.example/jobs',
      ['Skerry', 'Backend Engineer', 'Remote', undefined],
    ],
    [
      'Skerry | Tide forecasts | New York | Remote | Staff Engineer',
      ['Skerry', 'Staff Engineer', 'New York; Remote', undefined],
    ],
    [
      'Skerry - tides for harbours | Multiple Roles | Hybrid | Amsterdam, Netherlands',
      ['Skerry', undefined, 'Amsterdam, Netherlands', undefined],
    ],
    [
      'REMOTE | Skerry | Site Reliability Engineer | 90-110k EUR',
      ['Skerry', 'Site Reliability Engineer', 'REMOTE', '90-110k EUR'],
    ],
    [
      'Skerry | Hiring: Go Engineers | London, UK | Hybrid (2-3 days)',
      ['Skerry', 'Go Engineers', 'London, UK', undefined],
    ],
    [
      'Skerry | Engineering | SF Bay Area | In-office, Full-time',
      ['Skerry', undefined, 'SF Bay Area', undefined],
    ],
    ['Skerry • Data Engineer • Oslo, Norway', ['Skerry', 'Data Engineer', 'Oslo, Norway', undefined]],
    [
      'Skerry | skerry.example.com | Software Engineers | Full time / Contract',
      ['Skerry', 'Software Engineers', undefined, undefined],
    ],
  ])('tells what each of its parts is: %s', (line, facts) => expect(readLine(line)).toEqual(facts));

  it.each([
    [
      'two roles',
      'Skerry | Backend Engineer | Frontend Engineer | Remote',
      ['Skerry', undefined, 'Remote', undefined],
    ],
    [
      'two names that stand behind a role',
      'Backend Engineer | Skerry | Tides | Remote',
      [undefined, 'Backend Engineer', 'Remote', undefined],
    ],
    [
      'an office without its town',
      'Skerry | Backend Engineer | ONSITE',
      ['Skerry', 'Backend Engineer', undefined, undefined],
    ],
    ['no bars', 'Skerry is hiring a backend engineer in Oslo', [undefined, undefined, undefined, undefined]],
  ])('leaves out what it is not sure of: %s', (_, line, facts) => expect(readLine(line)).toEqual(facts));

  it('is the beginning of a text that goes on in the same line', () => {
    expect(readLine(`Skerry | Backend Engineer | Remote | ${text}`)).toEqual([
      'Skerry',
      'Backend Engineer',
      'Remote',
      undefined,
    ]);
  });
});
