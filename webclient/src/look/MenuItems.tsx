import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { MenuItem as Item } from './Menu';
import css from './Menu.module.css';
import popover from './Popover.module.css';

export interface MenuItemsProps {
  anchor: RefObject<HTMLElement | null>;
  label: string;
  items: readonly Item[];
  onClose: () => void;
}

/** Loaded with the first menu: arrow keys, typing ahead and focus come from the library. */
export default function MenuItems({ anchor, label, items, onClose }: MenuItemsProps) {
  return (
    <Popover
      className={popover.popover ?? ''}
      triggerRef={anchor}
      placement="bottom end"
      isOpen
      onOpenChange={open => !open && onClose()}
    >
      <Menu className={css.menu ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
        {items.map(item => (
          <MenuItem
            key={item.id}
            id={item.id}
            className={css.item ?? ''}
            data-danger={item.danger || undefined}
            onAction={item.onAction}
            textValue={item.label}
          >
            {item.icon}
            {item.label}
            {item.keys && (
              <span className={css.keys} aria-hidden="true">
                {item.keys}
              </span>
            )}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
