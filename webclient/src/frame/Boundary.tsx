import { Component, type ReactNode } from 'react';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import css from './Frame.module.css';
import { words } from './messages';

/** A bug in one screen must leave a way on. A screen that could not be loaded after an update lands here, too. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className={css.alone}>
        <Notice
          kind="broken"
          title={words.t('bug.title')}
          actions={
            <Button size={30} onClick={() => location.reload()}>
              {words.t('connection.reloadDo')}
            </Button>
          }
        >
          {words.t('bug.text')}
        </Notice>
      </div>
    );
  }
}
