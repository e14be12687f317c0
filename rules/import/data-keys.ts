import type { DataKeys } from '../../lib/import/data/data-keys.ts';
import { listWords } from '../../lib/text/lists.ts';
import { itemKeys } from './item-keys.ts';
import { profileNetworks } from './profile-networks.ts';

/** Dates of their own, or one text that holds both. */
const dates: DataKeys['dates'] = {
  start: listWords(`
    startdate start from startedon started startedat starttime startyear begindate begin beginning datefrom fromdate
    datestart since startingdate startdatenew joined joinedon joindate joiningdate periodstart
  `),
  end: listWords(`
    enddate end to finishedon finished finishdate finish endedon endedat endtime endyear dateto todate dateend until
    endingdate enddatenew leavingdate periodend graduationdate graduationyear graduation graduated graduatedon
    completiondate completed completedon expectedgraduation
  `),
  whole: listWords(`
    date dates period periods duration timespan timeperiod timeframe timerange time daterange datesrange timeline when
    year years tenure datesofemployment employmentdates datesattended
  `),
  issued: listWords(`
    date releasedate issuedate issuedon issued issuedat dateissued dateofissue awarddate awardedon awarded dateawarded
    datereceived received receivedon obtained obtainedon dateobtained earned earnedon publicationdate publishdate
    published publishedon publishedat pubdate year when startedon completedon completiondate
  `),
  current: listWords(`
    current iscurrent currentlyworking currentlyworkinghere currentlyworkhere iscurrentjob iscurrentposition
    iscurrentrole currentjob currentposition present ispresent ongoing isongoing stillhere stillworking
    currentlystudying currentlyenrolled isactive tillnow untilnow
  `),
};

