import { useNavigate } from '../../kernel/router';
import { CodeForm as Form } from '../../look';
import { texts } from './texts';

/** The code on a kiosk, to its page. */
export function CodeForm() {
  const t = texts.useT();
  const navigate = useNavigate();
  return (
    <Form
      label={t('code')}
      hint={t('codeHint')}
      open={t('open')}
      onCode={code => navigate(`/seating/card/${code}`)}
    />
  );
}
