import * as DropdownMenu from '@radix-ui/react-dropdown-menu';
import type { ReactNode } from 'react';

/** A button that opens a list of things to do or to choose from. */
export function Menu({
  trigger,
  align = 'end',
  children,
}: {
  trigger: ReactNode;
  align?: 'start' | 'end';
  children: ReactNode;
}) {
  return (
    // A modal menu would add a style sheet to the page, which the content security policy forbids.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {/* No portal: at the end of the document it would be outside every landmark. */}
      <DropdownMenu.Content
        align={align}
        sideOffset={4}
        collisionPadding={8}
        className="z-20 max-h-(--radix-dropdown-menu-content-available-height) w-72 max-w-[calc(100vw-1rem)] overflow-auto rounded-lg border border-edge bg-paper p-1 text-small shadow-lg"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

const itemLook =
  'flex min-h-7 cursor-default items-center gap-2 rounded-md px-2 py-1 outline-none data-[highlighted]:bg-accent-ground data-[highlighted]:text-ink';

/** Something to do; `dangerous` for what cannot be undone. */
export function MenuItem({
  onSelect,
  dangerous = false,
  children,
}: {
  onSelect: () => void;
  dangerous?: boolean;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Item onSelect={onSelect} className={`${itemLook} ${dangerous ? 'text-missing' : ''}`}>
      {children}
    </DropdownMenu.Item>
  );
}

/** One of several choices; the chosen one has a check mark. */
export function MenuChoice({
  chosen,
  onSelect,
  children,
}: {
  chosen: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.CheckboxItem checked={chosen} onSelect={onSelect} className={`${itemLook} pl-7`}>
      <DropdownMenu.ItemIndicator className="-ml-5 w-3 text-accent">✓</DropdownMenu.ItemIndicator>
      {children}
    </DropdownMenu.CheckboxItem>
  );
}

/** A line between groups of items. */
export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
