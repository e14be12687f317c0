import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type StoreApi, useStore } from 'zustand';

/**
 * Makes what every component of a page can reach without having it handed down: the page's store, and what the user
 * can do there. `page` is what the page is called in the error that a component throws outside the provider.
 */
export function createPageContext<State, Store extends StoreApi<State>, Actions>(page: string) {
  interface Page {
    store: Store;
    /** What the user can do on the page; the entrypoint does it. */
    actions: Actions;
  }

  const Context = createContext<Page | undefined>(undefined);

  function usePage(): Page {
    const here = useContext(Context);
    if (!here) throw new Error(`A component of the ${page} was used outside the provider of the ${page}.`);
    return here;
  }

  return {
    Provider({ store, actions, children }: Page & { children: ReactNode }) {
      const value = useMemo(() => ({ store, actions }), [store, actions]);
      return <Context value={value}>{children}</Context>;
    },
    usePageStore: (): Store => usePage().store,
    /** A part of what the store knows; the component is drawn again when that part changes. */
    usePageState: <Part,>(select: (state: State) => Part): Part =>
      useStore<StoreApi<State>, Part>(usePage().store, select),
    usePageActions: (): Actions => usePage().actions,
  };
}
