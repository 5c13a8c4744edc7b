import { format } from '../../words/pt/format.ts';
import type { NoticeWords } from './en.ts';

export { format };

const places = {
  remote: 'Reachable: trabalhando de casa',
  office: 'Reachable: no escritório',
  off: 'Reachable: fora do horário de trabalho',
};

export const words: NoticeWords = {
  title: 'Reachable: avisos',
  places,
  toolbar: {
    calm: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# solicitação à espera.', other: '# solicitações à espera.' })}`,
    near: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# solicitação à espera.', other: '# solicitações à espera.' })} O prazo de uma vence em breve.`,
    late: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# solicitação à espera.', other: '# solicitações à espera.' })} Uma está fora do prazo.`,
  },
  nudge: {
    title: (asks, names) =>
      names.length === 0
        ? format.plural(asks, { one: '# solicitação à espera', other: '# solicitações à espera' })
        : format.plural(asks, {
            one: `Uma solicitação de ${format.list(names)} à espera`,
            other: `# solicitações à espera, também de ${format.list(names)}`,
          }),
    one: (sites, due) => `${format.list(sites)}: dentro do prazo até ${due}.`,
    several: (sites, due) => `${format.list(sites)}: a primeira, dentro do prazo até ${due}.`,
    buttons: { snooze: 'Lembrar mais tarde', 'no-reply-needed': 'Não precisa de resposta' },
  },
  question: {
    title: 'Trabalhando de casa hoje?',
    message: 'A resposta vale a partir do início do dia.',
    click: 'Um clique leva ao botão para isso.',
    yes: 'Sim, de casa',
    no: 'Não',
  },
  promise: {
    title: (time) => `De volta? O combinado era ${time}`,
    kept: 'Até cinco minutos depois, a promessa ainda é cumprida.',
    late: 'A ausência anunciada ainda está em curso.',
    back: 'De volta',
  },
  week: {
    title: 'O relatório semanal de disponibilidade está pronto',
    message: 'A semana de trabalho terminou. Um clique abre o relatório para ver e entregar.',
  },
};
