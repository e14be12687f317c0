/** Has the browser download a text as a file with this name. */
export function saveText(name: string, text: string, type = 'application/json'): void {
  saveFile(new File([text], name, { type }));
}

/** Has the browser download a file. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
