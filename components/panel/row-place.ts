/** The head of the row of an ask, by its key, where it is shown. */
export function findRow(key: string): HTMLElement | null {
  return document.querySelector(`[data-row="${CSS.escape(key)}"]`);
}

/** Whether all of an element of the list is seen between the bars that stand still: its margins keep off them. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  return (
    top >= Number.parseFloat(scrollMarginTop) && bottom <= innerHeight - Number.parseFloat(scrollMarginBottom)
  );
}
