import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { originsOf } from '../../lib/posting/site-host.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { sitesReadAtOnce } from '../../rules/read-at-once.ts';
import { namesReadAtOnce, sitesToAllow } from '../../rules/site-names.ts';

const output = (browser: string, file = ''): string =>
  resolve(import.meta.dirname, `../../.output/${browser}-mv3`, file);
const readManifest = (browser: string) => JSON.parse(readFileSync(output(browser, 'manifest.json'), 'utf8'));

describe('The content script', () => {
  const script = readFileSync(output('chrome', 'posting.js'), 'utf8');

  const terms = readFileSync(output('chrome', 'terms.js'), 'utf8');

  it('weighs less than 75 kB, and what finds terms before it less than 110 kB', () => {
    expect(Buffer.byteLength(script)).toBeLessThan(75_000);
    expect(Buffer.byteLength(terms)).toBeLessThan(110_000);
  });

  it('carries no zod, React or compromise, no vocabulary that is not packed and nothing of a resume', () => {
    for (const sign of ['ZodError', 'invalid_type', 'react', 'compromise', 'ClickHouse', 'highlights']) {
      expect(script + terms, sign).not.toContain(sign);
    }
    expect(script + terms).not.toContain(sampleResume.basics.name);
  });
});

describe('The background', () => {
  it('carries no vocabulary but the ids that the badge counts', () => {
    const script = readFileSync(output('chrome', 'background.js'), 'utf8');
    expect(script).toContain('clickhouse');
    for (const sign of ['ClickHouse', 'k8s', 'counterexamples']) expect(script, sign).not.toContain(sign);
  });
});

describe('The bundles', () => {
  it('carry no examples of terms', () => {
    for (const file of readdirSync(output('chrome'), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.js'))
        expect(readFileSync(output('chrome', file), 'utf8'), file).not.toContain('counterexamples');
  });
});

/** The scripts that the panel's page asks for by itself. */
function readFirst(): string[] {
  const page = readFileSync(output('chrome', 'sidepanel.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map((found) => found[1] ?? '');
  return files.map((file) => readFileSync(output('chrome', file), 'utf8'));
}

describe('The panel', () => {
  it('names the job sites without what reads them', () => {
    const code = readFirst().join();
    expect(code.includes(namesReadAtOnce), `The panel has to name ${namesReadAtOnce}.`).toBe(true);
    for (const sign of ['jobPostingPage', 'joqReqDescription', 'iCIMS_JobContent', 'jobPostingDescription'])
      expect(code, sign).not.toContain(sign);
  });

  it('loads the readers of PDF, Word and YAML and the language library only when they are needed', () => {
    const first = readFirst();
    expect(first.length).toBeGreaterThan(0);
    for (const sign of ['YAMLParseError', 'PDFDocumentLoadingTask', 'office-word', 'PresentTense'])
      expect(first.join(), sign).not.toContain(sign);
  });
});

describe.each(['chrome', 'firefox'])('The manifest for %s', (browser) => {
  it('asks for the fewest permissions', () => {
    const { permissions, host_permissions, web_accessible_resources } = readManifest(browser);
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(permissions).toEqual(['storage', 'activeTab', 'scripting', ...panel]);
    expect(host_permissions).toBeUndefined();
    expect(web_accessible_resources).toBeUndefined();
  });

  it('opens no other door: to pages, other extensions, further permissions or addresses', () => {
    const asks = browser === 'chrome' ? ['side_panel'] : ['sidebar_action', 'browser_specific_settings'];
    expect(Object.keys(readManifest(browser)).toSorted()).toEqual(
      [
        ...['action', 'background', 'commands', 'content_scripts', 'content_security_policy', 'description'],
        ...['icons', 'manifest_version', 'name', 'optional_host_permissions', 'options_ui', 'permissions'],
        ...['version', ...asks],
      ].toSorted(),
    );
  });

  it('reads only the job sites by itself, as their files declare them', () => {
    const [script, ...others] = readManifest(browser).content_scripts;
    expect(others).toEqual([]);
    expect(script.all_frames).toBe(true);
    const onOneHost = /^https:\/\/(?:\*\.)?(?:[a-z\d-]+\.)+[a-z]{2,}\/[a-z/]*\*$/;
    for (const match of script.matches)
      expect(match, 'A pattern of a site has https, one host, and nothing but a path behind it.').toMatch(
        onOneHost,
      );
    expect(script.matches).toEqual(sitesReadAtOnce.flatMap(({ matches }) => matches));
  });

  it('may ask for the hosts of the sites that are read on a click, and for no others', () => {
    const hosts: string[] = readManifest(browser).optional_host_permissions;
    expect(hosts).toEqual(sitesToAllow.flatMap(({ matches }) => originsOf(matches)));
    for (const host of hosts)
      expect(host, 'One host, and never all of a top-level domain.').toMatch(
        /^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/,
      );
  });

  it('lets its pages connect to nothing', () => {
    const policy = readManifest(browser).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-/);
  });

  it('ships no script that opens a connection which the policy of pages does not cover', () => {
    const scripts = readdirSync(output(browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) {
      const found = /new (?:RTCPeerConnection|WebSocket|WebTransport|EventSource)|\.sendBeacon\(/.exec(
        readFileSync(output(browser, file), 'utf8'),
      );
      expect(found, file).toBeNull();
    }
    for (const file of ['posting.js', 'reader.js', 'background.js'])
      expect(readFileSync(output(browser, file), 'utf8'), file).not.toMatch(
        /\bfetch\(|XMLHttpRequest|\beval\(/,
      );
  });
});
