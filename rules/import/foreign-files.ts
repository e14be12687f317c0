import type { ForeignFile } from '../../lib/import/foreign-files.ts';
import { defineExpression, type Expression, type ExpressionTable } from '../../lib/text/expression.ts';

/** What a text begins with. */
const begins = (...cases: ExpressionTable['cases']): Expression =>
  defineExpression({ cases, frame: (joined) => String.raw`^\uFEFF?\s*(?:${joined})`, flags: 'u' });

/** Whole lines somewhere at the beginning of a text. */
const lines = (...cases: ExpressionTable['cases']): Expression =>
  defineExpression({ cases, frame: (joined) => `^(?:${joined})`, flags: 'mu' });

const EXPORT = 'Export it as PDF or Word (.docx) and bring that.';
const SAVE = 'Save it as Word (.docx) or PDF and bring that.';
const RESUME_ITSELF = 'Bring the resume itself, as PDF or Word (.docx).';

const picture = {
  what: 'a picture',
  why: ', and the words in it are no text',
  instead: 'Bring the file that it was made from, or its words as text.',
};

/** Kinds of files that are not read. */
export const foreignFiles: ForeignFile[] = [
  {
    ...picture,
    start: {
      letters: [
        '\u0089PNG',
        '\u00FF\u00D8\u00FF',
        'GIF8',
        'II*\u0000',
        'MM\u0000*',
        '\u0000\u0000\u0001\u0000',
      ],
    },
    text: begins([
      String.raw`(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,200}>\s*)?<svg[\s>]`,
      '<svg width="10">',
    ]),
  },
  { ...picture, start: { letters: ['WEBP', 'AVIF'], at: 8 } },
  {
    ...picture,
    start: { letters: ['ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1', 'ftypavif'], at: 4 },
  },
  { what: 'a film or a sound', instead: RESUME_ITSELF, start: { letters: ['ftyp'], at: 4 } },
  {
    what: 'an Adobe Photoshop file',
    instead: 'Save it as a PDF file with its text and bring that.',
    start: { letters: ['8BPS'] },
  },
  {
    what: 'an Adobe InDesign file',
    instead: 'Export it as PDF and bring that.',
    start: { letters: ['\u0006\u0006\u00ED\u00F5\u00D8\u001D\u0046\u00E5'] },
    mimetype: ['application/vnd.adobe.indesign'],
    entries: ['designmap.xml'],
  },
  {
    what: 'a PostScript file',
    instead: 'Save it as PDF and bring that.',
    start: { letters: ['%!PS', '\u00C5\u00D0\u00D3\u00C6'] },
  },
  {
    what: 'a Figma file',
    instead: 'Export its pages as PDF and bring that.',
    start: { letters: ['fig-kiwi', 'fig-jam'] },
    entries: ['canvas.fig'],
  },
  {
    what: 'a Sketch file',
    instead: 'Export its pages as PDF and bring that.',
    entries: ['document.json'],
  },
  {
    what: 'a Word file that is locked with a password',
    instead: 'Save it without a password and bring that.',
    streams: ['EncryptedPackage'],
  },
  { what: 'an old Word file (.doc)', instead: SAVE, streams: ['WordDocument'] },
  {
    what: 'an Excel workbook',
    instead: 'Put the resume in a Word (.docx) or text file and bring that.',
    streams: ['Workbook'],
    entries: ['xl/'],
  },
  {
    what: 'a PowerPoint presentation',
    instead: 'Save it as PDF and bring that.',
    streams: ['PowerPoint Document'],
    entries: ['ppt/'],
  },
  { what: 'an Outlook message', instead: RESUME_ITSELF, streams: ['__substg1.0_'] },
  { what: 'an old Office file', instead: SAVE, start: { letters: ['\u00D0\u00CF\u0011\u00E0'] } },
  {
    what: 'an Apple Pages document',
    instead: EXPORT,
    entries: ['Index/', 'Index.zip', 'index.apxl', 'index.xml.gz'],
  },
  {
    what: 'a spreadsheet',
    instead: 'Put the resume in a Word (.docx) or text file and bring that.',
    mimetype: ['application/vnd.oasis.opendocument.spreadsheet'],
  },
  {
    what: 'a presentation or a drawing',
    instead: 'Save it as PDF and bring that.',
    mimetype: [
      'application/vnd.oasis.opendocument.presentation',
      'application/vnd.oasis.opendocument.graphics',
    ],
  },
  {
    what: 'an e-book (EPUB)',
    instead: RESUME_ITSELF,
    mimetype: ['application/epub+zip'],
    entries: ['META-INF/container.xml'],
  },
  {
    what: 'a WordPerfect document',
    instead: SAVE,
    start: { letters: ['\u00FFWPC'] },
  },
  {
    what: 'a packed archive',
    instead: 'Unpack it and bring the resume that is in it.',
    start: { letters: ['Rar!', '7z\u00BC\u00AF', '\u001F\u008B', 'BZh91AY', '\u00FD7zXZ'] },
  },
  {
    what: 'a program',
    instead: RESUME_ITSELF,
    start: { letters: ['MZ\u0090', '\u007FELF', '\u00CF\u00FA\u00ED\u00FE', '\u00CA\u00FE\u00BA\u00BE'] },
  },
  {
    what: 'LaTeX source',
    instead: 'Bring the PDF that it makes.',
    text: lines(
      [String.raw`\s*\\documentclass\b`, '\\documentclass[11pt]{article}'],
      [String.raw`\s*\\begin\{document\}`, '\\begin{document}'],
      [String.raw`\s*\\usepackage\b`, '\\usepackage{hyperref}'],
    ),
  },
  {
    what: 'Typst source',
    instead: 'Bring the PDF that it makes.',
    text: lines(
      [String.raw`#import\s"@`, '#import "@preview/basic-resume:0.2.8": *'],
      [String.raw`#show:\s`, '#show: resume.with('],
      [String.raw`#set\s(?:page|text|document)\(`, '#set page(margin: 1cm)'],
    ),
  },
  {
    what: 'an e-mail',
    instead: 'Save the resume that is attached to it and bring that.',
    text: begins(
      [
        String.raw`(?:[A-Z][\w-]{1,40}:[^\n]{0,1000}\n(?:[\t ][^\n]{0,1000}\n){0,20}){1,20}MIME-Version:`,
        'From: ana@obi.example\nTo: x\nMIME-Version: 1.0',
      ],
      [String.raw`(?:Received|Delivered-To|Return-Path):\s`, 'Received: from mail.example'],
    ),
  },
  {
    what: 'a web page with its pictures in one file (MHTML)',
    instead: 'Save the page as PDF, or as a web page alone, and bring that.',
    text: begins([String.raw`MIME-Version:`, 'MIME-Version: 1.0']),
  },
  { what: 'a contact card', instead: RESUME_ITSELF, text: begins(['BEGIN:VCARD', 'BEGIN:VCARD']) },
  {
    what: 'a link to a file',
    instead: 'Open it, save what it opens as PDF or Word (.docx), and bring that.',
    text: begins(
      [String.raw`\[InternetShortcut\]`, '[InternetShortcut]'],
      [String.raw`\{[^{}]{0,400}"doc_id"`, '{"url": "x", "doc_id": "1"'],
      [
        String.raw`\{[^{}]{0,400}https://docs\.google\.com/(?:open|document)`,
        '{"url": "https://docs.google.com/open?id=1"',
      ],
    ),
  },
  {
    what: 'a TOML file',
    instead: 'Bring PDF, Word (.docx), or JSON or YAML of JSON Resume.',
    text: begins([
      String.raw`(?:#[^\n]{0,200}\n)?\[{1,2}[\w.-]{1,60}\]{1,2}\r?\n[\w-]{1,60}\s?=`,
      '[basics]\nname = "Ana"',
    ]),
  },
  {
    what: 'an XML file',
    instead: 'Bring PDF, Word (.docx), or plain text.',
    text: begins([String.raw`<\?xml\s`, '<?xml version="1.0"?>']),
  },
];
