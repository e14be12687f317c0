/** How words of resumes are most often misspelt, "wrong: right", between `|` or line ends. */
export const misspellings = `
  acheive: achieve|acheived: achieved|achived: achieved|adminstration: administration|agregation: aggregation
  alot: a lot|analitics: analytics|applicaton: application|aquire: acquire|architechture: architecture
  architecure: architecture|assit: assist|asynchronus: asynchronous|authentification: authentication
  automaticaly: automatically|automatisation: automation|availabilty: availability|bussiness: business
  collegues: colleagues|colleage: colleague|colaborated: collaborated|commited: committed
  comunication: communication|concurency: concurrency|configration: configuration|consistancy: consistency
  continous: continuous|cordinated: coordinated|custumer: customer|databse: database|deploied: deployed
  deployement: deployment|depolyment: deployment|developement: development|devloped: developed
  devlopment: development|differents: different|documentaion: documentation|dependancies: dependencies
  e-learing: e-learning|efficency: efficiency|enviroment: environment|enviroments: environments
  envrionment: environment|existance: existence|fonctionality: functionality|functionalites: functionalities
  implemantation: implementation|implementaion: implementation|implemention: implementation
  implmented: implemented|independant: independent|infrastucture: infrastructure|integeration: integration
  integartion: integration|knowlege: knowledge|latancy: latency|lenght: length|libary: library
  libaries: libraries|maintainance: maintenance|maintainence: maintenance|maintenence: maintenance
  managment: management|messsages: messages|micro-servcies: microservices|migrartion: migration
  monitering: monitoring|occured: occurred|occurence: occurrence|optimzation: optimization
  optimzed: optimized|perfomance: performance|performace: performance|peformance: performance
  plateform: platform|plattform: platform|preformance: performance|procedur: procedure|proccess: process
  processs: process|recieve: receive|recieved: received|recomendation: recommendation
  recomendations: recommendations|reccomendation: recommendation|refactered: refactored|reponsible: responsible
  requirments: requirements|requirement's: requirements|responsability: responsibility
  responsable: responsible|responsibile: responsible|scalabilty: scalability|scalibility: scalability
  schedular: scheduler|seperate: separate|seperated: separated|sevice: service|sucessfully: successfully
  succesfully: successfully|succesful: successful|swtiching: switching|tecnologies: technologies
  thier: their|throughly: thoroughly|througput: throughput|throuput: throughput|transfered: transferred
  transfering: transferring|troughput: throughput|untill: until|usefull: useful|useing: using|utlized: utilized
  vulnerabilites: vulnerabilities|writen: written|writting: writing`;
