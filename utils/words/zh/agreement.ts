import type { Words } from '../en/index.ts';
import type { ChineseFormat } from './format.ts';

/** 双方签字的一页协议。 */
export const agreement = (f: ChineseFormat): Words['agreement'] => {
  const weekdays = (days: readonly number[]) => f.list(days.map((day) => f.weekday(day)));
  const hours: Words['agreement']['hours'] = (all) =>
    all.map((one) => `${weekdays(one.days)} ${f.list(one.hours)}`).join('；');
  return {
    title: '协议：居家办公试行',
    between: (employee, boss) => `由${employee}与${boss}约定`,
    boss: '主管',
    aim: '我们在限定的时间内试行，并一起查看数据。在此之前不作任何决定。',
    terms: '约定事项',
    rules: (margin) =>
      `如果就时限内得到回复的消息比例而言，远程办公日没有比到岗办公日差到超出 ${f.plural(margin, { other: '# 个百分点' })}，试行即为通过。未回复和超时的消息也计算在内。评估之前没有结论，评估之后有三种结论：没有更差，更差，为时尚早、无法判断。这些约定事项以后的每项变更均注明日期，并列入报告。`,
    privacy:
      'Reachable 在该员工的电脑上运行，不保存任何消息正文，也不向任何地方发送任何内容。报告由该员工自行交出。',
    questions: '可能提出的问题',
    asked: {
      visibility: '我怎么知道你在工作？',
      touch: '我们怎样保持联系？',
      distraction: '在家不会分心吗？',
      junior: '谁来帮助我们的新同事？',
      equipment: '家里的办公桌适合工作吗？',
      internet: '网络中断怎么办？',
    },
    answers: {
      visibility: ({ chat, email }) =>
        `您看到的是成果和回复时间，而不是座位上有没有人。按工作时间计，聊天在 ${f.span(chat)}内回复，邮件在 ${f.span(email)}内回复；每周的报告会说明做到了多少，未回复和超时的消息也包括在内。您可以用自己的消息与之核对。`,
      touch: ({ hours: own, sites }) =>
        `和在办公室一样可以联系到我：${hours(own)}${sites.length === 0 ? '' : `，通过 ${f.list(sites)}`}；不能等的事可以打电话。离开座位时，我会说明何时回来。`,
      distraction: () =>
        '早上我说明计划，傍晚说明完成了什么。如果远程办公日比到岗办公日差，数据会显示出来，我们就停止。',
      junior: ({ chat, weekdays: days }) =>
        `新来的同事，无论我在家还是坐在旁边，都会在 ${f.span(chat)}的工作时间内得到回复；报告将其单独列出。${weekdays(days)}我会留出半小时，用于共享屏幕的通话。`,
      equipment: () =>
        '我在有门的房间里，用公司的电脑和相同的程序工作，配有耳麦和第二块屏幕。公司数据存放在公司规定的地方。',
      internet: () =>
        '网络中断时，我会在几分钟内改用手机热点。如果热点也不可用，我会打电话告知，然后到办公室，或将这段时间作为休假。',
    },
    workingHours: '工作时间',
    hours,
    signature: (who) => `${who}（日期、签名）`,
  };
};
