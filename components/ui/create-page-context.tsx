import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type StoreApi, useStore } from 'zustand';

/**
 * Creates the context of a page: a provider for its store and for what the user can do there, and the hooks that read
 * them. `page` names the page in the error that a hook throws outside the provider.
 */
export function createPageContext<State, Store extends StoreApi<State>, Actions>(page: string) {
  interface Page {
    store: Store;
    /** What the user can do on the page, as the entrypoint implements it. */
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
    /** Returns a part of the state; the component renders again when that part changes. */
    usePageState: <Part,>(select: (state: State) => Part): Part =>
      useStore<StoreApi<State>, Part>(usePage().store, select),
    usePageActions: (): Actions => usePage().actions,
  };
}
