import { format } from '../../words/pt/format.ts';
import type { PeopleWords } from './en.ts';

export { format };

const asks = (number: number) => format.plural(number, { one: '# solicitação', other: '# solicitações' });

export const words: PeopleWords = {
  title: 'Reachable: pessoas',
  heading: 'Pessoas',
  means:
    'O Reachable não guarda nomes: conhece os remetentes apenas por um código formado neste computador. Diga aqui quem é quem, até onde quiser. O relatório então mostra como a chefia, um colega iniciante, a equipe e todas as outras pessoas receberam resposta. Um nome fica neste computador e só aparece em um relatório se você ativar os nomes nesse relatório. E-mail e chat da mesma pessoa recebem o mesmo nome e grupo.',
  name: 'Nome',
  group: 'Grupo',
  groups: { boss: 'Chefia', junior: 'Colega iniciante', team: 'Equipe', others: 'Outras pessoas' },
  form: {
    title: 'Adicionar pelo endereço',
    means:
      'Um endereço de e-mail, ou um identificador ou apelido do seu chat. Ele é transformado em um código e não é guardado. Sem nome nem grupo, é apenas procurado.',
    address: 'Endereço',
    add: 'Adicionar',
    look: 'Procurar',
    found: (site, number) =>
      number === 0
        ? `${site}: nenhuma solicitação ainda; será reconhecido quando chegar uma.`
        : `${site}: ${asks(number)} até agora.`,
  },
  refused: {
    own: 'Esta é uma conta sua: o que ela envia são as suas respostas, não solicitações.',
    nobody:
      'Nenhum dos seus sites identifica um remetente assim. Escreva um endereço de e-mail completo ou o identificador que o seu chat mostra no perfil.',
  },
  saved: 'Salvo.',
  undo: 'Desfazer a última alteração',
  list: {
    title: 'Quem perguntou a você, do mais ao menos frequente',
    empty: 'Ninguém ainda. Os remetentes aparecem aqui assim que uma das suas mensagens é lida.',
    more: (number) => `Mostrar mais ${format.count(number)}`,
  },
  row: {
    sender: (number) => `Remetente ${format.count(number)}`,
    told: (site, number, latest) => `${site}, ${asks(number)}, a última: ${latest}.`,
    silent: 'Nenhuma solicitação ainda; será reconhecido quando chegar uma.',
    open: 'Abrir a conversa que espera',
    notAPerson: 'Não é uma pessoa',
    notAPersonMeans:
      'O que este remetente pergunta não conta. O relatório informa quantos remetentes você marcou como não sendo uma pessoa e qual seria a proporção com eles.',
  },
};
