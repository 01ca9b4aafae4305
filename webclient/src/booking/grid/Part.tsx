import type { ComponentProps } from 'react';

type GridRole = 'grid' | 'row' | 'rowgroup' | 'rowheader' | 'columnheader' | 'gridcell';

/**
 * A part of the grid. Not a table's own elements: rows are placed where they are seen, blocks where their time is. The grid
 * has the focus and names the part that is active.
 */
export function Part({ role, ...rest }: Omit<ComponentProps<'div'>, 'role'> & { role: GridRole }) {
  return <div role={role} {...rest} />;
}
