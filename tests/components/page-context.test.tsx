// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createPageContext } from '../../components/ui/create-page-context.tsx';

const createCounter = () => createStore(() => ({ count: 0, other: 0 }));
const { Provider, usePageState, usePageStore, usePageActions } = createPageContext<
  { count: number; other: number },
  ReturnType<typeof createCounter>,
  { step: string }
>('counter');

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('The context of a page', () => {
  it('gives every component the store and the actions, and renders it again only for its own part', () => {
    const store = createCounter();
    let renders = 0;
    function Count() {
      renders += 1;
      const count = usePageState((state) => state.count);
      return `${count} ${usePageActions().step} ${usePageStore() === store}`;
    }
    render(
      <Provider store={store} actions={{ step: 'up' }}>
        <Count />
      </Provider>,
    );
    act(() => store.setState({ other: 1 }));
    expect(renders).toBe(1);
    act(() => store.setState({ count: 1 }));
    expect(screen.getByText('1 up true')).toBeTruthy();
  });

  it('names the page when a component is used outside its provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Lost = () => usePageActions().step;
    expect(() => render(<Lost />)).toThrow(/outside the provider of the counter/);
  });
});
