/** The formats of files that a resume is written in: those with pages first. */
export const fileFormats = {
  pdf: { name: 'PDF', ending: 'pdf', type: 'application/pdf' },
  docx: {
    name: 'Word',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  json: { name: 'JSON Resume', ending: 'json', type: 'application/json' },
  markdown: { name: 'Markdown', ending: 'md', type: 'text/markdown' },
  text: { name: 'plain text', ending: 'txt', type: 'text/plain' },
} as const;
export type FileFormat = keyof typeof fileFormats;
