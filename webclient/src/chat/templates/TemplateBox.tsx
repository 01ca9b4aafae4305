import { Files, Pencil, Plus, Trash2, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { asHubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import type { RoomSummary, Template } from '../../kernel/wire';
import { Broken, Button, Empty, IconButton, SearchField, Sheet, toast } from '../../look';
import type { Spot } from '../parcel';
import { walkStops } from '../walkStops';
import { apply } from '../writing/format';
import { readyIn } from '../writing/send';
import { writing } from '../writing/texts';
import { templatesApi } from './api';
import { filled } from './fill';
import { TemplateForm } from './TemplateForm';
import css from './Templates.module.css';

interface TemplateBoxProps {
  room: RoomSummary;
  spot: Spot;
  area: RefObject<HTMLTextAreaElement | null>;
  onClose: () => void;
}

/** Texts used often: finds one and puts it where the caret stands; keeps new ones. */
export default function TemplateBox({ room, spot, area, onClose }: TemplateBoxProps) {
  const t = writing.useT();
  const { value, error, reload } = useLoaded('templates', templatesApi.all);
  const [find, setFind] = useState('');
  const [edits, setEdits] = useState<Template | 'new' | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const all = value?.templates ?? [];
  const shown = all.filter(one => plain(one.name + one.text).includes(plain(find)));
  const insert = ({ text }: Template) => {
    onClose();
    setTimeout(() => {
      const element = area.current;
      if (!element) return;
      const { selectionStart: from, selectionEnd: to } = element;
      const put = filled(text, room);
      apply(element, { from, to, text: put, select: { from: from + put.length, to: from + put.length } });
    });
  };
  const remove = ({ id, unit, name, text }: Template) => {
    templatesApi.remove(id).then(
      () => {
        reload();
        toast(t('templates.removed', { name }), () => void templatesApi.save(null, { unit, name, text }));
      },
      cause => setTrouble(asHubError(cause).message),
    );
  };
  return (
    <Sheet kind="box" label={t('templates.title')} onClose={onClose}>
      <search className={css.box} onKeyDown={event => walkStops(event, 'input, [data-template]')}>
        <header className={css.top}>
          <h2 className={css.title}>{t('templates.title')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        {edits && value ? (
          <TemplateForm
            template={edits === 'new' ? null : edits}
            begun={edits === 'new' ? (readyIn(spot)?.text ?? '') : ''}
            keeps={value.keeps}
            onDone={() => {
              setEdits(null);
              reload();
            }}
            onCancel={() => setEdits(null)}
          />
        ) : (
          <>
            {all.length > 0 && (
              <SearchField label={t('templates.find')} value={find} onChange={setFind} autoFocus />
            )}
            {error && !value && <Broken error={error} onRetry={reload} />}
            {trouble && (
              <p className={css.trouble} role="alert">
                {trouble}
              </p>
            )}
            <div className={css.list}>
              {groupsOf(shown).map(([unit, templates]) => (
                <section key={unit}>
                  <h3 className={css.group}>{unit ? t('templates.unit', { unit }) : t('templates.mine')}</h3>
                  {templates.map(template => (
                    <div key={template.id} className={css.row}>
                      <button
                        type="button"
                        className={css.pick}
                        data-template
                        onClick={() => insert(template)}
                      >
                        <b>{template.name}</b>
                        <span>{template.text}</span>
                      </button>
                      {template.mayChange && (
                        <>
                          <IconButton
                            label={t('templates.edit', { name: template.name })}
                            icon={<Pencil size={16} />}
                            onClick={() => setEdits(template)}
                          />
                          <IconButton
                            label={t('templates.remove', { name: template.name })}
                            icon={<Trash2 size={16} />}
                            onClick={() => remove(template)}
                          />
                        </>
                      )}
                    </div>
                  ))}
                </section>
              ))}
              {value && shown.length === 0 && (
                <Empty icon={<Files size={30} />} title={find ? t('templates.noHit') : t('templates.none')}>
                  {find ? null : t('templates.noneHint')}
                </Empty>
              )}
            </div>
            <footer className={css.foot}>
              <Button
                kind="outlined"
                icon={<Plus size={16} aria-hidden="true" />}
                disabled={!value}
                onClick={() => setEdits('new')}
              >
                {readyIn(spot)?.text ? t('templates.fromText') : t('templates.add')}
              </Button>
            </footer>
          </>
        )}
      </search>
    </Sheet>
  );
}

/** Mine first, then those of my units. */
function groupsOf(templates: readonly Template[]): [string, Template[]][] {
  const groups = new Map<string, Template[]>([['', []]]);
  for (const template of templates) {
    const unit = template.unitName ?? '';
    groups.set(unit, [...(groups.get(unit) ?? []), template]);
  }
  return [...groups].filter(([, inside]) => inside.length > 0);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
