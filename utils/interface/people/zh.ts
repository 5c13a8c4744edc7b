import { format } from '../../words/zh/format.ts';
import type { PeopleWords } from './en.ts';

export { format };

const asks = (number: number) => format.plural(number, { other: '# 条待回复消息' });

export const words: PeopleWords = {
  title: 'Reachable：人员',
  heading: '人员',
  means:
    'Reachable 不保存姓名：它只通过这台电脑生成的代码区分发件人。您可以按需要在此说明谁是谁。报告随后会显示对上司、新同事、团队和其他人的回复情况。姓名只留在这台电脑上，只有在某份报告中打开姓名显示时才会出现在该报告里。同一个人的邮件和聊天使用相同的姓名和分组。',
  name: '姓名',
  group: '分组',
  groups: { boss: '上司', junior: '新同事', team: '团队', others: '其他人' },
  form: {
    title: '按地址添加',
    means:
      '邮箱地址，或聊天中的标识或昵称。它会转换为代码，本身不会保存。如果既不填姓名也不选分组，则只进行查找。',
    address: '地址',
    add: '添加',
    look: '查找',
    found: (site, number) =>
      number === 0 ? `${site}：暂无待回复消息，收到时即可识别。` : `${site}：到目前为止 ${asks(number)}。`,
  },
  refused: {
    own: '这是您自己的账户：它发出的是您的回复，而不是待回复消息。',
    nobody: '您的网站中没有这样表示的发件人。请填写完整的邮箱地址，或聊天个人资料中显示的标识。',
  },
  saved: '已保存。',
  undo: '撤销上一次更改',
  list: {
    title: '向您提问的人，最频繁的在前',
    empty: '暂无。读取到某人的消息后，该发件人就会显示在这里。',
    more: (number) => `再显示 ${format.count(number)} 个`,
  },
  row: {
    sender: (number) => `发件人 ${format.count(number)}`,
    told: (site, number, latest) => `${site}，${asks(number)}，最近一条：${latest}。`,
    silent: '暂无待回复消息，收到时即可识别。',
    open: '打开等待回复的对话',
    notAPerson: '不是人',
    notAPersonMeans: '该发件人的消息不计入。报告会说明您将多少个发件人标记为“不是人”，以及计入他们时的比例。',
  },
};