/** The keys under which programs keep a resume in data files; each without anything but small letters and digits. */
export const dataKeys: DataKeys = {
  sections: [
    {
      kind: 'work',
      keys: listWords(`
        work works workexperience workexperiences experience experiences professionalexperience professionalexperiences
        employment employments employmenthistory workhistory jobhistory jobs job position positions career
        careerhistory professional companies employers
      `),
    },
    {
      kind: 'education',
      keys: listWords(`
        education educations educationhistory educationalbackground academics academic academicbackground
        academichistory school schools schooling degrees studies university
      `),
    },
    {
      kind: 'skills',
      keys: listWords(`
        skill skills skillset skillsets technicalskills techskills hardskills softskills otherskills professionalskills
        keyskills coreskills skillgroups skillcategories technologies techstack expertise competencies
        corecompetencies tools
      `),
    },
    {
      kind: 'projects',
      keys: listWords(`
        project projects personalprojects sideprojects keyprojects selectedprojects professionalprojects
        academicprojects portfolioprojects
      `),
    },
    { kind: 'open-source', keys: listWords('opensource opensourceprojects opensourcecontributions') },
    {
      kind: 'certificates',
      keys: listWords(`
        certificate certificates certification certifications licenses licences licensesandcertifications
        licensescertifications certificationsandlicenses credentials courses course trainings training
      `),
    },
    {
      kind: 'awards',
      keys: listWords(
        'award awards honor honors honour honours achievements prizes scholarships accomplishments',
      ),
    },
    {
      kind: 'publications',
      keys: listWords('publication publications papers articles talks presentations speaking conferences'),
    },
    {
      kind: 'languages',
      keys: listWords('language languages spokenlanguages languageskills foreignlanguages'),
    },
    {
      kind: 'volunteer',
      keys: listWords(`
        volunteer volunteering volunteers volunteerwork volunteerexperience volunteerexperiences volunteeringexperience
        community communityinvolvement extracurricular extracurriculars extracurricularactivities
        organisation organisations
      `),
    },
    { kind: 'interests', keys: listWords('interest interests hobby hobbies hobbiesandinterests passions') },
    { kind: 'references', keys: listWords('reference references referees testimonials recommendations') },
    {
      kind: 'summary',
      keys: listWords(`
        summary summaries about aboutme bio biography objective objectives careerobjective careersummary profile
        profilesummary professionalsummary professionalprofile executivesummary personalstatement personalprofile
        personalsummary statement introduction intro overview
      `),
    },
  ],
  contacts: listWords(`
    basics basic basicinfo basicinformation personal personalinfo personalinformation personaldetails personaldata
    contact contacts contactinfo contactinformation contactdetails header heading heroinfo profile general generalinfo
    about aboutme person candidate identity applicant me user userinfo info details
  `),
  basics: [
    ['name', listWords('name fullname displayname candidatename personname yourname')],
    [
      'label',
      listWords(`
        label headline title jobtitle professionaltitle profession role position tagline subtitle occupation
        designation currentposition currentrole currenttitle desiredjobtitle desiredposition professionalheadline
      `),
    ],
    [
      'email',
      listWords('email emailaddress mail emails displayemail contactemail primaryemail emailaddresses'),
    ],
    [
      'phone',
      listWords(`
        phone phonenumber phonenumbers mobile mobilenumber mobilephone telephone tel cell cellphone phones
        contactnumber contactphone primaryphone number
      `),
    ],
    [
      'url',
      listWords(`
        url website websites web homepage portfolio portfoliourl portfoliolink site personalwebsite personalsite blog
        websiteurl link domain
      `),
    ],
    [
      'summary',
      listWords(`
        summary about aboutme bio biography objective careerobjective profile profilesummary professionalsummary
        executivesummary description introduction intro statement personalstatement overview shortbio aboutmetext
      `),
    ],
  ],
  givenNames: listWords('firstname givenname givennames forename first'),
  familyNames: listWords('lastname familyname surname secondname last'),
  profiles: listWords(`
    profiles links socials social sociallinks socialmedia socialnetworks socialprofiles onlineprofiles accounts
    extralinks weblinks urls websites onlinelinks profilelinks
  `),
  moreContacts: listWords(
    'customfields custom extrafields additionalfields additionaldetails profile extra fields',
  ),
  networks: profileNetworks.map(({ network, address }) => ({ network, address })),
  place: {
    whole: listWords(
      'location address place locationname fulladdress currentlocation residence basedin geolocation',
    ),
    address: listWords('address street streetaddress addressline1 line1 addressline'),
    postalCode: listWords('postalcode postcode zip zipcode plz'),
    city: listWords('city town locality municipality'),
    region: listWords('region state province county'),
    country: listWords('country countryname'),
    countryCode: listWords('countrycode'),
  },
  items: itemKeys,
  dates,
  roles: listWords('positions roles jobs titles experiences jobpositions positionsheld assignments'),
  projects: listWords('projects project clients engagements'),
  titles: listWords('type sectiontype kind id key title name heading label displayname sectiontitle header'),
  bodies: listWords(`
    items entries list data values elements records rows children content contents value text body html blocks
    descriptions fields details
  `),
  texts: listWords(
    'skill technology tool language name title label text value content description display summary highlight bullet point item keyword en',
  ),
  addresses: listWords('href url link value website address uri'),
  shown: listWords('visible isvisible enabled enable isenabled show shown display'),
  hidden: listWords('hidden ishidden disabled isdisabled archived hide deleted'),
  levels: listWords(
    'level rating proficiency fluency stars percent percentage value weight score experience',
  ),
  /** What a program keeps of itself, its looks and its order, and not of a person. */
  bookkeeping: listWords(`
    schema id uuid guid key slug hash icon icons iconname iconkey iconcolor color colour colors colours primarycolor themecolor
    template templateid theme themes layout layouts style styles css customcss typography font fonts fontfamily
    fontsize page pageformat format metadata meta settings setting config configuration options preferences version
    schemaversion createdat updatedat created updated createdon updatedon lastmodified lastupdated exportedat
    savedat picture photo photos photourl avatar avatarurl profileimage profilepicture profilephoto image images
    imageurl thumbnail logo logourl columns separatelinks visible hidden enabled order sortorder sort orderindex index
    sectionorder sectionsorder locale public isdefault islocked locked userid resumeid ownerid
    aspectratio borderradius rotation levelnum levelnumber ratingvalue showtoshape formtoheading formtoshow
    documentsize hideicon showicons mimetype dateformat createdby headings labels selectedtemplate sectiontitles sectionnames
    resumename resumetitle documentname documenttitle filename
  `),
};
