import type { Channel } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import { inHours, type Compared, type Days } from '../usual.ts';
import type { PortugueseFormat } from './format.ts';

export const sentence = (f: PortugueseFormat): Words['sentence'] => {
  const dayForms = {
    remote: { one: '# dia remoto', other: '# dias remotos' },
    office: { one: '# dia no escritório', other: '# dias no escritório' },
    mixed: { one: '# dia misto', other: '# dias mistos' },
    off: { one: '# dia de folga', other: '# dias de folga' },
  };
  const askForms = {
    chat: { one: '# menção no chat', other: '# menções no chat' },
    email: { one: '# e-mail', other: '# e-mails' },
  };
  const messageForms = { one: '# mensagem', other: '# mensagens' };
  const many = { chat: 'menções no chat', email: 'e-mails' };
  const few = { chat: 'poucas menções no chat', email: 'poucos e-mails' };
  const tooMany = { chat: 'menções demais no chat', email: 'e-mails demais' };
  const by = { chat: 'no chat', email: 'por e-mail' };

  const asks = (number: number, channels: readonly Channel[]) => {
    const [only] = channels;
    return f.plural(number, channels.length === 1 && only ? askForms[only] : messageForms);
  };
  const of = (decided: number, channels: readonly Channel[]) =>
    decided === 1 || channels.length === 1
      ? asks(decided, channels)
      : `${f.count(decided)} ${f.list(channels.toSorted().map((channel) => many[channel]))}`;
  const on = ({ place, days, over }: Days) =>
    `Nesta semana, em ${f.plural(days, dayForms[place])}${over ? '' : ' até agora'}`;
  const compared = (median: Compared) => {
    if (median === 'nothing') return 'nada a comparar';
    if (median === 'too few') return 'muito poucas para comparar';
    return median === 'not reached' ? 'não atingido' : f.span(median);
  };
  const workingTime = (ms: number) => {
    if (ms >= inHours) return `${f.span(ms)} de tempo de trabalho`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 1
      ? 'menos de um minuto de trabalho'
      : f.plural(minutes, { one: '# minuto de trabalho', other: '# minutos de trabalho' });
  };
  return {
    noDay: (over) =>
      over
        ? 'Nesta semana não houve nenhum dia útil; portanto, não há nada a relatar.'
        : 'Nesta semana ainda não começou nenhum dia útil; portanto, não há nada a relatar.',
    noRemote: (over) => `Nesta semana não houve ${over ? '' : 'até agora '}nenhum dia remoto. `,
    nothingAsked: (days, who) =>
      `${on(days)}, não foi registrada para ${who} nenhuma menção no chat nem e-mail que peça resposta.`,
    nothingDecided: (days, who, undecided, channels) =>
      `${on(days)}, nada está definido ainda: ${who} ainda tem tempo para responder a ${asks(undecided, channels)}.`,
    answered: (days, who, { within, decided, channels }, usual) =>
      `${on(days)}, ${who} respondeu no prazo combinado a ${f.count(within)} de ${of(decided, channels)}${usual}.`,
    tooFew: (channel, timed) =>
      `; há muito ${few[channel]} (${f.count(timed)}) para indicar um tempo de resposta habitual`,
    tooManyOpen: (channel) =>
      `; há ${tooMany[channel]} ainda sem resposta para indicar um tempo de resposta habitual`,
    usual: (channel, median, office) =>
      `; uma resposta ${by[channel]} levou habitualmente ${workingTime(median)}${
        office ? ` (dias no escritório das últimas ${office.weeks} semanas: ${compared(office.median)})` : ''
      }`,
  };
};
