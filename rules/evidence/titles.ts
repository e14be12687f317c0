import { defineExpression } from '../../lib/text/expression.ts';

/** Titles of paid work in software, whatever their bullets name. */
export const ofTrade = defineExpression({
  cases: [
    [
      '(?<!(?:civil|mechanical|chemical|structural|process|sales|sound|audio|mining|marine|electrical|quality|safety) )(?:engineers?|engineering)',
      'Senior Backend Engineer',
    ],
    ['developer', 'Web Developer'],
    ['programmer', 'Programmer'],
    ['software', 'Head of Software'],
    ['(?:system|solution|cloud|data|enterprise|technical)s? architect', 'Solutions Architect'],
    ['sre|devops|dev ?ops|site reliability', 'SRE'],
    [
      '(?:system|database|linux|unix|network|server)s? admin(?:istrator)?|sys ?admin|dba',
      'Linux Administrator',
    ],
    ['(?:tech(?:nical)?|backend|platform) lead', 'Tech Lead'],
    ['cto|chief technology officer', 'CTO'],
    ['data scientist|machine learning scientist', 'Data Scientist'],
    ['(?:software)?entwickler(?:in)?', 'Entwicklerin Backend'],
    ['développeu(?:r|se)|ingénieure?', 'Développeuse Java'],
    ['desarrollador[a]?|ingenier[oa]', 'Desarrolladora'],
    ['desenvolvedor[a]?|engenheir[oa]', 'Desenvolvedora'],
    ['programista|programistka|ontwikkelaar|sviluppat(?:ore|rice)', 'Programistka'],
  ],
});
