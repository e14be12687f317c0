import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readFormFields } from '../../lib/posting/form-fields.ts';

const read = (html: string) => readFormFields(new JSDOM(`<body>${html}`).window.document);
const labels = (html: string) => read(html).map(({ label }) => label);

describe('The fields of a form', () => {
  it('are named by their labels, in the order of the page, without the sign of those that must be filled', () => {
    const html =
      '<label for="b">Last name *</label><label>First name: <input id="a" name="first"></label><input id="b">';
    expect(read(html)).toEqual([{ label: 'First name', hint: 'first' }, { label: 'Last name' }]);
  });

  it('are named by other elements, by what is read aloud, by what stands in them while empty, or by programs', () => {
    expect(
      labels(
        '<p id="x">Phone</p><input aria-labelledby="x"><input aria-label="City"><input placeholder="Your site"><input autocomplete="family-name"><input name="org">',
      ),
    ).toEqual(['Phone', 'City', 'Your site', 'family-name', 'org']);
  });

  it('tell what they want to be filled with before their name', () => {
    expect(read('<label>Förnamn<input autocomplete="given-name" name="q1"></label>')).toEqual([
      { label: 'Förnamn', hint: 'given-name' },
    ]);
    expect(read('<label>E-mail<input autocomplete="off" name="email"></label>')).toEqual([
      { label: 'E-mail', hint: 'email' },
    ]);
  });

  it('never tell what was typed or chosen, nor the choices', () => {
    const html =
      '<label>Name <input value="Ilse"></label><label>Why us <textarea>since</textarea></label><label>Country <select><option selected>Norway</select></label>';
    expect(JSON.stringify(read(html))).not.toMatch(/Ilse|since|Norway/);
    expect(labels(html)).toEqual(['Name', 'Why us', 'Country']);
  });

  it('are only those that hold a text and can be seen', () => {
    expect(
      labels(
        '<input type="hidden" name="a"><input type="file" name="b"><input type="password" name="c"><input type="checkbox" name="d"><input type="search" name="e"><div hidden><input name="f"></div><input name="g"><button name="h">',
      ),
    ).toEqual(['g']);
  });

  it('are sixty at most, each with a short name', () => {
    const fields = read(
      `<label>${'x'.repeat(200)}<input></label>${Array.from({ length: 80 }, (_, index) => `<input name="n${index}">`).join('')}`,
    );
    expect(fields).toHaveLength(60);
    expect(fields[0]?.label).toHaveLength(80);
  });
});
