import { answersPage } from '../answers-page.ts';

export const fileAndLayoutPage = answersPage({
  id: 'file-and-layout',
  title: 'Template, columns, and PDF or Word',
  saysAlso:
    'template templates layout design PDF Word docx file format font fonts size margins colour color columns two-column one-column sidebar Canva LaTeX Overleaf Google Docs Markdown icons graphics pretty download export file name',
  answers: [
    [
      'PDF or Word?',
      'PDF, made by a program that writes text, not by a scanner: it looks the same everywhere and every current system reads it. Send Word only where the form or an agency asks for it.',
    ],
    [
      'Which template?',
      'A plain one: one column, black on white, headings with their common names, 10 to 11 points. In Gaplight choose a template when you download your resume as PDF or Word; each is read back by a parser in our tests.',
    ],
    [
      'One column or two?',
      'One. With two, some parsers read across both and mix the lines. Two columns can do for a senior resume if the experience stays the largest block and comes first when you copy the text out.',
    ],
    [
      'How do I test a file?',
      'Open it, select everything, copy it into a plain text editor. If the order is right and no letters are lost, a parser can read it too. Gaplight shows the same beside your file.',
    ],
    [
      'LaTeX, Canva, Google Docs?',
      'LaTeX is fine if the text can be copied out, also “fi” and “ff”. Canva often draws text boxes in odd order: test it. Google Docs gives good PDF files.',
    ],
    [
      'Icons, logos, bars for skills?',
      'Leave them out. A parser reads nothing or a stray sign, and four of five dots for Go says less than one bullet.',
    ],
    [
      'What do I call the file?',
      'Your name and the role: “ines-vallotton-backend-engineer.pdf”. Not “resume_final_3.pdf”.',
    ],
  ],
  more: ['ats', 'length', 'whole-resume'],
});
