import type { SectionHeadings } from '../../../lib/requirements/ask-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/**
 * Section headings of postings by what the section is for. `preferred` is looked for first; of the others
 * the longest phrase found wins. Contractions are written out: "what you will bring".
 */
export const sectionHeadings: SectionHeadings[] = [
  {
    role: 'preferred',
    whole: listPhrases(`
      could | would be great | we would love | we would like | bonus | pluses | plus | extra | advantage | advantages | extras | could have | could haves | would have | nice to have | nice to haves | optional | ideally | the extras`),
    opening: listPhrases(`
      preferred | preferably | highly preferred | strongly preferred | bonus | bonuses | desirable |
      desirables | desired | optional | ideally | additionally | advantageous | helpful | nice | great |
      highly desirable | extra | plus | beneficial | it is a bonus | it is a plus | it would be |
      it is an advantage | a plus | a bonus | an advantage`),
    words: listPhrases(`
      nice to have | nice to haves | we value also | we also value | we value too | also valued | good to have |
      great to have | bonus points | bonus skills | bonus if |
      bonus qualifications | brownie points | plus points | extra points | extra credit | pluses |
      even better | would be great if | would be nice if | nice if | great if | might also have |
      may also have | ideal candidate will also | ideal candidates will also | ideal candidates also |
      ideal candidate also | you could also have | set you apart | sets you apart | make you stand out |
      stand out | added value | icing on the cake | cherry on top | would love to see | ideally you have |
      ideally you will have | it helps if | not essential | what will help you | preferred qualifications |
      preferred skills | preferred experience | preferred requirements | desired skills |
      desired qualifications | desired experience | desirable skills | desirable criteria |
      desirable experience | qualifications preferred | skills preferred | requirements preferred |
      skills desired | beneficial | desirable | advantageous | would be valued | we would value | a plus if |
      plus if | even more | what helps | would help if | will help if | what would be nice | what would be great |
      what would be good | what would be a plus |
      what would be a bonus | what would be helpful | what would be welcome | what would be useful |
      what is a plus | what is nice |
      what would be ideal | it is a plus if | it is a bonus if | it would be a plus if | it would be a bonus if |
      it would be great if |
      it would be nice if | it is nice if | it is an advantage if | bonus points if | extra points if | extra points for | bonus points for | brownie points for | extra credit for | we would love it if | what would be awesome | would be nice to have | make us smile | impressed by | you might know | you may know | you could know | good to know | nice surprise | could be there | could help | would help`),
  },
  {
    role: 'waived',
    whole: listPhrases(`
      no need for | you do not need | will not have | will not haves | will not | not required | not needed |
      out of scope |
      not necessary | what you do not need | not expected | do not need | not on the list | not our thing |
      we do not |
      not here | forget about | will not need | will not need to know | not wanted | never | no thanks | leave at home | not in scope | not on the menu`),
    words: listPhrases(`
      what does not matter here | what we do not expect here | you will not find here | does not matter here |
      what is not needed | what is not required | what does not matter | what we do not expect |
      what we do not need |
      what we do not ask | what we do not use | what we do not have | what we will not ask |
      what you will not need |
      what you will not find | what you will not do | what you can forget | what you need not | you need not |
      you will not find | you can skip | can skip | you can leave | leave at home | things we do not |
      not on the list |
      not needed | not required | not necessary | do not care about | nobody expects | not our thing |
      not on the menu |
      you do not need | what you do not need | we do not need | do not expect | no need for | does not matter |
      do not matter | will not be there | will not be doing | will not do | not part of | not your job |
      you can forget |
      you will not need | we do not use | not looking for`),
  },
  {
    role: 'required',
    whole: listPhrases(`
      you | you have | you are | skills | experience | must | essential | essentials | profile | skill set |
      skillset | skillsets | expertise | background | education | education and experience |
      experience and education | required | knowledge | competencies | minimum | the person |
      person specification | your background | abilities | about you | what you have | technical |
      technologies and skills | candidate | who you are | you will have | you bring | your experience |
      your skills | your profile | your expertise | you must have | must | must haves | should | should have | should haves | mandatory | indispensable | obligatory | non negotiable`),
    words: listPhrases(`
      requirements | requirement | requisite skills | qualifications | qualification | prerequisites |
      pre requisites | must have | must haves | you must have | minimum requirements | basic qualifications |
      what you will bring | what you bring | what you will need | what you need | what we need |
      what you should have | what should you bring | what you should bring | what must you bring |
      what do you need | what you must have | what must be there | must be there | what we expect |
      what we are looking for | what we look for |
      who we are looking for | who we are after | what we are after | who we are hoping for | who we need |
      who we want | we are looking for | are you our | looking for | who you are | you have |
      you might be | you may be a fit | you are a fit | a good fit | great fit | right fit | if you have |
      ideal candidate | ideal profile | candidate profile | your profile | skills required | required skills |
      technical skills | key skills | core skills | hard skills | skills and experience |
      skills and qualifications | experience and skills | skills and abilities | knowledge skills |
      your skills | skills you | your experience | your background | experience you | relevant experience |
      required experience | experience required | experience requirements | what makes you | what it takes |
      to be successful | to succeed | you will succeed | you will thrive | you will be successful |
      we would love to hear from you if | apply if | you should apply if | you will fit if |
      you will fit right in if |
      you might be a fit if | you may be a fit if | you are a fit if | this is for you if |
      this job is for you if | we should talk if | you should have | you should | should apply | should be |
      technical expertise | technical requirements | technical proficiency | about you | what you have |
      expertise | competencies | competences | credentials | essential criteria | essential skills |
      equipment knowledge | thrive in | thrive if | skills do i need | do i need | candidates that have |
      candidates who have | candidates with | success in the role | what you know | who are you |
      what do you bring | what you already have | you bring | we expect | we ask | we want | you offer |
      desired skill set and experience needed | skills needed | experience needed | person specification`),
  },
  {
    role: 'responsibilities',
    whole: listPhrases(`
      role | the role | description | job | the job | duties | summary | overview | day to day | tasks |
      responsibilities | your role | your mission | mission | scope | impact | your impact | opportunity |
      the opportunity | job summary | objectives | accountabilities | functions | what you will do |
      position | position overview | the position | challenges | the challenge | your tasks | you will |
      introduction | project | the project | your day`),
    words: listPhrases(`
      responsibilities | responsibility | what you will do | what you do | what you will be doing |
      you will be doing | what you will be responsible for | what you will work on |
      what you will be working on | you will work on | what you will own | you will own |
      you will be responsible | they are responsible | is responsible for | are responsible for |
      what will you do | what will you be doing | the role | this role | your role | about the role |
      about the work | about this role | first six months | first three months | first year | first months |
      first 90 days | first weeks |
      about this role | about the job | about this job | about the position | about the opportunity |
      job description | job summary | job duties | position summary | position overview |
      position description | role description | role overview | role summary | job expectations | duties |
      job functions | what awaits you | what is waiting for you | day to day | a typical day | typical day |
      day in the life | in this role | your mission |
      mission of the role | key accountabilities | essential functions | how you will | your impact |
      impact you will | make an impact | you will get to | the work you | what you will accomplish |
      your tasks | key tasks | primary tasks | main tasks | your day | what will i | what is the job |
      what the job | your work | the job | what you will be | in this position | as a senior | as our |
      you will be | what is the role | expectations | first 90 days | within your first | you will also |
      you will | what you will achieve | what you can expect to do | what you would do | what you would be |
      we need you to | team runs | team owns | team operates | team maintains | team looks after |
      team takes care of |
      team offers | team provides | we look after | we are responsible for | we run the following | we own`),
  },
  {
    role: 'stack',
    whole: listPhrases(`
      stack | techstack | technologies | tech | technology | tools | technical environment | environment | tooling |
      our tools | our technology | tools and technologies | technologies and tools | languages | frameworks`),
    words: listPhrases(`
      tech stack | techstack | technical stack | technology stack | our stack | the stack | stack you | your stack |
      our tech | the tech | technologies we use | tech we use | tools we use | tools that we use |
      what we use | we work with | technologies you | tools you | you will work with |
      you will be working with | you will use | our toolbox | technical environment | technology environment |
      our toolset | our technologies | our technology | technologies used | technologies and tools |
      tools and technologies | how we work with technology`),
  },
  {
    role: 'about',
    opening: ['about', 'why'],
    whole: listPhrases(`
      about | company | the company | us | mission | vision | our mission | our vision | values | culture |
      who are we | why | why us | why join | team | our team | who we are | story | our story |
      meet the team | department | business unit | company overview | overview of the company | what we do |
      what we are | where we are | life here`),
    words: listPhrases(`
      about us | about the company | about our | about the team | about your team | about the department |
      about | company description | company overview | company background | company profile | who we are |
      who are we | our mission | our vision | our story | our culture | our values | core values |
      company values | our company | our team | the team | meet the | our product | our products |
      our platform | our investors | our customers | our philosophy | our principles | our beliefs |
      cultural beliefs | operating principles | leadership principles | why join | why us | why work |
      why you should | why you will love | why choose | why this | life at | working at | work with us |
      join us | join our | get to know | see yourself at | more on | more about | learn more | what we do |
      what we are building | what we believe | what sets us apart | what makes us | what it is like |
      what is it like | to work here | team structure | team culture | how we work | our approach |
      why we are | our commitment | our business`),
  },
  {
    role: 'benefits',
    whole: listPhrases(`
      benefits | perks | compensation | salary | pay | rewards | offer | the offer | our offer | we offer |
      what we offer | wellness | health | time off | hours | package | the package | the perks`),
    words: listPhrases(`
      benefits | benefit | perks | compensation | salary | pay range | pay rate | base pay | hourly rate |
      total rewards | what we offer | we offer | our offer | you will get | what you will get | what you get |
      you will receive | what you will receive | what you will gain | what is in it for you | what do you get |
      what will you get | what is in store for you | what we pay for | things we pay for |
      what do we offer | we provide | we will give you | in return | in exchange | rewarding | remuneration |
      equity | insurance | paid time off | time off | wellbeing | well being | career growth |
      professional development | training process | learning and development | internship program |
      why you will enjoy | what we can offer | we can offer | what can you expect | what to expect from us |
      range information | got you covered | perks and`),
  },
  {
    role: 'legal',
    whole: listPhrases(`
      eeo | dei statement | accessibility statement | diversity | inclusion | disclaimer | privacy | notice |
      legal | accommodations | dei | equality`),
    words: listPhrases(`
      equal opportunity | equal employment | equal opportunities | eeo | eoe | diversity | inclusion |
      inclusive | belonging | accommodation | accommodations | privacy | gdpr | disclaimer | e verify |
      background check | background checks | affirmative action | applicants | fraud | recruitment agencies |
      data protection | covid | notice to | california | drug free | legal`),
  },
  {
    role: 'process',
    whole: listPhrases(`
      location | contact | additional information | apply | other | hours | schedule | travel | clearance |
      shift | contract | employment type | next steps | details | job details | position details | when |
      where | start date`),
    words: listPhrases(`
      how to apply | to apply | apply now | ready to apply | application process | interview process |
      hiring process | recruitment process | selection process | our process | next steps |
      work authorization | work authorisation | working conditions | physical demands |
      physical requirements | work environment | clearance | clearance requirement | security clearance |
      location | locations | travel requirements | additional information | employment type | job type |
      reporting to | reports to | visa | relocation | hours of work | what happens next | supervisory |
      environmental conditions | language requirements`),
  },
];
