import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/App';
import { applyPreferences } from './kernel/preferences';
import { keepTitle } from './kernel/title';
import './look/base.css';
import { keepBadge } from './shell/badge';
import { keepFavicon } from './shell/favicon';
import { keepShell } from './shell/update';

applyPreferences();
keepTitle();
keepFavicon();
keepBadge();
if (import.meta.env.PROD) void keepShell().catch(() => {});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// Phones and PCs have a Japanese font; kiosks and test machines fall through to this one, after the first paint.
void import('./look/fonts');
