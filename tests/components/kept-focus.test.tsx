// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { KeptFocus } from '../../components/ui/kept-focus.tsx';

/** Rows with a button each that takes its own row away, and one that opens more. */
function List() {
  const root = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(['one', 'two', 'three']);
  const [isFolded, setFolded] = useState(true);
  return (
    <div ref={root}>
      <KeptFocus root={root} />
      <button type="button">first of all</button>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" onClick={() => setRows(rows.filter((each) => each !== row))}>
              {row}
            </button>
          </li>
        ))}
        {isFolded ? (
          <li>
            <button type="button" onClick={() => setFolded(false)}>
              more
            </button>
          </li>
        ) : (
          <li>
            <button type="button">four</button>
          </li>
        )}
      </ul>
      <p>words</p>
    </div>
  );
}

const press = async (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));
const focused = () => document.activeElement?.textContent;

describe('The focus', () => {
  afterEach(cleanup);

  it('goes to what stands in the place of a button that is gone', async () => {
    render(<List />);
    await press('two');
    expect(focused()).toBe('three');
    await press('three');
    expect(focused()).toBe('more');
    await press('more');
    expect(focused()).toBe('four');
  });

  it('opens no tab that is not open', async () => {
    function Tabs() {
      const root = useRef<HTMLDivElement>(null);
      const [isThere, setThere] = useState(true);
      return (
        <div ref={root}>
          <KeptFocus root={root} />
          {isThere && (
            <button type="button" onClick={() => setThere(false)}>
              gone
            </button>
          )}
          <button type="button" role="tab" aria-selected={false}>
            closed
          </button>
          <button type="button" role="tab" aria-selected>
            open
          </button>
        </div>
      );
    }
    render(<Tabs />);
    await press('gone');
    expect(focused()).toBe('open');
  });

  it('is not brought back once a click beside everything has taken it away', async () => {
    render(<List />);
    screen.getByRole('button', { name: 'two' }).focus();
    await userEvent.setup().click(screen.getByText('words'));
    await new Promise((done) => setTimeout(done, 10));
    expect(document.activeElement).toBe(document.body);
    screen.getByRole('button', { name: 'two' }).click();
    await new Promise((done) => setTimeout(done, 10));
    expect(document.activeElement).toBe(document.body);
  });
});
