import { defineExpression } from '../lib/text/expression.ts';

/** What titles of front ends' postings name. */
export const frontEndTitle = defineExpression({
  cases: [
    ['front ?-?end', 'Senior Front-end Engineer'],
    ['ui (?:engineer|developer)', 'UI Engineer'],
    ['(?:react|angular|vue)(?: ?\\.?js)?(?! native)', 'React Engineer'],
  ],
});

export const mobileTitle = defineExpression({
  cases: [
    ['mobile', 'Mobile Software Engineer'],
    ['android', 'Android Developer'],
    ['ios', 'iOS Engineer'],
    ['react native', 'React Native Engineer'],
    ['flutter', 'Flutter Developer'],
  ],
});

export const machineLearningTitle = defineExpression({
  cases: [
    ['machine learning|ml', 'Machine Learning Engineer'],
    ['mlops', 'Software Engineer, MLOps'],
    ['data scien(?:ce|tist)', 'Data Scientist'],
    ['(?:applied|research) scientist', 'Applied Scientist'],
    ['computer vision', 'Computer Vision Engineer'],
    ['(?:gen)?ai (?:engineer|developer)', 'AI Engineer'],
  ],
});

export const analyticsTitle = defineExpression({
  cases: [
    ['analytics', 'Analytics Engineer'],
    ['data (?:and |& )?analyst', 'Data Analyst'],
    ['business intelligence|bi', 'Senior BI Developer'],
  ],
});

export const dataEngineeringTitle = defineExpression({
  cases: [
    ['data engineer(?:ing)?', 'Data Engineer'],
    ['etl', 'ETL Developer'],
    ['big data', 'Big Data Developer'],
  ],
});

export const infrastructureTitle = defineExpression({
  cases: [
    ['dev ?ops', 'DevOps Engineer'],
    ['devsecops', 'DevSecOps Engineer'],
    ['sre|reliability', 'Site Reliability Engineer'],
    ['cloud (?:infrastructure )?(?:engineer|architect)', 'Cloud Engineer'],
    ['infrastructure engineer', 'Infrastructure Engineer'],
    ['platform engineer', 'Platform Engineer'],
  ],
});

export const backEndTitle = defineExpression({
  cases: [
    ['back ?-?end', 'Backend Engineer'],
    ['server ?-?side', 'Server-side Developer'],
  ],
});

export const administrationTitle = defineExpression({
  cases: [
    ['(?:it|desktop) support', 'IT Support Engineer'],
    ['(?:systems?|network|windows|linux) administrator', 'Systems Administrator'],
    ['windows infrastructure', 'Systems Engineer, Windows Infrastructure'],
  ],
});

export const embeddedTitle = defineExpression({
  cases: [
    ['embedded', 'Embedded Software Engineer'],
    ['firmware', 'Firmware Engineer'],
    ['robotics', 'Robotics Engineer'],
    ['fpga', 'FPGA Developer'],
  ],
});

export const securityTitle = defineExpression({
  cases: [
    ['security', 'Security Engineer'],
    ['devsecops', 'DevSecOps Engineer'],
    ['penetration tester', 'Penetration Tester'],
  ],
});

export const testingTitle = defineExpression({
  cases: [
    ['qa|quality assurance', 'QA Engineer'],
    ['sdet', 'SDET'],
    ['test (?:automation )?engineer', 'Test Engineer'],
  ],
});

export const businessPlatformsTitle = defineExpression({
  cases: [
    ['salesforce', 'Salesforce Developer'],
    ['sap|abap', 'SAP Developer'],
    [
      '(?:workday|servicenow|dynamics|netsuite) (?:analyst|developer|engineer|consultant)',
      'ServiceNow Developer',
    ],
  ],
});

export const gamesTitle = defineExpression({
  cases: [
    ['game(?:play)? (?:developer|engineer|programmer)', 'Gameplay Engineer'],
    ['unity|unreal', 'Unity Developer'],
  ],
});

export const mainframeTitle = defineExpression({
  cases: [
    ['mainframe', 'Mainframe Developer'],
    ['cobol', 'COBOL Programmer'],
  ],
});

export const blockchainTitle = defineExpression({
  cases: [
    ['blockchain', 'Blockchain Engineer'],
    ['web ?3', 'Web3 Developer'],
    ['solidity|smart contracts?', 'Solidity Developer'],
  ],
});
